/** The pages of themes and voices with their addresses and what they are called, as `site-pages.ts` has those of debates. */

import type { Metadata } from 'next'
import { wordsOf } from '../components/catalogue/catalogue.ts'
import { fill } from '../components/catalogue/fill.ts'
import { divideIntoPages } from '../debate/library-lists.ts'
import type { SharedTheme } from '../debate/library-themes.ts'
import type { SharedVoice } from '../debate/library-voices.ts'
import type { OpenDebate } from '../debate/open.ts'
import { buildPart, isListAsked } from './build-part.ts'
import { listLangs } from './library.ts'
import { type LibraryView, viewLibrary } from './library-view.ts'
import { headOfLibrary } from './meta.ts'
import { absolute } from './site.ts'
import { libraryPage, type SitePage } from './site-pages.ts'
import type { LanguageLinks } from './versions.ts'

/** Lists of the library that have a page for each of their items. */
export type LibraryList = 'themes' | 'voices'

/** A page of the library, with the debates that it is about. */
export interface LibraryListPage {
  page: SitePage
  debates: OpenDebate[]
  /** What follows `/<lang>/themes/` in its address, by segment. */
  at: string[]
}

/** Every page of themes, or of voices, in the library of a language: the list, then each item, over as many pages as it takes. */
export function listPages(of: LibraryList, view: LibraryView): LibraryListPage[] {
  const { lang, debates } = view
  const words = wordsOf(lang).library
  const [title, description] =
    of === 'themes' ? [words.themes, words.themesDescription] : [words.voices, words.voicesDescription]
  const list = { page: { path: `/${lang}/${of}/`, title, description }, debates, at: [] }
  const items: (SharedTheme | SharedVoice)[] = view[of]
  return [list, ...items.flatMap((item) => pagesOfItem(of, item, lang))]
}

function pagesOfItem(
  of: LibraryList,
  { id, name, debates }: SharedTheme | SharedVoice,
  lang: string,
): LibraryListPage[] {
  const words = wordsOf(lang).library
  const opened: OpenDebate[] = debates.map(({ open }) => open)
  const description =
    of === 'themes'
      ? fill(words.themeDescription, { theme: name }, lang)
      : fill(words.voiceDescription, { voice: name }, lang)
  return divideIntoPages(opened).map((held, index) => {
    const at = index === 0 ? [id] : [id, String(index + 1)]
    const part = index === 0 ? '' : `, ${fill(words.page, { page: index + 1 }, lang)}`
    const title = `${of === 'themes' ? words.theme : words.voice}: ${name}${part}`
    return {
      page: { path: `/${lang}/${of}/${at.join('/')}/`, title, description },
      debates: held,
      at,
    }
  })
}

/** What a route knows of its address. */
export interface ListParams {
  lang: string
  at?: string[]
}

/** The addresses of pages of themes, or of voices: of all that this build is asked for. */
export async function listParams(of: LibraryList): Promise<ListParams[]> {
  const views = await Promise.all((await listLangs()).map(viewLibrary))
  const asked = new Set(
    views.flatMap((view) => view[of].map(({ id }) => id)).filter((id) => isItemAsked(of, id, views)),
  )
  return views.flatMap((view) => {
    const pages = listPages(of, view).filter(({ at: [id] }) => id === undefined || asked.has(id))
    return pages.map(({ at }) => ({ lang: view.lang, at }))
  })
}

/** A page names its kin in other languages: what concerns the debates of one concerns all. */
function isItemAsked(of: LibraryList, id: string, views: readonly LibraryView[]): boolean {
  if (buildPart && !buildPart.isLast) return false
  const items: (SharedTheme | SharedVoice)[] = views.flatMap((view) => view[of].filter((item) => item.id === id))
  return isListAsked(
    `${of}/${id}`,
    items.flatMap(({ debates }) => debates.map(({ open }) => open.debate.slug)),
  )
}

const found = new WeakMap<LibraryView, Record<LibraryList, Map<string, LibraryListPage>>>()

/** The page at an address; none where nothing is there. */
export async function findPage(of: LibraryList, { lang, at = [] }: ListParams): Promise<LibraryListPage | undefined> {
  const view = await viewLibrary(lang)
  const byPath = (list: LibraryList) => new Map(listPages(list, view).map((page) => [page.at.join('/'), page]))
  const pages = found.get(view) ?? { themes: byPath('themes'), voices: byPath('voices') }
  found.set(view, pages)
  return pages[of].get(at.join('/'))
}

/** The same page in the library of each language that has it; none where that is but one. */
export async function languagesOf(of: LibraryList, at: readonly string[] = []): Promise<LanguageLinks | undefined> {
  const langs = await listLangs()
  const pages = await Promise.all(langs.map((lang) => findPage(of, { lang, at: [...at] })))
  const links = pages.flatMap((found, index) =>
    found ? [[langs[index] ?? '', absolute(found.page.path)] as const] : [],
  )
  const first = links.find(([lang]) => lang === 'en') ?? links[0]
  return first && links.length > 1 ? { ...Object.fromEntries(links), 'x-default': first[1] } : undefined
}

/** The library itself in each language; the front of the site is for whoever reads none of them. */
export async function languagesOfLibrary(): Promise<LanguageLinks | undefined> {
  const langs = await listLangs()
  if (langs.length < 2) return undefined
  const links = langs.map((lang) => [lang, absolute(libraryPage(lang).path)])
  return { ...Object.fromEntries(links), 'x-default': absolute(libraryPage().path) }
}

/** The head of such a page. */
export async function headOfList(of: LibraryList, params: ListParams): Promise<Metadata> {
  const shown = await findPage(of, params).catch(() => undefined)
  if (!shown) return {}
  const head = headOfLibrary(shown.debates, shown.page, params.lang)
  return { ...withLanguages(head, await languagesOf(of, params.at)), title: shown.page.title }
}

/** A head that names the page's languages. */
export function withLanguages(head: Metadata, languages: LanguageLinks | undefined): Metadata {
  return languages ? { ...head, alternates: { ...head.alternates, languages } } : head
}
