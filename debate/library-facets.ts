/** `LibraryShelf`s → what a reader can choose by, in as few bytes as it takes: the page of a thousand debates carries it. */

import type { LibraryShelf } from './library.ts'
import { commonName, compareNames } from './library-lists.ts'
import { addTo } from './ties.ts'

/** A choice, and what it leaves. */
export interface Facet {
  id: string
  name: string
  /** Places of the debates on the page, from 0, all shelves counted through. */
  at: number[]
}

export interface LibraryFacets {
  themes: Facet[]
  /** Kinds of voices; their id is what authors call them. */
  kinds: Facet[]
  /** `kind`: place in `kinds`. */
  voices: (Facet & { kind: number })[]
}

/**
 * Every theme, kind of voice and voice of the library, each in the order of its names in the page's language.
 *
 * @param nameKind what a kind of voice is called there
 */
export function listFacets(
  shelves: readonly LibraryShelf[],
  lang: string,
  nameKind: (kind: string) => string,
): LibraryFacets {
  const cards = shelves.flatMap((shelf) => shelf.cards)
  const voices = gather(cards.map((card) => card.voices))
  const kinds = gather(cards.map((card) => card.voices.map(({ kind }) => ({ id: kind, name: nameKind(kind) }))))
  const sorted = inOrder(kinds, lang)
  return {
    themes: inOrder(gather(cards.map(({ themes }) => themes)), lang),
    kinds: sorted,
    voices: inOrder(voices, lang).map((voice) => ({
      ...voice,
      kind: sorted.findIndex(
        ({ id }) => id === commonName((voices.get(voice.id) ?? []).map(({ thing }) => thing.kind)),
      ),
    })),
  }
}

type Named = { id: string; name: string }
type Gathered<Thing> = Map<string, { thing: Thing; at: number }[]>

function gather<Thing extends Named>(lists: readonly (readonly Thing[])[]): Gathered<Thing> {
  const found: Gathered<Thing> = new Map()
  for (const [at, things] of lists.entries()) {
    for (const thing of things) {
      // Of one kind several may speak in one debate.
      if (found.get(thing.id)?.at(-1)?.at !== at) addTo(found, thing.id, { thing, at })
    }
  }
  return found
}

function inOrder<Thing extends Named>(found: Gathered<Thing>, lang: string): Facet[] {
  return [...found]
    .map(([id, uses]) => ({ id, name: commonName(uses.map(({ thing }) => thing.name)), at: uses.map(({ at }) => at) }))
    .sort((a, b) => compareNames(a.name, b.name, lang))
}
