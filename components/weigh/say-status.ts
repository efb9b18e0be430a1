/** What the last step did, in the line that stays in view and that screen readers hear. */

import type { Weighing } from '../../debate/reason/types.ts'
import { fill, type Message } from '../catalogue/fill.ts'
import { listParts, type Part, weave } from './parts.ts'
import { showParts } from './references.ts'
import { nameStatement, type Telling } from './tell-reason.ts'

/** Names of statements in one line at most. */
const mostNames = 4

/** `did`: what the reader did; then which other labels change, and whether accepted statements are in conflict. */
export function sayStep(place: Element, did: string, changed: readonly string[], weighing: Weighing, telling: Telling) {
  const conflicts = weighing.conflicts.length
  showParts(place, [
    `${did} `,
    ...tellChanges(changed, telling),
    ...(conflicts > 0 ? [` ${fill(telling.words.conflictCount, { count: conflicts }, telling.lang)}.`] : []),
  ])
}

function tellChanges(changed: readonly string[], telling: Telling): Part[] {
  const { words, lang } = telling
  if (changed.length === 0) return [words.noChange]
  const shown = changed.slice(0, mostNames).map((id) => [nameStatement(id, telling)])
  const isAll = shown.length === changed.length
  const names = isAll ? listParts(shown, lang) : shown.flatMap((name, index) => (index === 0 ? name : [', ', ...name]))
  return weave(isAll ? words.changes : words.changesMore, { count: changed.length, names }, lang)
}

/** A message alone. */
export function saySentences(place: Element, ...sentences: string[]): void {
  showParts(place, [sentences.filter(Boolean).join(' ')])
}

/** The message where there is anything to count, else nothing. */
export function sayCount(message: Message, count: number, { lang }: Telling): string {
  return count === 0 ? '' : fill(message, { count }, lang)
}
