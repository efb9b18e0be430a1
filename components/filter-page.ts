/** A filter applied to the page that stands: what matches stays, what it is tied to folds, the rest is hidden. */

import type { Catalogue } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import type { PageState } from './page-state.ts'

/** Numbers of statements. */
export interface FilterResult {
  matches: number
  /** Kept in one line, since they are the other end of an exchange in which something matches. */
  folded: number
  hidden: number
}

type Filter = Pick<PageState, 'theme' | 'voice' | 'evidence' | 'unanswered' | 'pinned'>

/** What the page says of what it hides, and the language of that (BCP 47). */
interface Saying {
  words: Pick<Catalogue['compare']['filter'], 'hiddenHere'>
  lang: string
}

/** Shows what matches and says how much does not. */
export function filterPage(filter: Filter, saying: Saying): FilterResult {
  const result = { matches: 0, folded: 0, hidden: 0 }
  for (const section of document.querySelectorAll<HTMLElement>('[data-columns] [data-theme]')) {
    const before = result.hidden
    for (const group of section.querySelectorAll<HTMLElement>('[data-exchange], [data-common-ground]')) {
      filterGroup(group, section.dataset.theme ?? '', filter, result)
    }
    saySetAside(section, result.hidden - before, saying)
  }
  return result
}

/** Shows everything. */
export function clearFilter(saying: Saying): undefined {
  const columns = document.querySelector('[data-columns]')
  for (const card of columns?.querySelectorAll('[data-off]') ?? []) card.removeAttribute('data-off')
  for (const group of columns?.querySelectorAll('[data-exchange], [data-common-ground]') ?? []) {
    group.removeAttribute('hidden')
  }
  for (const section of columns?.querySelectorAll<HTMLElement>('[data-theme]') ?? []) saySetAside(section, 0, saying)
}

function filterGroup(group: HTMLElement, theme: string, filter: Filter, result: FilterResult): void {
  const cards = [...group.querySelectorAll<HTMLElement>('[data-statement]')]
  const matching = cards.filter((card) => matches(card, theme, filter))
  // What a reader has pinned stays in sight whatever the filter says.
  const isKept = matching.length > 0 || cards.some((card) => card.id === filter.pinned)
  group.hidden = !isKept
  for (const card of cards) card.toggleAttribute('data-off', !matching.includes(card) && card.id !== filter.pinned)
  result.matches += matching.length
  const pinned = cards.filter((card) => card.id === filter.pinned && !matching.includes(card)).length
  if (isKept) result.folded += cards.length - matching.length - pinned
  else result.hidden += cards.length
}

function matches({ dataset }: HTMLElement, theme: string, filter: Filter): boolean {
  if (filter.theme && filter.theme !== theme) return false
  if (filter.voice && !dataset.voices?.split(' ').includes(filter.voice)) return false
  if (filter.evidence && dataset.evidence !== filter.evidence) return false
  return !filter.unanswered || dataset.unanswered !== undefined
}

function saySetAside(section: HTMLElement, hidden: number, { words, lang }: Saying): void {
  const line = section.querySelector<HTMLElement>('[data-set-aside]')
  if (!line) return
  line.hidden = hidden === 0
  line.textContent = hidden === 0 ? '' : fill(words.hiddenHere, { count: hidden }, lang)
}
