/** A debate → a sheet: a row a statement, and below them a row for each side, theme, voice and source, so that nothing is lost. */

import type { Debate, Statement } from '../../model.ts'
import { type Ext, extOf, type Json } from '../ext.ts'
import type { Exported } from '../format.ts'
import { fromOwn, toPlain } from '../inline-text.ts'
import { writeFields, writeRow } from './cells.ts'
import { type ColumnName, columnNamed, columnNames, tieColumns, usualColumns } from './columns.ts'
import { type Labels, labelsIn } from './labels.ts'
import { cellsOfTies, tellCircles, tokensOf } from './write-ties.ts'

type Cells = Partial<Record<ColumnName, string>>

export function writeCsv(debate: Debate): Exported {
  const ext = extOf(debate, 'csv')
  const labels = labelsIn(debate)
  const nameOf = namesOf(debate.statements, ext)
  const tokens = tokensOf(debate, new Map([...nameOf].map(([id, { token }]) => [id, token])))
  const tieCells = cellsOfTies(debate, tokens)
  const sourceNames = new Set(debate.sources.flatMap(({ title, URL = '' }) => [title.toLowerCase(), URL.toLowerCase()]))
  const end = endOfLists(debate.statements, nameOf)
  const statements = debate.statements.map((statement) => ({
    cells: cellsOf(statement, tieCells.get(statement.id) ?? {}, {
      debate,
      ext,
      nameOf,
      labels,
      tokens,
      end,
      sourceNames,
    }),
    others: othersOf(statement, ext),
  }))
  const rows = [...statements, ...definitionsOf(debate).map((cells) => ({ cells, others: [] }))]
  const { columns: kept, delimiter: given } = ext.debate
  const others = Array.isArray(kept) ? kept.map(String) : []
  // A second column of one meaning would be the first, if that were not there.
  const always = new Set([...usualColumns, ...others.map(columnNamed)])
  const columns = columnNames.filter((name) => always.has(name) || rows.some(({ cells }) => cells[name]))
  const delimiter = typeof given === 'string' && [',', ';', '\t', '|'].includes(given) ? given : ','
  const header = writeRow([...columns, ...others], delimiter)
  const lines = rows.map(({ cells, others: more }) =>
    writeRow([...columns.map((column) => cells[column] ?? ''), ...Array.from(more, (cell) => cell ?? '')], delimiter),
  )
  // RFC 4180: lines end with CRLF.
  return { text: [header, ...lines].map((line) => `${line}\r\n`).join(''), messages: tellCircles(debate) }
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

/** What ends a list, so that `a; b` are two rows where a third is called so: nothing where no name holds the mark of a list. */
function endOfLists(statements: readonly Statement[], nameOf: ReadonlyMap<string, Called>): string {
  const names = statements.flatMap(({ id, text }) => [nameOf.get(id)?.cell ?? id, toPlain(text)])
  const marked = names.filter((name) => name.includes(';'))
  const longest = marked.reduce((most, name) => Math.max(most, trailing(name)), 0)
  return marked.length > 0 ? ';'.repeat(longest + 1) : ''
}

/** Ids in a cell; with marks between and behind them where the words of the cell are a name themselves. */
function listOf(ids: readonly string[], names: ReadonlySet<string>): string {
  let cell = ids.join(' ')
  if (ids.length > 1 && names.has(cell)) cell = ids.join('; ')
  while (ids.length > 1 && names.has(cell)) cell += ';'
  return cell
}

/** How many semicolons a name ends with. */
function trailing(name: string): number {
  let count = 0
  while (name.at(-1 - count) === ';') count++
  return count
}

/** What all rows are written with. */
interface Written {
  debate: Debate
  ext: Ext
  nameOf: ReadonlyMap<string, Called>
  labels: Labels
  /** What statements and relations are called in cells that tie to them. */
  tokens: ReadonlyMap<string, string>
  /** What ends a list of several ties. */
  end: string
  /** What sources are called, in small letters. */
  sourceNames: ReadonlySet<string>
}

function cellsOf(
  statement: Statement,
  ties: Cells,
  { debate, ext, nameOf, labels, tokens, end, sourceNames }: Written,
): Cells {
  const { id, theme, text, detail = '', lang = '', evidence = '', sources, voices } = statement
  const cells: Cells = {
    ...{
      id: nameOf.get(id)?.cell ?? id,
      side: sidesOf(statement, debate, labels),
      text: plainest(text),
      sources: listOf(sources, sourceNames),
    },
    ...(theme !== undefined && { theme: labels.themes.get(theme) ?? theme }),
    ...{ voices: voices.map((voice) => labels.voices.get(voice) ?? voice).join('; '), evidence, lang, detail },
    ...ties,
  }
  const unread = ext.statements.get(id)?.unread
  const added = Array.isArray(unread) ? unread : []
  for (const entry of added) addUnread(entry, cells, tokens)
  for (const column of tieColumns) {
    const more = added.filter((entry) => Array.isArray(entry) && entry[0] === column).length
    const isList = ties[column]?.includes('; ') || more > 1 || (more > 0 && ties[column] !== undefined)
    if (isList && end !== '') cells[column] += end
  }
  return cells
}

/** Puts back what a cell said and was no tie; where it is a status or a language, only if there is no other now. */
function addUnread(entry: Json, cells: Cells, tokens: ReadonlyMap<string, string>): void {
  const [name, token] = Array.isArray(entry) ? entry : []
  const column = columnNames.find((known) => known === name)
  if (!column || typeof token !== 'string') return
  const isList = column !== 'evidence' && column !== 'lang'
  // A number of a row that was none may be one of this sheet.
  const isNumber = /(?<![\p{L}\p{N}_-])\d+(?![\p{L}\p{N}_])/u.test(token)
  const known = tieColumns.some((one) => one === name) ? tokens.get(token) : undefined
  const written = known ?? (isList && isNumber ? `?${token}` : token)
  const separator = column === 'schemes' ? '\n' : '; '
  if (isList) cells[column] = cells[column] ? cells[column] + separator + written : written
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
