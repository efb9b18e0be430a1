/** Whose a statement is, as a page says it, and which side comes first. */

import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'

/**
 * Whose statement it is: one side, all of them, or nobody yet.
 *
 * @param lang of the page: BCP 47
 */
export function holderOf(held: string[], sides: Side[], lang: string): { index: number; name: string } {
  const words = wordsOf(lang).terms
  if (held.length === sides.length) return { index: -1, name: words.commonGround }
  const names = sides.filter(({ id }) => held.includes(id)).map(({ name }) => name)
  if (names.length > 1) return { index: -1, name: fill(words.commonGroundOf, { names: names.join(', ') }, lang) }
  const index = sides.findIndex(({ id }) => id === held[0])
  return { index, name: sides[index]?.name ?? words.noSide }
}

/** What belongs to sides, that of the side that won the toss first; the others keep their order. */
export function startFirst<Thing>(
  things: readonly Thing[],
  startSide: string,
  sideOf: (thing: Thing) => { id: string },
): Thing[] {
  const isStart = (thing: Thing) => Number(sideOf(thing).id === startSide)
  return [...things].sort((a, b) => isStart(b) - isStart(a))
}
