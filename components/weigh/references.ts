/** Statements named in sentences and lists, as links that lead there and back without leaving the reader's choices. */

import { fill } from '../catalogue/fill.ts'
import type { Part } from './parts.ts'
import type { WeighCards } from './weigh-cards.ts'
import type { LiveWords } from './weigh-facts.ts'

/** Puts a sentence into an element in place of what was there. */
export function showParts(place: Element, parts: readonly Part[]): void {
  place.replaceChildren(...parts.map((part) => (typeof part === 'string' ? part : linkTo(part.id, [part.text]))))
}

/** An element with a sentence in it. */
export function sentence(tag: 'p' | 'li' | 'summary', parts: readonly Part[]): HTMLElement {
  const element = document.createElement(tag)
  showParts(element, parts)
  return element
}

function linkTo(id: string, content: readonly (string | Node)[]): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `#${id}`
  link.dataset.go = id
  link.append(...content)
  return link
}

/** A line that tells a statement in full: whose it is by its mark, its number, its sentence. */
export function statementLine(id: string, cards: WeighCards): HTMLElement {
  const line = document.createElement('span')
  const known = cards.get(id)
  if (!known) return line
  const mark = known.card.querySelector('svg')?.cloneNode(true)
  const link = linkTo(id, [String(known.number)])
  link.setAttribute('aria-label', known.card.getAttribute('aria-label') ?? id)
  const text = document.createElement('span')
  text.textContent = known.text.textContent
  const { lang } = known.text
  if (lang) text.lang = lang
  line.append(...(mark ? [mark, ' '] : []), link, ' ', text)
  return line
}

/** A list of statements, each in full. */
export function statementList(ids: Iterable<string>, cards: WeighCards): HTMLUListElement {
  const list = document.createElement('ul')
  for (const id of ids) {
    const item = document.createElement('li')
    item.append(statementLine(id, cards))
    list.append(item)
  }
  return list
}

/** Follows links to statements: goes there, lets the address be, and offers the way back. */
export function followReferences(root: HTMLElement, cards: WeighCards, words: LiveWords, lang: string): void {
  const back = document.createElement('button')
  back.type = 'button'
  back.dataset.back = ''
  let from: HTMLElement | undefined
  back.addEventListener('click', () => {
    back.remove()
    if (from) goTo(from)
  })
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-go], a[data-to]') : null
    const target = link && document.getElementById(link.dataset.go ?? link.dataset.to ?? '')
    // Whoever asks for a new tab gets one.
    if (!link || !target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const start = cards.get(link.closest<HTMLElement>('[data-statement]')?.dataset.statement ?? '')
    back.remove()
    if (start && cards.has(target.id)) {
      from = start.card
      back.textContent = fill(words.backTo, { number: start.number }, lang)
      target.append(back)
    }
    goTo(target)
  })
}

function goTo(target: HTMLElement): void {
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'center' })
}
