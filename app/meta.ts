/** What a page's head tells search engines, social media and the hosts that embed it. */

import type { Metadata } from 'next'
import { wordsOf } from '../components/catalogue/catalogue.ts'
import { fill } from '../components/catalogue/fill.ts'
import { startFirst } from '../components/holder.ts'
import { debateRoot } from '../debate/addresses.ts'
import type { Debate } from '../debate/model.ts'
import { cardSize, embedDebate, embedTheme } from '../debate/oembed.ts'
import type { OpenDebate } from '../debate/open.ts'
import { absolute, siteName } from './site.ts'
import type { SitePage } from './site-pages.ts'
import { tellLanguages, versionsOf } from './versions.ts'

/** Characters that readers of a card's words take at most. Source: X, "Cards markup", `twitter:image:alt`. */
const mostWords = 420

type Links = NonNullable<NonNullable<Metadata['alternates']>['types']>

/** The head of a page of a debate; of no page, where there is none. */
export async function headOf(open: OpenDebate, page: SitePage | undefined): Promise<Metadata> {
  if (!page) return {}
  const { debate, comparison } = open
  const links = { ...linkEmbeds(debate, page.theme), ...linkFeeds([debate.lang]) }
  const { openGraph, ...head } = describe(page, debate.lang, links, cardOf(debate, comparison.startSide))
  const told = tellLanguages(open, await versionsOf(open, page))
  return {
    ...{ ...head, ...told },
    alternates: { ...head.alternates, ...told.alternates },
    openGraph: { ...openGraph, type: 'article', modifiedTime: debate.updated },
  }
}

/** The head of a list of debates; what changed last lends it its picture. */
export function headOfLibrary(debates: readonly OpenDebate[], page: SitePage, lang: string): Metadata {
  const langs = [...new Set(debates.map(({ debate }) => debate.lang))].sort()
  const [latest] = [...debates].sort((a, b) => (a.debate.updated > b.debate.updated ? -1 : 1))
  const card = latest && cardOf(latest.debate, latest.comparison.startSide)
  const { openGraph, ...head } = describe(page, lang, linkFeeds(langs), card)
  // Alone: the name of the site behind its own name would say it twice.
  return { ...head, title: { absolute: page.title }, openGraph: { ...openGraph, type: 'website' } }
}

interface Picture {
  url: string
  width: number
  height: number
  alt: string
}

function describe({ path, title, description }: SitePage, lang: string, types: Links, card?: Picture): Metadata {
  const images = card ? [card] : []
  return {
    title,
    description,
    alternates: { canonical: absolute(path), types },
    openGraph: { title, description, url: absolute(path), siteName, locale: withRegion(lang), images },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}

/** The picture that stands for a debate, told in words: both positions, or none where the second would be cut off. */
function cardOf({ lang, slug, question, sides }: Debate, startSide: string): Picture {
  const inOrder = startFirst(sides, startSide, (side) => side)
  const full = [question, ...inOrder.map(({ name, position }) => `${name}: ${position}`)].join(' ')
  const short = `${question} ${inOrder.map(({ name }) => name).join(' / ')}`
  const url = absolute(`${debateRoot({ lang, slug })}card.png`)
  return { url, ...cardSize, alt: full.length <= mostWords ? full : short }
}

/** Where a host learns how to embed the page: the debate's answer, or the theme's on the page of a theme. */
function linkEmbeds(debate: Debate, theme?: string): Links {
  const whole = embedDebate(debate)
  const { title, root } = theme === undefined ? whole : (embedTheme(debate, theme) ?? whole)
  const named = fill(wordsOf(debate.lang).pages.embedTitle, { title }, debate.lang)
  const fileAt = (name: string) => [{ url: absolute(root + name), title: named }]
  return { 'application/json+oembed': fileAt('oembed.json'), 'text/xml+oembed': fileAt('oembed.xml') }
}

function linkFeeds(langs: readonly string[]): Links {
  const feeds = langs.map((lang) => ({ url: absolute(`/${lang}/feed.xml`), title: `${siteName} (${lang})` }))
  return { 'application/atom+xml': feeds }
}

/** `es` → `es_ES`, `es-PE` → `es_PE`: Open Graph wants a region; where none is named, the one where most read the language. */
function withRegion(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return [language, region].filter(Boolean).join('_')
}
