/** How old sources are, in whole years that anybody can work out again: the debate's year less the source's. */

import type { Source } from '../model.ts'

export interface SourceAge {
  /** Years, one digit after the point; nothing where no source has a date. */
  mean?: number
  /** How many sources say when they appeared, and how many do not. */
  dated: number
  undated: number
}

/** The year in which a source appeared, where that is known. */
export function yearOf({ issued = '' }: Pick<Source, 'issued'>): number | undefined {
  const year = /^\d{4}(?!\d)/.exec(issued)?.[0]
  return year === undefined ? undefined : Number(year)
}

/** The mean age of some sources as of a date (ISO): calendar years, each source once, those without a date apart. */
export function ageOf(sources: readonly Source[], asOf: string): SourceAge {
  const now = Number(asOf.slice(0, 4))
  const ages = sources.flatMap((source) => {
    const year = yearOf(source)
    return year === undefined || Number.isNaN(now) ? [] : [now - year]
  })
  const mean = ages.reduce((sum, age) => sum + age, 0) / ages.length
  return {
    ...(ages.length > 0 && { mean: Math.round(mean * 10) / 10 }),
    dated: ages.length,
    undated: sources.length - ages.length,
  }
}
