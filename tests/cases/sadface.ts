/** The SADFace files of `../shared/cases`, held to what a plain count of their nodes and edges gives. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { extOf } from '../../debate/formats/ext.ts'
import { sadfaceFormat } from '../../debate/formats/sadface.ts'
import { type CaseReport, casesFolder, listCases, readCase } from './report.ts'

/** A SADFace file, as far as it is counted here. */
interface Sadface {
  nodes: { id: string; type: string; text?: string; name?: string }[]
  edges: { source_id: string; target_id: string }[]
}

/** Every SADFace case, as a path in the folder of cases. */
export function sadfaceCases(): string[] {
  return listCases('sadface', '.json').map((file) => `sadface/${file}`)
}

export async function reportSadface(): Promise<CaseReport[]> {
  const report: CaseReport = {
    ...{ format: 'SADFace', set: 'sadface', files: 0, statements: 0 },
    ...{ found: 0, expected: 0, skipped: {}, wrong: [] },
  }
  for (const file of sadfaceCases()) {
    const { debate } = await readCase(sadfaceFormat, file)
    const raw = JSON.parse(readFileSync(path.join(casesFolder, file), 'utf8')) as Sadface
    const ext = extOf(debate, 'sadface')
    const nodeOf = new Map([...ext.statements].map(([id, node]) => [id, String(node.id)]))
    const found = debate.relations.map(({ id, kind, from, to }) => {
      const node = ext.relations.get(id)?.node as { id: string }
      return lineOf(
        node.id,
        kind,
        from.map((one) => nodeOf.get(one) ?? ''),
        nodeOf.get(to) ?? to,
      )
    })
    const expected = relationsOf(raw)
    const atoms = raw.nodes.filter(({ type }) => type === 'atom').map(({ id }) => id)
    report.files++
    report.statements += debate.statements.length
    report.expected += expected.length
    report.found += found.filter((line) => expected.includes(line)).length
    differ(`${file}: atoms`, [...nodeOf.values()], atoms, report)
    differ(`${file}: relations`, found, expected, report)
  }
  return [report]
}

/** One relation for each scheme and each atom that it leads to. */
function relationsOf({ nodes, edges }: Sadface): string[] {
  const schemes = nodes.filter(({ type }) => type === 'scheme')
  return schemes.flatMap(({ id, name = '' }) => {
    const from = edges.filter((edge) => edge.target_id === id).map(({ source_id }) => source_id)
    const to = edges.filter((edge) => edge.source_id === id).map(({ target_id }) => target_id)
    const kind = ['conflict', 'attack'].includes(name) ? 'attack' : 'support'
    return to.map((target) => lineOf(id, kind, from, target))
  })
}

function lineOf(id: string, kind: string, from: readonly string[], to: string): string {
  return `${id}: ${kind} ${[...from].sort().join(' + ')} -> ${to}`
}

function differ(what: string, found: string[], expected: string[], { wrong }: CaseReport): void {
  const [one, other] = [found.sort().join('; '), expected.sort().join('; ')]
  if (one !== other) wrong.push(`${what}: found ${one}, expected ${other}`)
}
