/** What a reader has chosen of the library: read from the address, written there, and applied to the page that stands. */

import type { Facet, LibraryFacets } from '../debate/library-facets.ts'

/** Ids; empty: all. */
export interface LibraryChoice {
  theme: string
  kind: string
  voice: string
}

/** The facets that stand in the page as data; none where there are none. */
export function readFacets(): LibraryFacets {
  const text = document.querySelector('[data-library-facets]')?.textContent
  return text ? (JSON.parse(text) as LibraryFacets) : { themes: [], kinds: [], voices: [] }
}

/** The choice that an address (`?theme=…`) asks for, without what this library has not: a stale link shows everything. */
export function readChoice(search: string, { themes, kinds, voices }: LibraryFacets): LibraryChoice {
  const query = new URLSearchParams(search)
  const known = (name: string, facets: readonly Facet[]) => facets.find(({ id }) => id === query.get(name))?.id ?? ''
  const kind = known('kind', kinds)
  const ofKind = kind ? voices.filter((voice) => kinds[voice.kind]?.id === kind) : voices
  return { theme: known('theme', themes), kind, voice: known('voice', ofKind) }
}

/** Places of the debates that answer a choice; nothing where nothing is chosen. */
export function placesOf(choice: LibraryChoice, { themes, kinds, voices }: LibraryFacets): Set<number> | undefined {
  const chosen = [
    themes.find(({ id }) => id === choice.theme),
    kinds.find(({ id }) => id === choice.kind),
    voices.find(({ id }) => id === choice.voice),
  ].filter((facet) => facet !== undefined)
  const [first, ...others] = chosen
  if (!first) return undefined
  const rest = others.map(({ at }) => new Set(at))
  return new Set(first.at.filter((place) => rest.every((places) => places.has(place))))
}

/** Shows the debates of these places, or all; a shelf that holds none of them is not shown. Counts what is shown. */
export function showPlaces(places: ReadonlySet<number> | undefined): number {
  let shown = 0
  for (const shelf of document.querySelectorAll<HTMLElement>('[data-shelf]')) {
    const before = shown
    for (const card of shelf.querySelectorAll<HTMLElement>('[data-card]')) {
      card.hidden = places !== undefined && !places.has(Number(card.dataset.card))
      if (!card.hidden) shown++
    }
    shelf.hidden = shown === before
  }
  return shown
}

const listeners = new Set<() => void>()

/** Calls back after every change of the choice, until the returned function is called. */
export function onChoice(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** Writes a choice into the address and tells everybody. */
export function writeChoice(choice: LibraryChoice): void {
  const query = new URLSearchParams(Object.entries(choice).filter(([, id]) => id !== ''))
  const search = query.size > 0 ? `?${query}` : ''
  // Next keeps its own notes in the history's state: they are handed on as they are.
  history.replaceState(history.state, '', location.pathname + search + location.hash)
  for (const listener of listeners) listener()
}
