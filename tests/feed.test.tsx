/** The feed: what RFC 4287 says it must hold, and the whole argument in it, both sides alike. */

import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { FeedEntry } from '../components/feed-entry.tsx'
import { type FeedEntry as Entry, writeFeed } from '../debate/feed.ts'
import { openDebate } from '../debate/open.ts'
import { viewDebate } from '../debate/view.ts'

const view = viewDebate(await openDebate({ lang: 'en', slug: 'us-military-peru' }))
const { debate } = view.open
const page = 'https://maps.example/en/us-military-peru/'
const picture = { src: `${page}map.png`, width: 640, height: 480 }
const content = renderToStaticMarkup(<FeedEntry view={view} page={page} picture={picture} />)

const { question: title, lang, updated, summary } = debate
const about = { title: 'Vis-à-vis', lang, author: 'Vis-à-vis', rights: 'CC BY 4.0' }
const addresses = { self: 'https://maps.example/en/feed.xml', home: 'https://maps.example/en/' }
const entry: Entry = { title, lang, page, updated, summary, content }

function parse(entries: Entry[]): Element {
  const [root] = fromXml(writeFeed({ ...about, ...addresses, entries })).children.filter(isElement)
  if (!root) throw new Error('Expected an element')
  return root
}

function isElement(node: { type: string }): node is Element {
  return node.type === 'element'
}

function named({ children }: Element, name: string): Element[] {
  return children.filter(isElement).filter((child) => child.name === name)
}

function textOf(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => ('value' in child ? child.value : '')).join('')
}

/** What a feed and an entry must each hold once. */
function expectIdentity(element: Element): void {
  for (const name of ['id', 'title', 'updated']) expect(named(element, name), name).toHaveLength(1)
  expect(textOf(named(element, 'id')[0])).toMatch(/^tag:[a-z.]+,\d{4}:\/[\w/-]*$/)
  expect(textOf(named(element, 'updated')[0])).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
}

it('is what RFC 4287 asks of a feed', () => {
  const feed = parse([{ ...entry, page: 'https://maps.example/en/older/', updated: '2025-01-01' }, entry])
  expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
  expectIdentity(feed)
  expect(named(feed, 'author').map((author) => textOf(named(author, 'name')[0]))).toEqual(['Vis-à-vis'])
  expect(named(feed, 'link').map(({ attributes }) => attributes)).toEqual([
    { rel: 'self', type: 'application/atom+xml', href: addresses.self },
    { rel: 'alternate', type: 'text/html', href: addresses.home },
  ])
  const entries = named(feed, 'entry')
  for (const one of entries) {
    expectIdentity(one)
    expect(named(one, 'link').map(({ attributes }) => attributes.rel)).toEqual(['alternate'])
    expect(named(one, 'content').map(({ attributes }) => attributes.type)).toEqual(['html'])
  }
  const ids = entries.map((one) => textOf(named(one, 'id')[0]))
  expect(ids).toEqual(['tag:maps.example,2026:/en/us-military-peru/', 'tag:maps.example,2026:/en/older/'])
  expect(textOf(named(feed, 'updated')[0])).toBe(`${debate.updated}T00:00:00Z`)
})

it('says the same at every build, and holds when there is nothing to say', () => {
  const write = (entries: Entry[]) => writeFeed({ ...about, ...addresses, entries })
  const other = { ...entry, page: `${page}other/` }
  expect(write([entry, other])).toBe(write([other, entry]))
  expectIdentity(parse([]))
})

it('whatever words stand in it, it stays a feed and gives them back', () => {
  const words = fc.oneof(
    fc.constantFrom(']]>', '</entry>', '<script>', '&lt;', '\u0000', '\uD800'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(words, words, (first, second) => {
      const [one] = named(parse([{ ...entry, title: first, summary: second, content: first + second }]), 'entry')
      const plain = (text: string) =>
        // A parser reads every end of a line as `\n`.
        text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
      const given = (name: string) => one && plain(textOf(named(one, name)[0]))
      expect([given('title'), given('summary')]).toEqual([plain(first), plain(second)])
      expect(given('content')).toBe(plain(first + second))
    }),
    { numRuns: 500 },
  )
})

it('holds the picture and every statement with its links, and says which stand without a reply', () => {
  const tree = fromHtml(`<main>${content}</main>`, { fragment: true })
  const [image] = selectAll('figure > a > img', tree)
  expect(image?.properties).toMatchObject({
    src: picture.src,
    width: 640,
    height: 480,
    alt: `Argument map: ${debate.title}`,
  })
  expect(selectAll('figcaption', tree)).toHaveLength(1)
  // Theme, side, statement.
  const statements = selectAll('main > ul > li > ul > li > ul > li > a', tree).map(({ properties }) => properties.href)
  expect(statements.sort()).toEqual(debate.statements.map(({ id }) => `${page}#${id}`).sort())
  expect(content.split('<li>No reply recorded</li>')).toHaveLength(view.open.comparison.unanswered.length + 1)
  const ends = [...view.cards.values()].flatMap(({ links }) => links.flatMap((group) => group.ends))
  expect(selectAll('ul ul ul ul a', tree)).toHaveLength(ends.length)
})

it('brings no script, no style and no names, and only addresses in full', () => {
  const elements = selectAll('*', fromHtml(content, { fragment: true }))
  const kept = ['a', 'code', 'em', 'figcaption', 'figure', 'img', 'li', 'p', 'span', 'strong', 'ul']
  expect(elements.map(({ tagName }) => tagName).filter((name) => !kept.includes(name))).toEqual([])
  const attributes = new Set(elements.flatMap(({ properties }) => Object.keys(properties)))
  expect(
    [...attributes].filter(
      (name) => !['href', 'src', 'width', 'height', 'alt', 'lang', 'rel', 'loading'].includes(name),
    ),
  ).toEqual([])
  const links = elements
    .flatMap(({ properties }) => [properties.href, properties.src])
    .filter((link) => link !== undefined)
  expect(links.filter((link) => !/^https:\/\//.test(String(link)))).toEqual([])
})
