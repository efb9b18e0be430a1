/** A debate's numbers as aligned columns: the sides next to each other in the order of the page, what is counted below. */

import { shorten } from '../debate/shorten.ts'
import type { Balance, Counts, DebateStats } from '../debate/stats.ts'
import { cellsOf, visible, widthOf } from './cells.ts'

/** What is counted, as a reader would call it. */
const rows: [name: string, key: keyof Counts][] = [
  ['statements', 'statements'],
  ['words', 'words'],
  ['different sources', 'sources'],
  ['mentions of sources', 'mentions'],
  ['statements with a source', 'sourced'],
  ['replies', 'replies'],
  ['unanswered', 'unanswered'],
]

/** What the names of the rows leave open. */
export const legend = [
  'words: of statements and their details, as they are read, without marks and addresses',
  "replies: attacks on another side's statement, or on an attack that it makes",
  'unanswered: statements in an exchange that no other side answers',
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
  const tables = parts.map(([name, balance]) => [
    [name, ...columns.map(({ head }) => head)],
    ...rows.map(([row, key]) => [`  ${row}`, ...columns.map(({ of }) => String(of(balance)?.[key] ?? 0))]),
  ])
  const { listed, uncited } = stats.sources
  return [
    visible(`${stats.title} (${stats.lang}/${stats.slug})`),
    `${listed} sources${uncited > 0 ? `, ${uncited} of them cited by no statement` : ''}`,
    ...align(tables.map((table) => table.map((cells) => cells.map((cell) => shorten(visible(cell), longestName))))),
  ]
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
