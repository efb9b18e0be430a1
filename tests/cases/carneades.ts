/** The graphs of Carneades' authors, against counts of the same files by a plain reader of YAML. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { carneadesFormat } from '../../debate/formats/carneades.ts'
import { toPlain } from '../../debate/formats/inline-text.ts'
import type { Debate } from '../../debate/model.ts'
import { reportLkif } from './lkif.ts'
import { type CaseReport, casesFolder, listCases, readCase, readExpected } from './report.ts'

interface RawArgument {
  premises?: string[] | Record<string, string>
  conclusion?: string
  undercutter?: string
}

interface RawGraph {
  statements?: Record<string, string | { text: string }>
  issues?: Record<string, { positions: string[] }>
  arguments?: Record<string, RawArgument>
  argument_schemes?: unknown[]
}

export async function reportCarneades(): Promise<CaseReport[]> {
  const summary = readExpected<Record<string, { statements?: number; arguments?: number }>>(
    'carneades-yaml/expected/SUMMARY.json',
  )
  const files = listCases('carneades-yaml', '.yml')
  const report = { format: 'carneades', set: 'yaml', files: files.length, statements: 0, found: 0, expected: 0 }
  const skipped: Record<string, number> = {}
  const wrong: string[] = []
  const skip = (part: string, count: number) => {
    if (count > 0) skipped[part] = (skipped[part] ?? 0) + count
  }
  for (const file of files) {
    const { debate, messages } = await readCase(carneadesFormat, `carneades-yaml/${file}`)
    const raw = parse(readFileSync(path.join(casesFolder, 'carneades-yaml', file), 'utf8')) as RawGraph
    const { expected, both } = relationsOf(raw)
    const found = new Set(toldRelations(debate))
    const given = Object.values(raw.arguments ?? {})
    report.statements += debate.statements.length
    report.expected += expected.size
    report.found += [...expected].filter((line) => found.has(line)).length
    skip('arguments without premises', given.filter(({ premises }) => !premises).length)
    skip('undercutters of these', given.filter(({ premises, undercutter }) => !premises && undercutter).length)
    skip('schemes that generate arguments', raw.argument_schemes?.length ?? 0)
    skip('attacks of an issue where one position argues for another', both)
    const counts = summary[file] ?? {}
    const statements = Object.entries(raw.statements ?? {})
    const texts = statements.map(([, value]) => folded(typeof value === 'string' ? value : value.text))
    const differences = [
      ...[...expected].filter((line) => !found.has(line)).map((line) => `missing ${line}`),
      ...[...found].filter((line) => !expected.has(line)).map((line) => `not expected ${line}`),
      ...differ('statements', debate.statements.length, counts.statements ?? statements.length),
      ...differ('arguments', given.length, counts.arguments ?? given.length),
      ...differ('texts', debate.statements.map(({ text }) => toPlain(text)).join('\n'), texts.join('\n')),
      ...messages.filter(({ severity }) => severity === 'error').map(({ reason }) => reason),
    ]
    wrong.push(...differences.map((difference) => `${file}: ${difference}`))
  }
  return [{ ...report, skipped, wrong }, ...(await reportLkif())]
}

/** Arguments with premises, what undercuts these, and each position of an issue against each other; but for one pair one tie. */
function relationsOf({ statements = {}, arguments: given = {}, issues = {} }: RawGraph) {
  const textOf = (name: string) => {
    const value = statements[name]
    return folded(typeof value === 'object' ? value.text : (value ?? name))
  }
  const lines = new Set<string>()
  let both = 0
  for (const { premises = [], conclusion = '', undercutter } of Object.values(given)) {
    const from = Object.values(premises).map(textOf)
    if (from.length === 0) continue
    const line = say('support', from, textOf(conclusion))
    lines.add(line)
    if (undercutter !== undefined) lines.add(say('attack', [textOf(undercutter)], line))
  }
  for (const { positions } of Object.values(issues)) {
    for (const [from, to] of positions.flatMap((one) =>
      positions.map((other) => [textOf(one), textOf(other)] as const),
    )) {
      if (lines.has(say('support', [from], to))) both++
      else if (from !== to) lines.add(say('attack', [from], to))
    }
  }
  return { expected: lines, both }
}

function toldRelations({ statements, relations }: Debate): string[] {
  const textOf = new Map(statements.map(({ id, text }) => [id, toPlain(text)]))
  const lineOf = new Map<string, string>()
  for (const { id, kind, from, to } of relations) {
    lineOf.set(
      id,
      say(
        kind,
        from.map((one) => textOf.get(one) ?? one),
        textOf.get(to) ?? lineOf.get(to) ?? to,
      ),
    )
  }
  return [...lineOf.values()]
}

function say(kind: string, from: string[], to: string): string {
  return `${kind}: ${from.join(' + ')} -> (${to})`
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function differ(what: string, found: number | string, expected: number | string): string[] {
  return found === expected ? [] : [`${what}: ${found}, expected ${expected}`]
}
