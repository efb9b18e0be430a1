/** The pages of a debate with their addresses and what they are called: for their heads, their data and the site's map. */

import { wordsOf } from '../components/catalogue/catalogue.ts'
import { fill } from '../components/catalogue/fill.ts'
import { debateRoot, partRoot } from '../debate/addresses.ts'
import type { OpenDebate } from '../debate/open.ts'
import { siteName } from './site.ts'

/** A page as others name it. */
export interface SitePage {
  /** From the site's root. */
  path: string
  title: string
  description: string
  /** The theme's id, where the page is about one. */
  theme?: string
}

/** The facing columns. */
export function comparePage({ debate }: OpenDebate): SitePage {
  return { path: debateRoot(debate), title: debate.question, description: debate.summary }
}

/** The debate in five minutes, where its author wrote that. */
export function briefPage({ debate, brief }: OpenDebate): SitePage | undefined {
  if (!brief) return undefined
  return {
    path: `${debateRoot(debate)}brief/`,
    title: `${brief.title} ${debate.title}`,
    description: brief.summary,
  }
}

/** The map in the whole window. */
export function mapPage({ debate }: OpenDebate): SitePage {
  return { path: `${debateRoot(debate)}map/`, ...namePage(debate, 'map') }
}

/** One theme's map, where the debate has that theme. */
export function themePage({ debate }: OpenDebate, theme: string): SitePage | undefined {
  const name = debate.themes.find(({ id }) => id === theme)?.name
  if (name === undefined) return undefined
  return {
    path: partRoot(debate, theme),
    ...namePage(debate, 'theme', name),
    theme,
  }
}

/** Where a reader weighs the debate. */
export function weighPage({ debate }: OpenDebate): SitePage {
  const { title, question, lang } = debate
  const words = wordsOf(lang).weigh
  return {
    path: `${debateRoot(debate)}weigh/`,
    title: fill(words.titleOf, { debate: title }, lang),
    description: fill(words.description, { question }, lang),
  }
}

/** What each side brings, in plain numbers. */
export function balancePage({ debate }: OpenDebate): SitePage {
  const { title, question, lang } = debate
  const words = wordsOf(lang).balance
  return {
    path: `${debateRoot(debate)}balance/`,
    title: fill(words.titleOf, { debate: title }, lang),
    description: fill(words.description, { question }, lang),
  }
}

/** The source ledger. */
export function sourcesPage({ debate }: OpenDebate): SitePage {
  return { path: `${debateRoot(debate)}sources/`, ...namePage(debate, 'sources') }
}

/** What changed from release to release. */
export function changesPage({ debate }: OpenDebate): SitePage {
  return { path: `${debateRoot(debate)}changes/`, ...namePage(debate, 'changes') }
}

/** What a writer can take away. */
export function sharePage({ debate }: OpenDebate): SitePage {
  return { path: `${debateRoot(debate)}share/`, ...namePage(debate, 'share') }
}

/** The library, or its part in one language. */
export function libraryPage(lang?: string): SitePage {
  return {
    path: lang === undefined ? '/' : `/${lang}/`,
    title: siteName,
    description: wordsOf(lang ?? 'en').pages.libraryDescription,
  }
}

/** The search of a language. */
export function searchPage(lang: string): SitePage {
  const { title, description } = wordsOf(lang).search
  return { path: `/${lang}/search/`, title, description }
}

/** What a page of a debate is called, in the debate's language. */
function namePage(
  { title, question, lang }: OpenDebate['debate'],
  page: 'map' | 'theme' | 'sources' | 'changes' | 'share',
  theme = '',
): Pick<SitePage, 'title' | 'description'> {
  const words = wordsOf(lang).pages
  const values = { debate: title, question, theme }
  return {
    title: fill(words[`${page}Title`], values, lang),
    description: fill(words[`${page}Description`], values, lang),
  }
}

/** Every page of a debate. */
export function pagesOf(open: OpenDebate): SitePage[] {
  const themes = open.debate.themes.map(({ id }) => themePage(open, id))
  const first = [comparePage(open), briefPage(open), mapPage(open), ...themes]
  const pages = [...first, weighPage(open), balancePage(open), sourcesPage(open), changesPage(open), sharePage(open)]
  return pages.filter((page) => page !== undefined)
}
