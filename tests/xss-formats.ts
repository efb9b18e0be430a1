/**
 * What a hostile debate becomes in other programs' formats, read as those programs would: DOT by Graphviz, JSON and tables by
 * strict parsers, Mermaid line by line; and what can be read, read again, since a text may not become a statement or a tie.
 */

import { Graphviz } from '@hpcc-js/wasm-graphviz'
import { parse } from 'csv-parse/sync'
import type { Format } from '../debate/formats/format.ts'
import { formats } from '../debate/formats/registry.ts'
import type { Debate } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import { readFlowchart } from './mermaid-lines.ts'
import { fields, markOf } from './xss-debate.ts'
import type { Output } from './xss-outputs.tsx'
import { readJson, type Structure } from './xss-structure.ts'

const graphviz = await Graphviz.load()

/** Every download by its name, and what is read of it again. */
export async function writeFormats({ debate, comparison }: OpenDebate): Promise<Map<string, Output>> {
  const outputs = new Map<string, Output>()
  for (const format of formats) {
    const { write, read, download } = format
    if (!write || !download || format.name === 'json') continue
    const { text } = write(debate, comparison)
    const seen = asSeen(format, text)
    if (seen) outputs.set(download.name, seen)
    const again = await read?.({ path: download.name, text }, { today: '2026-11-25' })
    if (again) outputs.set(`${download.name} read again`, { kind: 'data', text: JSON.stringify(outline(again.debate)) })
  }
  return outputs
}

function asSeen({ name, read, download }: Format, text: string): Output | undefined {
  if (name === 'dot') return { kind: 'xml', text: graphviz.layout(text, 'svg', 'dot') }
  if (name === 'mermaid') return { kind: 'flowchart', text }
  if (name === 'csv') return { kind: 'table', text }
  if (download?.type.endsWith('json')) return { kind: read ? 'shape' : 'linked', text }
  return undefined
}

/** Statements and ties by their numbers: one more, or one that leads elsewhere, is another structure. */
function outline({ title, statements, relations }: Debate): object {
  const numbers = new Map([...statements, ...relations].map(({ id }, index) => [id, index]))
  const ties = relations.map(({ kind, from, to }) =>
    [kind, from.map((id) => numbers.get(id)), numbers.get(to)].join(' '),
  )
  return {
    title,
    statements: Object.fromEntries(statements.map(({ text, detail }, index) => [`s${index}`, { text, detail }])),
    relations: Object.fromEntries(ties.sort().map((tie) => [tie, true])),
  }
}

/** Boxes, how they look and how they are tied; and their words. */
export function readMermaid(text: string): Structure {
  const { title, description, boxes, ...others } = readFlowchart(text)
  const looks = [...boxes].map(([name, { look, group }]) => [name, look, group])
  const skeleton = JSON.stringify([looks, others.links, others.groups.length, others.styles])
  const texts = [title, description, ...others.groups, ...[...boxes.values()].map((box) => box.text)]
  return { skeleton, texts, addresses: [] }
}

/** Rows and columns; no cell that a spreadsheet would take for a formula. */
export function readTable(text: string): Structure {
  const rows = parse(text, { bom: true, relax_column_count_less: true })
  const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))
  return { skeleton: JSON.stringify([rows.length, rows[0], formulas]), texts: [], addresses: [] }
}

/** JSON whose texts are read by reading it again: here the keys that hold a text, where there should be none. */
export function readShape(text: string): Structure {
  const spoken: string[] = []
  JSON.parse(text, (key: string, value: unknown) => {
    if (fields.some((field) => key.includes(markOf(field)))) spoken.push(key)
    return value
  })
  return { skeleton: spoken.join(), texts: [], addresses: [] }
}

/** What its words mean is the same to the letter. */
export function readLinked(text: string): Structure {
  const { '@context': meanings, ...data } = JSON.parse(text) as Record<string, unknown>
  const structure = readJson(JSON.stringify(data))
  return { ...structure, skeleton: JSON.stringify(meanings) + structure.skeleton }
}
