/** `/sitemap.xml`: every page, with the day on which its debate last changed; the clock of a build has no say in it. */

import type { MetadataRoute } from 'next'
import type { OpenDebate } from '../debate/open.ts'
import { openLibrary } from './library.ts'
import { absolute } from './site.ts'
import { libraryPage, pagesOf } from './site-pages.ts'

export const dynamic = 'force-static'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const debates = await openLibrary()
  const langs = [...new Set(debates.map(({ debate }) => debate.lang))].sort()
  const libraries = langs.map((lang) => {
    const ofLang = debates.filter(({ debate }) => debate.lang === lang)
    return { url: absolute(libraryPage(lang).path), ...lastOf(ofLang) }
  })
  const pages = debates.flatMap((open) => pagesOf(open).map(({ path }) => ({ url: absolute(path), ...lastOf([open]) })))
  return [{ url: absolute(libraryPage().path), ...lastOf(debates) }, ...libraries, ...pages]
}

/** The last change among debates; nothing where there is none. */
function lastOf(debates: readonly OpenDebate[]): { lastModified?: string } {
  const lastModified = debates
    .map(({ debate }) => debate.updated)
    .sort()
    .at(-1)
  return lastModified === undefined ? {} : { lastModified }
}
