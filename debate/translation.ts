/** How far a translation has come, side by side: to translate more of one side than of the other would favour it. */

import type { Debate, Statement } from './model.ts'
import type { Reading } from './read/reading.ts'

/** How many of a side's statements are translated. */
export interface Completeness {
  /** The side's id; nothing for what belongs to several sides, or to none. */
  side?: string
  translated: number
  total: number
}

/** A translation as its page tells of it. */
export interface Translation {
  /** The language of the original (BCP 47). */
  from: string
  /** Each side in the original's order, then common ground with what has no side, where there is any. */
  parts: Completeness[]
  /** Translated statements of all, 0 to 1. */
  share: number
  /** The statements that stand in the original's language, by id. */
  missing: string[]
}

/** Below this share of translated statements a language is not offered to search engines (research E-4). */
export const offeredShare = 0.8

/** Percentage points by which the sides' completeness may differ before it is warned of (research E-3). */
export const fairDifference = 10

/** How far the translation has come that was read; nothing where an original was read. */
export function translationOf({ debate, translating }: Reading): Translation | undefined {
  if (!translating) return undefined
  const { original, missing } = translating
  const { length } = debate.statements
  return {
    from: original.debate.lang,
    parts: completenessBySide(debate, new Set(missing)),
    share: length === 0 ? 1 : (length - missing.length) / length,
    missing,
  }
}

/** How complete each side is where the statements in `missing` are not translated. */
export function completenessBySide({ sides, statements }: Debate, missing: ReadonlySet<string>): Completeness[] {
  const count = (those: Statement[]) => ({
    translated: those.filter(({ id }) => !missing.has(id)).length,
    total: those.length,
  })
  const ofSide = sides.map(({ id: side }) => ({
    side,
    ...count(statements.filter((statement) => statement.sides.length === 1 && statement.sides[0] === side)),
  }))
  const others = statements.filter((statement) => statement.sides.length !== 1)
  return others.length > 0 ? [...ofSide, count(others)] : ofSide
}

/** Whether a language version is complete enough to be offered beside the original: an original always is. */
export function isOffered(translation: Translation | undefined): boolean {
  return !translation || translation.share >= offeredShare
}
