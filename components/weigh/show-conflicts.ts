/** Accepted pairs of which one challenges the other: each by name, with the way to both. */

import type { Weighing } from '../../debate/reason/types.ts'
import { weave } from './parts.ts'
import { sentence, statementList } from './references.ts'
import { nameStatement, type Telling } from './tell-reason.ts'
import type { WeighCards } from './weigh-cards.ts'

/** Writes the pairs into their place. */
export function showConflicts(place: HTMLElement, { conflicts }: Weighing, cards: WeighCards, telling: Telling): void {
  const { words } = telling
  // The list may be long, and most choices leave it as it is.
  const key = JSON.stringify(conflicts)
  if (place.dataset.shown === key) return
  place.dataset.shown = key
  if (conflicts.length === 0) {
    place.replaceChildren(sentence('p', [words.noConflicts]))
    return
  }
  const shown = new Map(
    [...place.querySelectorAll<HTMLElement>('[data-conflict]')].map((item) => [item.dataset.conflict, item]),
  )
  const list = document.createElement('ul')
  for (const pair of conflicts) list.append(shown.get(pair.join(' ')) ?? itemOf(pair, cards, telling))
  place.replaceChildren(list)
}

function itemOf([first, second]: [string, string], cards: WeighCards, telling: Telling): HTMLElement {
  const names = { first: [nameStatement(first, telling)], second: [nameStatement(second, telling)] }
  const item = sentence('li', weave(telling.words.conflict, names, telling.lang))
  item.dataset.conflict = `${first} ${second}`
  item.append(statementList([first, second], cards))
  return item
}
