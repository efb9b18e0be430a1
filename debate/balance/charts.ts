/** Numbers → small drawings, in percent of their width: they are as wide as the page leaves them, and nothing in them is scaled. */

import { stack } from 'd3-shape'
import { evidenceStatuses } from '../model.ts'
import type { Balance, DebateStats, EvidenceCount } from '../stats.ts'

/** From where to where a part goes, in percent of the width. */
export interface Span {
  start: number
  size: number
}

/** What a statement's facts can be marked as, in the order in which the parts of a bar stand. */
export const evidenceMarks = [...evidenceStatuses, 'unmarked'] as const
export type EvidenceMark = (typeof evidenceMarks)[number]

/** A part of a bar: so many statements are marked so. */
export interface EvidencePart extends Span {
  mark: EvidenceMark
  count: number
}

/** A bar a theme for each side, common ground last; one for the whole debate at the end, on a scale of its own. */
export interface EvidenceRow {
  id?: string
  name?: string
  isWhole?: true
  cells: EvidencePart[][]
}

/** The parts of one bar, one beside the other; `most` statements fill the width. Parts of nothing are left out. */
export function stackEvidence(count: EvidenceCount, most: number): EvidencePart[] {
  const series = stack<EvidenceCount, EvidenceMark>().keys(evidenceMarks)([count])
  return series.flatMap(({ key, 0: part }) => {
    const [from, to] = part ?? [0, 0]
    return to > from
      ? [{ mark: key, count: to - from, start: percent(from, most), size: percent(to - from, most) }]
      : []
  })
}

/** The evidence of a debate, theme by theme, all themes on one scale. */
export function chartEvidence({ whole, themes }: DebateStats): EvidenceRow[] {
  const columnsOf = ({ bySide, commonGround }: Balance) => [...bySide.map(({ counts }) => counts), commonGround]
  const mostIn = (balances: Balance[]) =>
    balances.flatMap(columnsOf).reduce((most, { statements }) => Math.max(most, statements), 0)
  const cellsOf = (balance: Balance, most: number) =>
    columnsOf(balance).map(({ evidence }) => stackEvidence(evidence, most))
  const most = mostIn(themes)
  const rows = themes.map((theme) => ({
    ...(theme.id !== undefined && { id: theme.id }),
    ...(theme.name !== undefined && { name: theme.name }),
    cells: cellsOf(theme, most),
  }))
  return [...rows, { isWhole: true, cells: cellsOf(whole, mostIn([whole])) }]
}

/** How many sources appeared in a year, and where its bar stands. */
export interface YearBar extends Span {
  year: number
  sources: number
  /** In percent of the height. */
  height: number
}

export interface YearChart {
  /** The years that are written below, and where. */
  ticks: { year: number; at: number }[]
  /** The most sources of one side in a year: what the height stands for. */
  most: number
  bySide: YearBar[][]
}

/** A bar a year for each side, all on one axis of years and one of sources; nothing where no source has a year. */
export function chartYears(yearsBySide: readonly (readonly number[])[]): YearChart | undefined {
  const all = yearsBySide.flat()
  if (all.length === 0) return undefined
  const first = all.reduce((a, b) => Math.min(a, b))
  const width = all.reduce((a, b) => Math.max(a, b)) - first + 1
  const counts = yearsBySide.map(countEach)
  const most = Math.max(...counts.flatMap((count) => [...count.values()]))
  return {
    ticks: ticksIn(first, width).map((year) => ({ year, at: percent(year - first + 0.5, width) })),
    most,
    bySide: counts.map((count) =>
      [...count].map(([year, sources]) => ({
        ...{ year, sources, height: percent(sources, most) },
        ...{ start: percent(year - first, width), size: percent(1, width) },
      })),
    ),
  }
}

function countEach(years: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const year of years.toSorted((a, b) => a - b)) counts.set(year, (counts.get(year) ?? 0) + 1)
  return counts
}

/** Round years, five at most, so that they fit beneath each other's ends on a phone. */
function ticksIn(first: number, width: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => width / size <= 5) ?? 10_000
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.ceil((first + width - start) / step) }, (_, index) => start + index * step)
}

function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 10_000) / 100 : 0
}
