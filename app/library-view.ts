/** The library, its themes and its voices as their pages show them, each gathered once a build. */

import { kindName } from '../components/voice-page.tsx'
import { type LibraryShelf, listLibrary } from '../debate/library.ts'
import type { LibraryFacets } from '../debate/library-facets.ts'
import { listFacets } from '../debate/library-facets.ts'
import { compareNames, groupBy } from '../debate/library-lists.ts'
import { gatherThemes, type SharedTheme } from '../debate/library-themes.ts'
import { countVoiceless, gatherVoices, type SharedVoice, type Voiceless } from '../debate/library-voices.ts'
import type { OpenDebate } from '../debate/open.ts'
import { listLangs, openLibrary } from './library.ts'

/** All that the library of one language shows. */
export interface LibraryView {
  lang: string
  /** In this language, as `openLibrary` has them. */
  debates: OpenDebate[]
  /** The debates of all languages, each once. */
  shelves: LibraryShelf[]
  facets: LibraryFacets
  themes: SharedTheme[]
  voices: SharedVoice[]
  kinds: { kind: string; voices: SharedVoice[] }[]
  voiceless: Voiceless[]
}

let known: { debates: OpenDebate[]; views: Map<string, LibraryView> } | undefined

/** The library of a language. In development it is gathered anew for each request, as debates are. */
export async function viewLibrary(lang: string): Promise<LibraryView> {
  const debates = await openLibrary()
  if (known?.debates !== debates) known = { debates, views: new Map() }
  const view = known.views.get(lang) ?? gatherLibrary(debates, lang)
  known.views.set(lang, view)
  return view
}

/** The languages whose library has something of that id. */
export async function langsWith(of: 'themes' | 'voices', id: string): Promise<string[]> {
  const langs = await listLangs()
  const views = await Promise.all(langs.map(viewLibrary))
  return views.filter((view) => view[of].some((one) => one.id === id)).map(({ lang }) => lang)
}

/** All that the library of a language shows, of every debate in every language. */
export function gatherLibrary(all: OpenDebate[], lang: string): LibraryView {
  const debates = all.filter(({ debate }) => debate.lang === lang)
  const shelves = listLibrary(all, lang)
  const voices = gatherVoices(debates, lang)
  const kinds = [...groupBy(voices, ({ kind }) => kind)].map(([kind, held]) => ({ kind, voices: held }))
  return {
    ...{ lang, debates, shelves, voices },
    facets: listFacets(shelves, lang, (kind) => kindName(kind, lang)),
    themes: gatherThemes(debates, lang),
    kinds: kinds.sort((a, b) => compareNames(kindName(a.kind, lang), kindName(b.kind, lang), lang)),
    voiceless: countVoiceless(debates, lang),
  }
}
