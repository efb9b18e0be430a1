/** Accepted pairs of which one challenges the other: each by name, with the way to both. */

import type { Weighing } from '../../debate/reason/types.ts'
import { weave } from './parts.ts'
import { sentence, statementList } from './references.ts'
import { nameStatement, type Telling } from './tell-reason.ts'
import type { WeighCards } from './weigh-cards.ts'

/** Writes the pairs into their place. */
export function showConflicts(place: HTMLElement, { conflicts }: Weighing, cards: WeighCards, telling: Telling): void {
  const { words, lang } = telling
  // The list may be long, and most choices leave it as it is.
  const key = JSON.stringify(conflicts)
  if (place.dataset.shown === key) return
  place.dataset.shown = key
  if (conflicts.length === 0) {
    place.replaceChildren(sentence('p', [words.noConflicts]))
    return
  }
  const list = document.createElement('ul')
  for (const [first, second] of conflicts) {
    const names = { first: [nameStatement(first, telling)], second: [nameStatement(second, telling)] }
    const item = sentence('li', weave(words.conflict, names, lang))
    item.dataset.conflict = `${first} ${second}`
    item.append(statementList([first, second], cards))
    list.append(item)
  }
  place.replaceChildren(list)
}
