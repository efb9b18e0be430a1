/** A label's explanation: its sentence, and below it the chain down to what was chosen or is taken on its word. */

import type { Step, Weighing } from '../../debate/reason/types.ts'
import { fill } from '../catalogue/fill.ts'
import { sentence, statementLine } from './references.ts'
import { type Telling, tellReason } from './tell-reason.ts'
import type { WeighCard, WeighCards } from './weigh-cards.ts'
import type { Reasoning } from './weigh-facts.ts'

/** Steps that are shown at once; the rest is a press away. */
const shownAtOnce = 12
/** How far the chain is indented; deeper steps stand where these do. */
const deepestIndent = 4

export interface Explaining {
  cards: WeighCards
  telling: Telling
  explain: Reasoning['explain']
}

/** Opens or closes the explanation of a statement. */
export function toggleWhy(card: WeighCard, weighing: Weighing, explaining: Explaining): void {
  const isOpen = card.why.hidden
  card.why.hidden = !isOpen
  card.label.setAttribute('aria-expanded', String(isOpen))
  if (isOpen) showWhy(card, weighing, explaining)
}

/** Writes anew what is open. */
export function refreshWhy(weighing: Weighing, explaining: Explaining): void {
  for (const card of explaining.cards.values()) if (!card.why.hidden) showWhy(card, weighing, explaining)
}

function showWhy({ id, why }: WeighCard, weighing: Weighing, { cards, telling, explain }: Explaining): void {
  const [own, ...chain] = explain(weighing, id)
  if (!own) return
  why.replaceChildren(sentence('p', tellReason(own.reason, weighing, telling)))
  if (chain.length === 0) return
  const items = chain.map((step) => itemOf(step, weighing, cards, telling))
  const list = document.createElement('ul')
  list.append(...items.slice(0, shownAtOnce))
  why.append(list)
  const rest = items.slice(shownAtOnce)
  if (rest.length > 0) why.append(moreButton(list, rest, telling))
}

function itemOf({ id, depth, reason }: Step, weighing: Weighing, cards: WeighCards, telling: Telling): HTMLElement {
  const item = document.createElement('li')
  item.dataset.depth = String(Math.min(depth, deepestIndent))
  item.append(statementLine(id, cards), sentence('p', tellReason(reason, weighing, telling)))
  return item
}

function moreButton(list: HTMLElement, rest: HTMLElement[], { words, lang }: Telling): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = fill(words.moreSteps, { count: rest.length }, lang)
  button.addEventListener('click', () => {
    list.append(...rest)
    button.remove()
  })
  return button
}
