/** Hundreds of one kind of thing that is amiss → one message, at the first of them. */

import type { Place } from '../../model.ts'
import type { Draft } from '../draft.ts'

export interface Wording<Thing> {
  rule: string
  /** The first of them in words. */
  found: (thing: Thing) => string
  expected: string
}

/** Says that these are amiss, where there are any. */
export function tellCounted<Thing extends { place: Place }>(
  things: readonly Thing[],
  say: Draft['warn'],
  { rule, found, expected }: Wording<Thing>,
): void {
  const [first] = things
  if (!first) return
  const more = things.length > 1 ? ` and ${things.length - 1} more` : ''
  say(rule, `${found(first)}${more}`, expected, first.place)
}
