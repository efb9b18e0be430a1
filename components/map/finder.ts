/** Finds a statement by its words or its number: a text field with a list of what matches (ARIA combobox). */

import { goTo } from './go.ts'
import type { MapView } from './map-view.ts'

/** A statement as it can be found. */
export interface Findable {
  id: string
  number: number
  text: string
}

interface Finder {
  view: MapView
  field: HTMLInputElement
  list: HTMLElement
  /** Everything that can be found; asked for when the field is first used. */
  load(): Promise<Findable[]>
  say(message: string): void
  focusNode(): void
  known?: Promise<Indexed[]>
  /** Index of the marked option; −1: none. */
  marked: number
}

type Indexed = Findable & { words: string }

/** Options shown at once; how many more match is said. */
const most = 8

export function openFinder(parts: Omit<Finder, 'marked'>, signal: AbortSignal): void {
  const finder: Finder = { ...parts, marked: -1 }
  const { field, list } = finder
  field.addEventListener('input', () => void search(finder), { signal })
  field.addEventListener('focus', () => void search(finder), { signal })
  field.addEventListener('keydown', (event) => pressKey(finder, event), { signal })
  field.addEventListener('blur', () => close(finder), { signal })
  // Pressing an option must not take the focus from the field first.
  list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal })
  list.addEventListener('click', (event) => choose(finder, (event.target as Element).closest('[role=option]')), {
    signal,
  })
}

/** Letters without marks and capitals, so that "peru" finds "Perú". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Statements in which every word occurs, those with a word's beginning first; or the one of that number. */
export function findStatements<Known extends Indexed>(known: readonly Known[], query: string): Known[] {
  const words = fold(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const matching = known.filter((one) => words.every((word) => one.words.includes(word)) || isNumber(one, query))
  const rank = (one: Known) =>
    isNumber(one, query) ? 0 : words.every((word) => ` ${one.words}`.includes(` ${word}`)) ? 1 : 2
  return [...matching].sort((a, b) => rank(a) - rank(b) || a.number - b.number)
}

const isNumber = ({ number }: Findable, query: string) => query.trim() === String(number)

export function indexed(all: readonly Findable[]): Indexed[] {
  return all.map((one) => ({ ...one, words: fold(one.text) }))
}

async function search(finder: Finder): Promise<void> {
  finder.known ??= finder.load().then(indexed)
  const known = await finder.known
  const query = finder.field.value
  if (query.trim() === '' || document.activeElement !== finder.field) {
    close(finder)
    return
  }
  const found = findStatements(known, query)
  const shown = found.slice(0, most)
  const options = shown.map((one, index) => option(finder, one, index))
  finder.list.replaceChildren(...options, ...rest(finder, found.length))
  mark(finder, shown.length > 0 ? 0 : -1)
  finder.list.hidden = false
  finder.field.setAttribute('aria-expanded', 'true')
  finder.say(finder.view.words.say('found', { found: found.length, count: known.length }))
}

function option({ list, view }: Finder, { id, number, text }: Findable, index: number): HTMLElement {
  const item = document.createElement('li')
  item.setAttribute('role', 'option')
  item.id = `${list.id}-${index}`
  item.dataset.find = id
  item.dataset.sideIndex = String(view.graph.nodes.get(id)?.side ?? -2)
  const label = document.createElement('b')
  label.textContent = `${number}`
  const words = document.createElement('span')
  words.append(label, ` ${text}`)
  item.append(words)
  return item
}

function rest({ view: { words } }: Finder, count: number): HTMLElement[] {
  if (count > 0 && count <= most) return []
  const item = document.createElement('li')
  item.setAttribute('role', 'presentation')
  item.textContent = count === 0 ? words.say('noneFound') : words.say('moreFound', { count: count - most })
  return [item]
}

function mark(finder: Finder, index: number): void {
  const options = [...finder.list.querySelectorAll('[role=option]')]
  finder.marked = options.length > 0 ? (index + options.length) % options.length : -1
  for (const [at, element] of options.entries()) {
    element.setAttribute('aria-selected', String(at === finder.marked))
  }
  const id = options[finder.marked]?.id
  if (id) finder.field.setAttribute('aria-activedescendant', id)
  else finder.field.removeAttribute('aria-activedescendant')
}

function close({ field, list }: Finder): void {
  list.hidden = true
  field.setAttribute('aria-expanded', 'false')
  field.removeAttribute('aria-activedescendant')
}

function pressKey(finder: Finder, event: KeyboardEvent): void {
  const { list, field } = finder
  if (event.key === 'Escape') {
    if (list.hidden && field.value === '') return
    field.value = ''
    close(finder)
  } else if (list.hidden) return
  else if (event.key === 'ArrowDown') mark(finder, finder.marked + 1)
  else if (event.key === 'ArrowUp') mark(finder, finder.marked - 1)
  else if (event.key === 'Enter') choose(finder, list.querySelectorAll('[role=option]')[finder.marked] ?? null)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function choose(finder: Finder, chosen: Element | null): void {
  const id = chosen?.getAttribute('data-find')
  if (!id) return
  close(finder)
  goTo(finder.view, id, { isStep: true })
  finder.focusNode()
}
