/** `/sitemap.xml`: every page, with the day on which its debate last changed; the clock of a build has no say in it. */

import type { MetadataRoute } from 'next'
import type { OpenDebate } from '../debate/open.ts'
import { isOffered } from '../debate/translation.ts'
import { openLibrary } from './library.ts'
import { type LibraryList, languagesOf, listPages } from './library-pages.ts'
import { viewLibrary } from './library-view.ts'
import { absolute } from './site.ts'
import { libraryPage, pagesOf, searchPage } from './site-pages.ts'
import { linkLanguages, versionsOf } from './versions.ts'

export const dynamic = 'force-static'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const debates = await openLibrary()
  const langs = [...new Set(debates.map(({ debate }) => debate.lang))].sort()
  const libraries = langs.flatMap((lang) => {
    const last = lastOf(debates.filter(({ debate }) => debate.lang === lang))
    return [libraryPage(lang), searchPage(lang)].map(({ path }) => ({ url: absolute(path), ...last }))
  })
  const pages = await Promise.all(debates.filter(({ translation }) => isOffered(translation)).map(listDebate))
  const lists = await Promise.all(langs.flatMap((lang) => [listShared('themes', lang), listShared('voices', lang)]))
  return [{ url: absolute(libraryPage().path), ...lastOf(debates) }, ...libraries, ...lists.flat(), ...pages.flat()]
}

/** The pages of a debate, each with its other languages; one that is not complete enough is not on the map. */
function listDebate(open: OpenDebate): Promise<MetadataRoute.Sitemap> {
  return Promise.all(
    pagesOf(open).map(async (page) => {
      const languages = linkLanguages(await versionsOf(open, page))
      return { url: absolute(page.path), ...lastOf([open]), ...(languages && { alternates: { languages } }) }
    }),
  )
}

/** The pages of themes or of voices in the library of a language. */
async function listShared(of: LibraryList, lang: string): Promise<MetadataRoute.Sitemap> {
  return Promise.all(
    listPages(of, await viewLibrary(lang)).map(async ({ page, debates, at }) => {
      const languages = await languagesOf(of, at)
      return { url: absolute(page.path), ...lastOf(debates), ...(languages && { alternates: { languages } }) }
    }),
  )
}

/** The last change among debates; nothing where there is none. */
function lastOf(debates: readonly OpenDebate[]): { lastModified?: string } {
  const lastModified = debates
    .map(({ debate }) => debate.updated)
    .sort()
    .at(-1)
  return lastModified === undefined ? {} : { lastModified }
}
