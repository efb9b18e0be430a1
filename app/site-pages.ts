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
  return {
    path: `${debateRoot(debate)}map/`,
    title: `Map: ${debate.title}`,
    description: `The argument map of the debate: ${debate.question}`,
  }
}

/** One theme's map, where the debate has that theme. */
export function themePage({ debate }: OpenDebate, theme: string): SitePage | undefined {
  const name = debate.themes.find(({ id }) => id === theme)?.name
  if (name === undefined) return undefined
  return {
    path: partRoot(debate, theme),
    title: `${name}: map of ${debate.title}`,
    description: `${name}, in the debate: ${debate.question}`,
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

/** The source ledger. */
export function sourcesPage({ debate }: OpenDebate): SitePage {
  return {
    path: `${debateRoot(debate)}sources/`,
    title: `Sources: ${debate.title}`,
    description: `Every source of the debate, and who cites it: ${debate.question}`,
  }
}

/** What changed from release to release. */
export function changesPage({ debate }: OpenDebate): SitePage {
  return {
    path: `${debateRoot(debate)}changes/`,
    title: `What changed: ${debate.title}`,
    description: `What each release added, reworded, withdrew and answered, in the debate: ${debate.question}`,
  }
}

/** What a writer can take away. */
export function sharePage({ debate }: OpenDebate): SitePage {
  return {
    path: `${debateRoot(debate)}share/`,
    title: `Share: ${debate.title}`,
    description: `Maps, pictures, data and citations to take away, of the debate: ${debate.question}`,
  }
}

/** The library, or its part in one language. */
export function libraryPage(lang?: string): SitePage {
  return {
    path: lang === undefined ? '/' : `/${lang}/`,
    title: siteName,
    description:
      'What an official narrative claims, face to face with what its critics fear, and the links between them.',
  }
}

/** Every page of a debate. */
export function pagesOf(open: OpenDebate): SitePage[] {
  const themes = open.debate.themes.map(({ id }) => themePage(open, id))
  const first = [comparePage(open), briefPage(open), mapPage(open), ...themes]
  const pages = [...first, weighPage(open), sourcesPage(open), changesPage(open), sharePage(open)]
  return pages.filter((page) => page !== undefined)
}
