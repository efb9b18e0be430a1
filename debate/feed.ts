/**
 * Debates as an Atom feed: whoever follows it reads each argument whole, without a script and without coming here.
 *
 * Source: Nottingham, Sayre, "The Atom Syndication Format" (RFC 4287); Kindberg, Hawke, "The 'tag' URI Scheme" (RFC 4151).
 */

import type { Element } from 'xast'
import { x } from 'xastscript'
import { writeXml } from './xml.ts'

export interface Feed {
  title: string
  lang: string
  /** Addresses of the feed, and of the page that lists the same. */
  self: string
  home: string
  /** Whose feed it is. */
  author: string
  /** Under which licence, in words or as an address. */
  rights: string
  entries: FeedEntry[]
}

export interface FeedEntry {
  title: string
  lang: string
  /** The address of its page. */
  page: string
  /** ISO date of its last change. */
  updated: string
  /** Plain text. */
  summary: string
  /** Finished HTML; addresses in it that are not written in full start from the page's. */
  content: string
}

/** A feed that says of nothing else: the first day of Unix time, so that an empty feed too is the same at every build. */
const never = '1970-01-01'
/** The year from which the names of feeds and entries count; it never changes, or every reader shows everything again. */
const namedSince = 2026

/** What changed last comes first; of one day, in the order of their addresses. */
export function newestFirst<Item extends { updated: string }>(
  items: readonly Item[],
  addressOf: (item: Item) => string,
): Item[] {
  return [...items].sort((a, b) => compare(b.updated, a.updated) || compare(addressOf(a), addressOf(b)))
}

/** The whole file. It changes when a debate does, never with the clock. */
export function writeFeed({ title, lang, self, home, author, rights, entries }: Feed): string {
  const inOrder = newestFirst(entries, ({ page }) => page)
  return writeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      x('id', tagOf(home)),
      x('title', title),
      x('updated', timeOf(inOrder[0]?.updated ?? never)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: home }),
      x('author', [x('name', author), x('uri', home)]),
      x('rights', rights),
      ...inOrder.map(writeEntry),
    ]),
  )
}

function writeEntry({ title, lang, page, updated, summary, content }: FeedEntry): Element {
  return x('entry', { 'xml:lang': lang }, [
    x('id', tagOf(page)),
    x('title', title),
    x('updated', timeOf(updated)),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('summary', summary),
    x('content', { type: 'html', 'xml:base': page }, content),
  ])
}

/** A name that stays the same whatever the page says: host and path, without a protocol or port that may change. */
function tagOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  return `tag:${hostname},${namedSince}:${pathname}`
}

/** A day as the moment at which it began. Source: RFC 3339. */
function timeOf(day: string): string {
  return `${day.slice(0, 10)}T00:00:00Z`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
