/** The AIF files of `../shared/cases`, held to the relation lists that were made of them by another program. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { aifFormat } from '../../debate/formats/aif.ts'
import { extOf } from '../../debate/formats/ext.ts'
import type { Imported } from '../../debate/formats/format.ts'
import { type CaseReport, casesFolder, listCases, readCase, readExpected } from './report.ts'

interface ExpectedSet {
  statements: string[]
  relations: { id: string; kind: string; from: string[]; to: string }[]
  schemeNodesWithoutIPremiseOrTarget: string[]
  speakers: Record<string, string[]>
}

/** Every AIF case, as a path in the folder of cases. */
export function aifCases(): string[] {
  return ['aif', 'xaif'].flatMap((folder) => listCases(folder, '.json').map((file) => `${folder}/${file}`))
}

export async function reportAif(): Promise<CaseReport[]> {
  const expected = new Map(Object.entries(readExpected<Record<string, ExpectedSet>>('aif/expected/RELATIONS.json')))
  const reports = new Map<string, CaseReport>()
  for (const file of aifCases()) {
    const set = path.dirname(file)
    const report = reports.get(set) ?? emptyReport(set)
    reports.set(set, report)
    const wanted = expected.get(file)
    if (wanted) hold(file, await readCase(aifFormat, file), wanted, report)
    else report.wrong.push(`${file}: nothing is expected of it`)
  }
  return [...reports.values()]
}

function emptyReport(set: string): CaseReport {
  return { format: 'AIF', set, files: 0, statements: 0, found: 0, expected: 0, skipped: {}, wrong: [] }
}

function hold(file: string, { debate, messages }: Imported, wanted: ExpectedSet, report: CaseReport): void {
  const ext = extOf(debate, 'aif')
  const nodeOf = new Map([...ext.statements].map(([id, node]) => [id, String(node.nodeID)]))
  const named = (rule: string) => messages.filter((message) => message.rule === rule)
  const found = debate.relations.map(({ id, kind, from, to }) => {
    const node = ext.relations.get(id)?.node as { nodeID: string }
    return lineOf(
      String(node.nodeID),
      kind,
      from.map((premise) => nodeOf.get(premise) ?? ''),
      nodeOf.get(to) ?? to,
    )
  })
  // The model ties two statements once, and none to itself: what is left out for that is named.
  const { all, second, self } = sort(wanted.relations)
  const modelled = all.filter((line) => !second.includes(line) && !self.includes(line))
  report.files++
  report.statements += debate.statements.length
  report.expected += all.length
  report.found += found.filter((line) => all.includes(line)).length
  count(report, 'nodes without both ends', wanted.schemeNodesWithoutIPremiseOrTarget.length)
  count(report, 'second ties of the same', second.length)
  count(report, 'ties of a statement to itself', self.length)
  const names = new Map(debate.voices.map(({ id, name }) => [id, name]))
  const speakers = debate.statements.flatMap(({ id, voices }) =>
    voices.length === 0
      ? []
      : [
          `${nodeOf.get(id)}: ${voices
            .map((voice) => names.get(voice))
            .sort()
            .join(', ')}`,
        ],
  )
  differ(`${file}: statements`, [...nodeOf.values()], wanted.statements, report)
  differ(`${file}: relations`, found, modelled, report)
  differ(
    `${file}: speakers`,
    speakers,
    Object.entries(wanted.speakers).map(([id, who]) => `${id}: ${who.sort().join(', ')}`),
    report,
  )
  const skipped = named('scheme-ends').map(({ reason }) => /`([^`]*)`/.exec(reason)?.[1] ?? '')
  differ(`${file}: skipped`, skipped, wanted.schemeNodesWithoutIPremiseOrTarget, report)
  differ(
    `${file}: told`,
    [`${named('unique-id').length}, ${named('no-self-attack').length}`],
    [`${second.length}, ${self.length}`],
    report,
  )
}

/** The expected relations as lines; and those of them that join what another does, or a statement to itself. */
function sort(relations: ExpectedSet['relations']) {
  const seen = new Set<string>()
  const lines = { all: [] as string[], second: [] as string[], self: [] as string[] }
  for (const { id, kind, from, to } of relations) {
    const ends = JSON.stringify([from, to])
    const line = lineOf(id, kind, from, to)
    lines.all.push(line)
    if (from.includes(to)) lines.self.push(line)
    else if (seen.has(ends)) lines.second.push(line)
    seen.add(ends)
  }
  return lines
}

function lineOf(id: string, kind: string, from: readonly string[], to: string): string {
  return `${id}: ${kind} ${[...from].sort().join(' + ')} -> ${to}`
}

function count({ skipped }: CaseReport, part: string, more: number): void {
  if (more > 0) skipped[part] = (skipped[part] ?? 0) + more
}

function differ(what: string, found: readonly string[], wanted: readonly string[], { wrong }: CaseReport): void {
  const [one, other] = [[...found].sort(), [...wanted].sort()]
  if (JSON.stringify(one) === JSON.stringify(other)) return
  const only = (these: string[], those: string[]) => these.filter((line) => !those.includes(line)).join('; ')
  wrong.push(`${what}: found only ${only(one, other)}, expected only ${only(other, one)}`)
}

/** A case as plain JSON. */
export function caseData(file: string): unknown {
  return JSON.parse(readFileSync(path.join(casesFolder, file), 'utf8').replace(/^\uFEFF/, ''))
}
