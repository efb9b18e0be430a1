/** A debate → a sheet: a row a statement, and below them a row for each side, theme, voice and source, so that nothing is lost. */

import type { Debate, Statement } from '../../model.ts'
import { type Ext, extOf, type Json } from '../ext.ts'
import type { Exported } from '../format.ts'
import { fromOwn, toPlain } from '../inline-text.ts'
import { writeFields, writeRow } from './cells.ts'
import { type ColumnName, columnNamed, columnNames, usualColumns } from './columns.ts'
import { type Labels, labelsIn } from './labels.ts'
import { cellsOfTies, tellCircles } from './write-ties.ts'

type Cells = Partial<Record<ColumnName, string>>

export function writeCsv(debate: Debate): Exported {
  const ext = extOf(debate, 'csv')
  const labels = labelsIn(debate)
  const nameOf = namesOf(debate.statements, ext)
  const tieCells = cellsOfTies(debate, new Map([...nameOf].map(([id, { token }]) => [id, token])))
  const statements = debate.statements.map((statement) => ({
    cells: cellsOf(statement, debate, nameOf, labels, tieCells.get(statement.id) ?? {}, ext),
    others: othersOf(statement, ext),
  }))
  const rows = [...statements, ...definitionsOf(debate).map((cells) => ({ cells, others: [] }))]
  const { columns: kept, delimiter: given, lineEnds } = ext.debate
  const others = Array.isArray(kept) ? kept.map(String) : []
  // A second column of one meaning would be the first, if that were not there.
  const always = new Set([...usualColumns, ...others.map(columnNamed)])
  const columns = columnNames.filter((name) => always.has(name) || rows.some(({ cells }) => cells[name]))
  const delimiter = typeof given === 'string' && [',', ';', '\t', '|'].includes(given) ? given : ','
  const header = writeRow([...columns, ...others], delimiter)
  const lines = rows.map(({ cells, others: more }) =>
    writeRow([...columns.map((column) => cells[column] ?? ''), ...Array.from(more, (cell) => cell ?? '')], delimiter),
  )
  // RFC 4180 ends lines with CRLF; a sheet that did not keeps its own.
  const end = lineEnds === 'LF' ? '\n' : '\r\n'
  return { text: [header, ...lines].map((line) => line + end).join(''), messages: tellCircles(debate) }
}

/** What a statement is called: in its own row, and in the cells of others. */
interface Called {
  cell: string
  token: string
}

/** By statement: as in the sheet that it came from. Where a made id is another's own, its row has none, and is named by number. */
function namesOf(statements: readonly Statement[], ext: Ext): Map<string, Called> {
  const keptOf = (id: string) => {
    const kept = ext.statements.get(id)?.id
    return typeof kept === 'string' ? kept : ''
  }
  const own = new Set(statements.map(({ id }) => keptOf(id)))
  return new Map(
    statements.map(({ id }, index) => {
      const kept = keptOf(id)
      const made = own.has(id) ? String(index + 2) : id
      // The marks of a list or tie would not be read as part of a name.
      if (kept !== '') return [id, { cell: kept, token: /[;+:]|->/.test(kept) ? made : kept }]
      return [id, { cell: own.has(id) ? '' : id, token: made }]
    }),
  )
}

function cellsOf(
  statement: Statement,
  debate: Debate,
  nameOf: ReadonlyMap<string, Called>,
  labels: Labels,
  ties: Cells,
  ext: Ext,
): Cells {
  const { id, theme, text, detail = '', lang = '', evidence = '', sources, voices } = statement
  const cells: Cells = {
    ...{
      id: nameOf.get(id)?.cell ?? id,
      side: sidesOf(statement, debate, labels),
      text: plainest(text),
      sources: sources.join(' '),
    },
    ...(theme !== undefined && { theme: labels.themes.get(theme) ?? theme }),
    ...{ voices: voices.map((voice) => labels.voices.get(voice) ?? voice).join('; '), evidence, lang, detail },
    ...ties,
  }
  const unread = ext.statements.get(id)?.unread
  for (const entry of Array.isArray(unread) ? unread : []) addUnread(entry, cells)
  return cells
}

/** Puts back what a cell said and nobody understood; where it is a status or a language, only if there is no other now. */
function addUnread(entry: Json, cells: Cells): void {
  const [name, token] = Array.isArray(entry) ? entry : []
  const column = columnNames.find((known) => known === name)
  if (!column || typeof token !== 'string') return
  const isList = column !== 'evidence' && column !== 'lang'
  // A number of a row that was none may be one of this sheet.
  const unknown = isList && /(?<![\p{L}\p{N}_-])\d+(?![\p{L}\p{N}_])/u.test(token) ? `?${token}` : token
  const separator = column === 'schemes' ? '\n' : '; '
  if (isList) cells[column] = cells[column] ? cells[column] + separator + unknown : unknown
  else cells[column] ||= token
}

function othersOf({ id }: Statement, ext: Ext): string[] {
  const kept = ext.statements.get(id)?.cells
  const width = Array.isArray(ext.debate.columns) ? ext.debate.columns.length : 0
  const others: string[] = []
  for (const entry of Array.isArray(kept) ? kept : []) {
    const [at, cell] = Array.isArray(entry) ? entry : []
    if (typeof at === 'number' && typeof cell === 'string' && at >= 0 && at < width) others[at] = cell
  }
  return others
}

/** Without escapes where the same comes back without them. */
function plainest(text: string): string {
  if (!text.includes('\\')) return text
  const plain = toPlain(text)
  return fromOwn(plain).text === text ? plain : text
}

function sidesOf({ sides: held }: Statement, { sides }: Debate, labels: Labels): string {
  const isAll = held.length > 1 && held.length === sides.length && sides.every(({ id }, at) => held[at] === id)
  return isAll && labels.all ? labels.all : held.map((id) => labels.sides.get(id) ?? id).join('; ')
}

function definitionsOf(debate: Debate): Cells[] {
  const { slug, title, summary, question, lang, updated, sides, themes, voices, sources } = debate
  const frame = { ...{ question, lang, updated } }
  return [
    { kind: 'debate', id: slug, text: title, detail: summary, more: writeFields(Object.entries(frame)) },
    ...sides.map(({ id, name, position }): Cells => ({ kind: 'side', id, text: name, detail: position })),
    ...themes.map(({ id, name }): Cells => ({ kind: 'theme', id, text: name })),
    ...voices.map(({ id, name, kind }): Cells => {
      return { kind: 'voice', id, text: name, more: writeFields([['kind', kind]]) }
    }),
    ...sources.map(({ id, title: name, place: _place, ...fields }): Cells => {
      return { kind: 'source', id, text: name, more: writeFields(Object.entries(fields)) }
    }),
  ]
}
