/** Where the sides of a debate differ by more than a quarter: that is said, and its author is asked why. Whether it matters is not. */

/** What is compared between sides. */
export const comparedMeasures = ['statements', 'words', 'sources', 'meanSourceAge', 'unanswered'] as const
export type ComparedMeasure = (typeof comparedMeasures)[number]

/** A side's numbers; no mean age where none of its sources has a date. */
export type SideMeasures = { side: string } & Record<Exclude<ComparedMeasure, 'meanSourceAge'>, number> & {
    meanSourceAge?: number
  }

export interface Difference {
  measure: ComparedMeasure
  /** In the order given; without the sides that have no such number. */
  bySide: { side: string; value: number }[]
  /** By how much the smallest number is below the largest, in percent of the largest. */
  percent: number
}

/** The smallest number may be so many percent below the largest. */
export const mostPercent = 25

/** The measures in which the smallest number of a side is more than `mostPercent` below the largest. */
export function findDifferences(sides: readonly SideMeasures[]): Difference[] {
  return comparedMeasures.flatMap((measure) => {
    const bySide = sides.flatMap(({ side, [measure]: value }) => (value === undefined ? [] : [{ side, value }]))
    const values = bySide.map(({ value }) => value)
    const [least, most] = [Math.min(...values), Math.max(...values)]
    const percent = values.length > 1 && most > 0 ? ((most - least) / most) * 100 : 0
    return percent > mostPercent ? [{ measure, bySide, percent: Math.round(percent) }] : []
  })
}
