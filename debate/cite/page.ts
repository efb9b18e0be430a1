/** What a citation is of, and what every style needs of it. */

import { write } from './fill.ts'
import type { CitationTemplate, Gap, Part, Style } from './parts.ts'
import { type CiteWords, englishCitations } from './words.ts'

/** A page to be cited. */
export interface CitedPage {
  title: string
  /** The site's name. */
  site: string
  /** The page's whole address. */
  url: string
  /** ISO date of the last change of substance. */
  updated: string
  /** BCP 47. */
  lang: string
  /** The hash of a release, where the address is that of one: it never changes, and nobody has to say when they saw it. */
  release?: string
  /** What a statement's id is put behind to make the statement's address; `url` and a `#` unless told. */
  statementUrl?: string
  /** English where none are given. */
  words?: CiteWords
}

/** A style: how it cites a page, and a statement of that page. */
export interface StyleRules {
  style: Style
  name: string
  escapes: CitationTemplate['escapes']
  /** Its months and its way to write a day, of the words of a language. */
  days: (words: CiteWords) => Pick<CitationTemplate, 'months' | 'day'>
  page: (page: CitedPage) => Part[]
  statement: (page: CitedPage) => Part[]
}

/** Days in full. */
export function fullDays({ months, fullDay }: CiteWords): Pick<CitationTemplate, 'months' | 'day'> {
  return { months: months.split(' '), day: fullDay }
}

/** Of styles for programs, which have no words for days. */
export function noDays(): Pick<CitationTemplate, 'months' | 'day'> {
  return { months: [], day: '' }
}

/** In which language the page is cited. */
export function wordsFor({ words = englishCitations }: CitedPage): CiteWords {
  return words
}

/** A gap for a part of the statement. */
export function gap(slot: Gap['slot'], form: Gap['form'] = 'plain', before?: string, after?: string): Gap {
  return { slot, form, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

/** The address of a statement, its id left open. */
export function statementAddress({ url, statementUrl = `${url}#` }: CitedPage): Part[] {
  return [statementUrl, gap('id', 'address')]
}

/** A text with its full stop, unless it ends in a mark of its own. */
export function sentence(text: string, escapes: CitationTemplate['escapes'] = []): string {
  return write(text, 'sentence', { escapes, ...noDays() })
}

/** An ISO date in one of the forms. */
export function date(iso: string, form: Gap['form'], days = noDays()): string {
  return write(iso, form, { escapes: [], ...days })
}

/**
 * A name for the page that stays the same and is plain ASCII: `visavis-en-us-military-peru`, with the release where there is one.
 */
export function citationKey({ url, release }: CitedPage): string {
  const path = new URL(url).pathname.split('/').filter((part) => part && !/\.[a-z]+$/.test(part))
  const parts = ['visavis', ...path, ...(release === undefined ? [] : [release])]
  return write(parts.join('-'), 'key', { escapes: [], ...noDays() })
}
