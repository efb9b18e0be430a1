/** The text of a CSV or TSV file → rows of cells under named columns, each with the line where it stands. */

import { type CsvError, parse } from 'csv-parse/sync'
import type { TextFile } from '../../load.ts'
import type { Place } from '../../model.ts'
import { nearest } from '../../nearest.ts'
import type { Draft } from '../draft.ts'
import { fold } from '../inline-text.ts'
import { unguard } from './cells.ts'
import { type ColumnName, columnNamed, columnWords, usualColumns } from './columns.ts'

export interface Row {
  /** As a spreadsheet counts: the header is row 1. */
  number: number
  place: Place
  /** The cells of our columns, trimmed; none that are empty. */
  cells: Map<ColumnName, string>
  /** Other cells that are not empty, by the number of their column among the other columns. */
  others: [number, string][]
}

export interface Sheet {
  delimiter: string
  /** Columns that are not ours. */
  otherColumns: string[]
  rows: Row[]
}

/** In characters; what is longer is no row, but a file of something else. */
const longestRow = 200_000

/** In a line. Excel ends at 16,384. */
const mostCells = 16_384

/** Of how many columns each is told that it is none of ours. */
const mostTold = 20

const delimiters = [',', ';', '\t']

/** The delimiter by which most columns of a header line are known ones; the first of several. */
export function delimiterOf(text: string): { delimiter: string; known: ColumnName[]; isSaid: boolean } {
  const said = /^sep=([,;\t|])\r?\n/i.exec(text)
  const rest = said ? text.slice(said[0].length) : text
  const line = /[^\r\n]+/.exec(rest.slice(0, 10_000))?.[0] ?? ''
  const knownBy = (delimiter: string) =>
    line.split(delimiter).flatMap((cell) => columnNamed(unguard(cell.trim().replace(/^"(.*)"$/, '$1'))) ?? [])
  const tried = (said?.[1] ? [said[1]] : delimiters).map((delimiter) => ({ delimiter, known: knownBy(delimiter) }))
  const best = tried.reduce((one, other) => (other.known.length > one.known.length ? other : one))
  return { ...best, isSaid: said !== null }
}

/** Reads a sheet; nothing, and a message, where it has no column for what is said. */
export function readSheet({ path: file, text }: TextFile, draft: Draft): Sheet | undefined {
  const { delimiter, isSaid } = delimiterOf(text)
  const records = readRecords(
    isSaid ? text.slice(text.indexOf('\n') + 1) : text,
    delimiter,
    isSaid ? 1 : 0,
    file,
    draft,
  )
  const header = records.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const names = records[header]?.cells.map((cell) => unguard(cell).trim()) ?? []
  const place: Place = { file, line: records[header]?.line ?? 1, column: 1 }
  if (!names.some((name) => columnNamed(name) === 'text')) {
    const found = names.slice(0, 12).map((name) => `\`${name}\``)
    draft.refuse('sheet-columns', `sheet with the columns ${found.join(', ') || '(none)'}`, wanted(names), place)
    return undefined
  }
  const columns = columnsOf(names, place, draft)
  const rows = records
    .slice(header + 1)
    .map(({ cells, line }, index) => rowOf(cells, columns, header + index + 2, { file, line, column: 1 }))
  const width = records.reduce((most, { cells }) => Math.max(most, cells.length), names.length)
  if (width > names.length) {
    const first = records.find(({ cells }) => cells.length > names.length)
    draft.warn('sheet-columns', 'cells beyond the last column', 'a header above each', {
      ...place,
      line: first?.line ?? 1,
    })
  }
  const others = columns.flatMap((column, index) => (column === undefined ? [names[index] ?? ''] : []))
  const otherColumns = [...others, ...Array<string>(width - names.length).fill('')]
  return { delimiter, otherColumns, rows }
}

function wanted(names: readonly string[]): string {
  const slips = names.map((name) => [name, nearest(name.toLowerCase(), columnWords)] as const)
  const slip = slips.find(([, word]) => word !== undefined && columnNamed(word) === 'text')
  return slip
    ? `\`${slip[1]}\` instead of \`${slip[0]}\``
    : `a column \`text\` beside others of ${usualColumns.join(', ')}`
}

/** By position, which of our columns it is; only the first of two with one meaning. */
function columnsOf(names: readonly string[], place: Place, { warn }: Draft): (ColumnName | undefined)[] {
  const taken = new Set<ColumnName>()
  const present = new Set(names.map(columnNamed))
  return names.map((name, index) => {
    const column = columnNamed(name)
    if (column && !taken.has(column)) {
      taken.add(column)
      return column
    }
    if (index === mostTold)
      warn('sheet-columns', `${names.length} columns`, `at most ${mostTold}: others are kept`, place)
    if (index >= mostTold) return undefined
    const near = nearest(name.toLowerCase(), columnWords)
    const isFree = near !== undefined && !present.has(columnNamed(near))
    const meant = isFree ? `\`${near}\`?` : 'a known one: it is kept and not shown'
    if (column) warn('sheet-columns', `second column for \`${column}\`: \`${name}\``, 'one', place)
    else if (name !== '') warn('sheet-columns', `column \`${name}\``, meant, place)
    return undefined
  })
}

function rowOf(
  given: readonly string[],
  columns: readonly (ColumnName | undefined)[],
  number: number,
  place: Place,
): Row {
  const row: Row = { number, place, cells: new Map(), others: [] }
  let other = 0
  for (const [index, cell] of given.entries()) {
    const column = columns[index]
    const text = unguard(cell).replaceAll('\r\n', '\n').trim()
    if (column && text !== '') row.cells.set(column, column === 'id' ? fold(text) : text)
    if (!column && text !== '') row.others.push([other, text])
    if (!column) other++
  }
  return row
}

interface SheetRecord {
  cells: string[]
  line: number
}

/** Where the first line is, from zero, that holds more cells than a sheet has columns: it would take a parser seconds. */
function tooWideLine(lines: readonly string[], delimiter: string): number | undefined {
  const index = lines.findIndex((line) => line.length > mostCells && line.split(delimiter).length > mostCells)
  return index < 0 ? undefined : index
}

/** A file that breaks off within quotes, or has a line that is none of a sheet, is read up to there. */
function readRecords(whole: string, delimiter: string, skipped: number, file: string, draft: Draft): SheetRecord[] {
  const records: SheetRecord[] = []
  let line = skipped + 1
  let next = line
  const lines = whole.split('\n')
  const wide = tooWideLine(lines, delimiter)
  const text = wide === undefined ? whole : lines.slice(0, wide).join('\n')
  if (wide !== undefined) {
    const place = { file, line: skipped + wide + 1, column: 1 }
    draft.refuse('csv-syntax', `line of more than ${mostCells} cells`, 'a sheet: nothing is read from here on', place)
  }
  try {
    parse(text, {
      ...{ delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: false },
      max_record_size: longestRow,
      // Counted at the end of each cell, whose own line breaks lie before it.
      cast: (cell, { lines }) => {
        next = skipped + lines + 1
        return cell
      },
      on_record: (cells: string[]) => {
        records.push({ cells, line })
        line = next
        return null
      },
    })
  } catch (error) {
    const words = (error as CsvError).message.split(/[:,]/)[0] ?? ''
    draft.refuse('csv-syntax', `CSV (${words.toLowerCase()})`, 'quotes in pairs', { file, line, column: 1 })
  }
  return records
}
