/**
 * A debate as JSON-LD, for search engines and for programs that gather claims: what is claimed, by whom, on what sources.
 *
 * No rating and no review of a claim: that would say who is right. A statement's side is a keyword beside its theme, and
 * who speaks is credited by name; a name is called a person's only where its kind leaves no doubt.
 * Source: schema.org (`WebPage`, `Claim`, `CreativeWork`); W3C, "JSON-LD 1.1", section 7 (data in HTML).
 */

import type { Card } from './cards.ts'
import { plainText } from './inline.ts'
import type { Debate, Source, Voice } from './model.ts'
import type { CompareView } from './view.ts'

type LinkedValue = string | boolean | LinkedData | LinkedValue[] | undefined
/** An object of JSON-LD; what is undefined is left out. */
export interface LinkedData {
  [name: string]: LinkedValue
}

/** A page as its head names it, at an address that holds anywhere. */
export interface NamedPage {
  url: string
  title: string
  description: string
}

/** What all pages of a debate have in common. */
export interface LinkedSite {
  name: string
  /** The address under which the site is found. */
  url: string
  /** The address of the licence of what the pages say. */
  license: string
}

/** Kinds of voice that are people, whatever the debate; a ministry's and its ambassador's are both `government`. */
const personKinds = new Set(['politician'])

/** The compare page: every statement as a claim. Its sources are named by their places in the ledger, whose page describes them. */
export function linkDebate(page: NamedPage, { open, cards }: CompareView, site: LinkedSite): LinkedData {
  const { debate } = open
  const shown = open.comparison.order.flatMap((id) => cards.get(id) ?? [])
  return {
    ...describePage(page, debate, site),
    alternativeHeadline: debate.title,
    about: debate.themes.map(({ name }) => ({ '@type': 'Thing', name })),
    hasPart: shown.map((card) => linkStatement(card, debate, page.url)),
  }
}

/** The ledger: every source. */
export function linkSources(page: NamedPage, debate: Debate, compareUrl: string, site: LinkedSite): LinkedData {
  return {
    ...linkPage(page, debate, compareUrl, site),
    citation: debate.sources.map((source) => linkSource(source, compareUrl)),
  }
}

/** Any other page of a debate: itself, and what it is a part of. */
export function linkPage(page: NamedPage, debate: Debate, compareUrl: string, site: LinkedSite): LinkedData {
  return {
    ...describePage(page, debate, site),
    isPartOf: { '@type': 'WebPage', '@id': compareUrl, url: compareUrl, name: debate.question },
  }
}

/** A list of debates. */
export function linkLibrary(page: NamedPage, debates: { debate: Debate; url: string }[], site: LinkedSite): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': page.url,
    ...nameOf(page),
    publisher: publisherOf(site),
    hasPart: debates.map(({ debate, url }) => ({
      '@type': 'WebPage',
      '@id': url,
      url,
      name: debate.question,
      description: debate.summary,
      inLanguage: debate.lang,
      dateModified: debate.updated,
    })),
  }
}

/**
 * JSON that is safe in a `<script>` of HTML: no character can end the element, open a comment or break a line of script.
 * Source: WHATWG, "HTML", "Restrictions for contents of script elements".
 */
export function writeLinkedData(data: object, indent?: number): string {
  return JSON.stringify(data, null, indent).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function describePage(page: NamedPage, { lang, updated }: Debate, site: LinkedSite): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': page.url,
    ...nameOf(page),
    inLanguage: lang,
    dateModified: updated,
    license: site.license,
    isAccessibleForFree: true,
    publisher: publisherOf(site),
  }
}

function nameOf({ url, title, description }: NamedPage): LinkedData {
  return { url, name: title, description }
}

function publisherOf({ name, url }: LinkedSite): LinkedData {
  return { '@type': 'Organization', name, url }
}

/** A source as a work; `root` is the address of its debate. */
export function linkSource(source: Source, root: string): LinkedData {
  const { id, title, URL, DOI, publisher, issued, language } = source
  return {
    '@type': 'CreativeWork',
    '@id': sourceAddress(root, id),
    name: title,
    url: URL ?? (DOI && `https://doi.org/${DOI}`),
    author: authorsOf(source),
    publisher: publisher && { '@type': 'Organization', name: publisher },
    // A note such as "no date" is no date.
    datePublished: issued && /^\d{4}(-\d{2}){0,2}$/.test(issued) ? issued : undefined,
    inLanguage: language,
  }
}

/** Where a source stands in the ledger of its debate. */
export function sourceAddress(root: string, id: string): string {
  return `${root}sources/#${id}`
}

/** People have a family name; of a literal name nobody knows whether it is a person's. */
function authorsOf({ author }: Source): LinkedValue {
  const people = (author ?? []).filter(({ family }) => family !== undefined)
  if (people.length === 0) return undefined
  return people.map(({ family, given }) => ({ '@type': 'Person', name: [given, family].filter(Boolean).join(' ') }))
}

function linkStatement({ statement, voices, citations }: Card, debate: Debate, root: string): LinkedData {
  const { id, text, sides, theme, lang } = statement
  const named = [
    ...debate.sides.filter((side) => sides.includes(side.id)),
    ...debate.themes.filter((one) => one.id === theme),
  ]
  return {
    '@type': 'Claim',
    url: `${root}#${id}`,
    text: plainText(text),
    inLanguage: lang,
    keywords: named.map(({ name }) => name),
    ...creditVoices(voices),
    citation:
      citations.length > 0 ? citations.map(({ source }) => ({ '@id': sourceAddress(root, source.id) })) : undefined,
  }
}

/** Who says something: authors where these are people, else names alone. */
export function creditVoices(voices: readonly Voice[]): LinkedData {
  const people = voices.filter(({ kind }) => personKinds.has(kind))
  const others = voices.filter(({ kind }) => !personKinds.has(kind))
  return {
    author: people.length > 0 ? people.map(({ name }) => ({ '@type': 'Person', name })) : undefined,
    creditText: others.length > 0 ? others.map(({ name }) => name).join('; ') : undefined,
  }
}
