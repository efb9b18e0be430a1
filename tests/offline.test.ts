/** The offline copy of a debate: everything is in it, every link in it leads somewhere, nothing in it comes from elsewhere. */

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openSubject } from '../app/files/debate-file.ts'
import { renderOffline } from '../app/files/offline.ts'
import { anchorHere } from '../app/files/offline-anchors.ts'
import { plainText } from '../debate/inline.ts'
import { viewDebate } from '../debate/view.ts'

const subject = await openSubject({ lang: 'en', slug: 'us-military-peru' })
const { debate } = subject.view.open
const html = await renderOffline(subject)
const text = html
  .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
  .replace(/<[^>]*>/g, '')
  .replaceAll('&#x27;', "'")
  .replaceAll('&quot;', '"')
  .replaceAll('&amp;', '&')

const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found)

test('it holds every statement, its detail, who speaks, what is known of it, every link and every source', () => {
  expect(all(/ data-statement="([^"]*)"/g).sort()).toEqual(debate.statements.map(({ id }) => id).sort())
  expect(all(/ data-relation="([^"]*)"/g).sort()).toEqual(
    debate.relations.map(({ id }) => id.replaceAll('>', '&gt;')).sort(),
  )
  expect(all(/ data-node="([^"]*)"/g)).toHaveLength(debate.statements.length)
  const said = [
    ...debate.statements.flatMap(({ text: words, detail = '' }) => [words, ...detail.split('\n\n')]).map(plainText),
    ...debate.sides.flatMap(({ name, position }) => [name, position]),
    ...debate.themes.map(({ name }) => name),
    ...debate.sources.flatMap(({ title, URL: address = '', note = '' }) => [title, address, note]),
    ...[debate.title, debate.question, debate.summary, 'November 23, 2026', 'CC BY 4.0'],
  ]
  expect(said.filter((words) => !text.includes(words))).toEqual([])
  const spoken = new Set(debate.statements.flatMap(({ voices }) => voices))
  expect(debate.voices.filter(({ id, name }) => spoken.has(id) && !text.includes(name))).toEqual([])
  expect(all(/( data-gap=)/g).length).toBeGreaterThan(0)
})

test('every link leads to a place in it or to an address that holds anywhere; no id is given twice', () => {
  const ids = all(/ id="([^"]*)"/g)
  expect(ids.length).toBe(new Set(ids).size)
  const targets = new Set(ids)
  const links = all(/ href="([^"]*)"/g)
  const broken = links.filter((href) =>
    href.startsWith('#') ? !targets.has(href.slice(1)) : !/^https?:\/\//.test(href),
  )
  expect(broken).toEqual([])
})

test('it loads nothing: its policy allows one style and one script, by their content', () => {
  const policy = all(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)[0] ?? ''
  const hash = (of: string) => `'sha256-${createHash('sha256').update(of).digest('base64')}'`
  expect(all(/<script[^>]*>([\s\S]*?)<\/script>/g).map(hash)).toEqual(policy.match(/(?<=script-src )\S*(?=;)/g))
  expect(all(/<style[^>]*>([\s\S]*?)<\/style>/g).map(hash)).toEqual(policy.match(/(?<=style-src )\S*(?=;)/g))
  expect(policy).toContain("default-src 'none'")
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(120)
  const markup = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
  expect(markup.match(/\s(src|srcset|style|on[a-z]+)=|<link|<iframe|<object|<img/i)).toBe(null)
  expect(all(/<style[^>]*>([\s\S]*?)<\/style>/g).join('')).not.toMatch(/url\(|@import/)
})

test('it weighs less than the pages that it stands for, and is the same each time', async () => {
  expect(gzipSync(html).length).toBeLessThanOrEqual(160_000)
  expect((await renderOffline(subject)) === html).toBe(true)
})

test.each(['</title><script>alert(1)</script>', '" onload="alert(1)', '<!--', '&lt;'])(
  '%j in a text stays text',
  async (words) => {
    const named = { ...debate, title: words, question: words, summary: words }
    const view = viewDebate({ ...subject.view.open, debate: named })
    const hostile = await renderOffline({ ...subject, view })
    expect([...hostile.matchAll(/<script/g)]).toHaveLength(1)
    expect(/<[a-z][^>]* onload="/.test(hostile)).toBe(false)
    expect(hostile.includes('<!--')).toBe(false)
  },
)

test.each([
  ['#a', '#a'],
  ['./#a', '#a'],
  ['./', '#main'],
  ['sources/#p01', '#source_p01'],
  ['sources/', '#sources'],
  ['map/#a', '#map-a'],
  ['./map/?steps=2#a', '#map-a'],
  ['map/', '#map_heading'],
  ['map/environment/', 'https://a.org/en/x/map/environment/'],
  ['https://a.org/en/x/', 'https://a.org/en/x/'],
  ['https://b.org/?a=1&amp;b=2', 'https://b.org/?a=1&amp;b=2'],
  ['/en/y/#a', 'https://a.org/en/y/#a'],
  ['mailto:a@b.org', 'mailto:a@b.org'],
  // As React writes quotation marks: the address is somebody's, and stays what it was.
  ['https://b.org/l&#x27;Aquila?a=&quot;&lt;b&gt;&quot;', 'https://b.org/l&#x27;Aquila?a=&quot;&lt;b&gt;&quot;'],
  ['/en/y/?a=&#x27;b&#x27;#c', 'https://a.org/en/y/?a=%27b%27#c'],
])('a link to %s becomes %s', (href, wanted) => {
  expect(anchorHere(`<a class="b" href="${href}">`, 'https://a.org/en/x/')).toBe(`<a class="b" href="${wanted}">`)
})
