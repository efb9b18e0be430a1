/** A debate's numbers as aligned columns: the sides next to each other in the order of the page, what is counted below. */

import { type FormulaName, formulasFor } from '../debate/balance/reading-level.ts'
import { shorten } from '../debate/shorten.ts'
import type { Balance, Counts, DebateStats } from '../debate/stats.ts'
import { cellsOf, visible, widthOf } from './cells.ts'

/** What is counted, as a reader would call it. */
const rows: [name: string, of: (counts: Counts) => number | undefined][] = [
  ['statements', ({ statements }) => statements],
  ['words', ({ words }) => words],
  ['different sources', ({ sources }) => sources],
  ['mentions of sources', ({ mentions }) => mentions],
  ['statements with a source', ({ sourced }) => sourced],
  ['mean age of sources', ({ sourceAge }) => sourceAge.mean],
  ['sources without a date', ({ sourceAge }) => sourceAge.undated],
  ['replies', ({ replies }) => replies],
  ['unanswered', ({ unanswered }) => unanswered],
  ['documented', ({ evidence }) => evidence.documented],
  ['disputed', ({ evidence }) => evidence.disputed],
  ['unverified', ({ evidence }) => evidence.unverified],
  ['forecast', ({ evidence }) => evidence.forecast],
  ['hedges', ({ hedges }) => hedges],
  ['intensifiers', ({ intensifiers }) => intensifiers],
]

const formulas: Readonly<Record<FormulaName, string>> = {
  'flesch-reading-ease': 'Flesch Reading Ease',
  'flesch-kincaid-grade': 'Flesch-Kincaid grade',
  'szigriszt-pazos': 'Szigriszt-Pazos (INFLESZ)',
}

/** What the names of the rows leave open. */
export const legend = [
  'words: of statements and their details, as they are read, without marks and addresses',
  "replies: attacks on another side's statement, or on an attack that it makes",
  'unanswered: statements in an exchange that no other side answers',
  'mean age of sources: in years, to the last change of the debate; of those with a date',
  'documented … forecast: what is marked as known of the facts of a statement',
  'Flesch, Flesch-Kincaid, Szigriszt-Pazos: reading level; none below 100 words',
  'hedges, intensifiers: words of a list, as hints where to read again',
]

const longestName = 28
const gap = '  '

interface Column {
  head: string
  of(balance: Balance): Counts | undefined
}

/** The lines of one debate: all of it, then theme by theme. */
export function tabulate(stats: DebateStats): string[] {
  const columns = columnsOf(stats)
  const parts: [string, Balance][] = [
    ['Whole debate', stats.whole],
    ...stats.themes.map((theme): [string, Balance] => [theme.name ?? 'Other statements', theme]),
  ]
  const shown = [...rows, ...kindRows(stats), ...levelRows(stats.lang)]
  const tables = parts.map(([name, balance]) => [
    [name, ...columns.map(({ head }) => head)],
    ...shown.map(([row, countOf]) => [`  ${row}`, ...columns.map(({ of }) => tell(of(balance), countOf))]),
  ])
  const { listed, uncited } = stats.sources
  return [
    visible(`${stats.title} (${stats.lang}/${stats.slug})`),
    `${listed} sources${uncited > 0 ? `, ${uncited} of them cited by no statement` : ''}`,
    ...align(tables.map((table) => table.map((cells) => cells.map((cell) => shorten(visible(cell), longestName))))),
  ]
}

/** A row for each kind of source of the debate. */
function kindRows({ whole }: DebateStats): typeof rows {
  return whole.total.kinds.map(({ kind }, index) => [`source: ${kind}`, ({ kinds }) => kinds[index]?.sources])
}

/** A row for each formula of the language. */
function levelRows(lang: string): typeof rows {
  return formulasFor(lang).map((formula) => [
    formulas[formula],
    ({ reading }) => reading.find((level) => level.formula === formula)?.value,
  ])
}

function tell(counts: Counts | undefined, countOf: (counts: Counts) => number | undefined): string {
  return String((counts && countOf(counts)) ?? '-')
}

/** A column a side, then what several sides hold, what none holds yet where there is such a thing, and all together. */
function columnsOf({ sides, whole }: DebateStats): Column[] {
  return [
    ...sides.map(({ name }, index) => ({ head: name, of: ({ bySide }: Balance) => bySide[index]?.counts })),
    { head: 'Common ground', of: ({ commonGround }) => commonGround },
    ...(whole.unplaced.statements > 0 ? [{ head: 'Not placed', of: ({ unplaced }: Balance) => unplaced }] : []),
    { head: 'All', of: ({ total }) => total },
  ]
}

/** Tables of equal columns, an empty line before each: names to the left, numbers to the right. */
function align(tables: string[][][]): string[] {
  const all = tables.flat()
  const widths = (all[0] ?? []).map((_, index) => Math.max(...all.map((cells) => width(cells[index] ?? ''))))
  const line = (cells: string[]) =>
    cells
      .map((cell, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - width(cell))
        return index === 0 ? cell + space : space + cell
      })
      .join(gap)
  return tables.flatMap((table) => ['', ...table.map(line)])
}

function width(text: string): number {
  return widthOf(cellsOf(text))
}
