/** The same page in every language of its debate: for its head, for the map of the site, and for the reader's choice. */

import type { Metadata } from 'next'
import { ownName } from '../components/language-names.ts'
import type { LanguageVersion } from '../components/language-switch.tsx'
import { debateRoot } from '../debate/addresses.ts'
import { directionOf } from '../debate/direction.ts'
import type { OpenDebate } from '../debate/open.ts'
import { isOffered } from '../debate/translation.ts'
import { openSiblings } from './library.ts'
import { absolute } from './site.ts'
import { pagesOf, type SitePage } from './site-pages.ts'

interface PageVersion {
  open: OpenDebate
  page: SitePage
}

/** What `hreflang` says: each language with its address, `x-default` among them. */
export type LanguageLinks = Record<string, string>

/** A page in each language that has it, itself included, in alphabetical order. */
export async function versionsOf({ debate }: OpenDebate, { path }: SitePage): Promise<PageVersion[]> {
  const rest = path.slice(debateRoot(debate).length)
  return (await openSiblings(debate.slug)).flatMap((open) => {
    const page = pagesOf(open).find((one) => one.path === debateRoot(open.debate) + rest)
    return page ? [{ open, page }] : []
  })
}

/** Where the same page is read in other languages, complete or not. */
export async function otherLanguages(open: OpenDebate, page: SitePage | undefined): Promise<LanguageVersion[]> {
  const versions = page ? await versionsOf(open, page) : []
  return versions
    .filter((version) => version.open.debate.lang !== open.debate.lang)
    .map(({ open: { debate }, page: { path } }) => ({
      ...{ lang: debate.lang, path },
      name: ownName(debate.lang),
      direction: directionOf(debate.lang),
    }))
}

/**
 * What a search engine is told of a page's languages. Those that are complete enough name each other and themselves, `x-default`
 * the one that the others are translated from; a page that is less complete is not to be found, and names its original.
 *
 * Source: Google Search Central, "Tell Google about localized versions of your page".
 */
export function tellLanguages(
  open: OpenDebate,
  versions: readonly PageVersion[],
): Pick<Metadata, 'robots' | 'alternates'> {
  if (!isOffered(open.translation)) {
    const original = versions.find((version) => version.open.debate.lang === open.translation?.from)
    return {
      robots: { index: false },
      ...(original && { alternates: { canonical: absolute(original.page.path) } }),
    }
  }
  const languages = linkLanguages(versions)
  return languages ? { alternates: { languages } } : {}
}

/** The links between the languages that are complete enough; none where there is but one. */
export function linkLanguages(versions: readonly PageVersion[]): LanguageLinks | undefined {
  const offered = versions.filter(({ open }) => isOffered(open.translation))
  const first = offered.find(({ open }) => !open.translation) ?? offered[0]
  if (!first || offered.length < 2) return undefined
  const addresses = offered.map(({ open, page }) => [open.debate.lang, absolute(page.path)])
  return { ...Object.fromEntries(addresses), 'x-default': absolute(first.page.path) }
}
