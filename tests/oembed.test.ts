/** oEmbed: what the specification asks, what WordPress keeps, and that nothing of a question or of a title gets out of its place. */

import fc from 'fast-check'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { cardSize as drawnSize } from '../components/picture/card-plan.ts'
import type { Debate } from '../debate/model.ts'
import { answerOembed, cardSize, embedDebate, findEmbeddable, type OembedProvider } from '../debate/oembed.ts'
import { readDebate } from '../debate/read.ts'
import { standardDebate } from './standard-debate.ts'
import { filterAsWordPress } from './wordpress-filter.ts'

const { debate } = readDebate(standardDebate(''))
const origin = 'https://maps.example'
const page = `${origin}/en/us-forces/`

function provide(shown: Debate): OembedProvider {
  return {
    name: 'Vis-à-vis',
    origin,
    find: (path) => (path === '/en/hidden/' ? 'private' : findEmbeddable(path, [shown])),
  }
}

function ask(query: Record<string, string> | string, shown = debate) {
  return answerOembed(new URLSearchParams(query), provide(shown))
}

function parse(body: string): Record<string, unknown> {
  return JSON.parse(body) as Record<string, unknown>
}

/** The elements of a body of XML, by name. */
function parseXml(body: string): Record<string, string> {
  const [root] = fromXml(body).children.filter(({ type }) => type === 'element')
  if (root?.type !== 'element' || root.name !== 'oembed') throw new Error('Expected <oembed>')
  const fields = root.children.flatMap((child) => (child.type === 'element' ? [child] : []))
  return Object.fromEntries(fields.map(({ name, children: [text] }) => [name, text?.type === 'text' ? text.value : '']))
}

const hostile = fc.oneof(
  fc.constantFrom(
    '"><script>alert(1)</script>',
    '</iframe><iframe src="https://evil.example">',
    `' src='https://evil`,
    ']]>',
  ),
  fc.constantFrom(
    '</a></blockquote>',
    '<!--',
    '&lt;script&gt;',
    '<img src=x onerror=alert(1)>',
    '\u0000\uFFFE\uD800',
    '`',
  ),
  fc.string({ unit: 'binary' }),
)
const titles = fc.array(hostile, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

describe('an answer', () => {
  it('of JSON is a rich one with all that the specification requires', () => {
    const { status, type, body } = ask({ url: page })
    expect([status, type]).toEqual([200, 'application/json;charset=utf-8'])
    expect(parse(body)).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'US forces in Peru: claims and concerns',
      provider_name: 'Vis-à-vis',
      provider_url: `${origin}/`,
      thumbnail_url: `${page}card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 640,
      height: 600,
    })
  })

  it('of XML says the same', () => {
    const { status, type, body } = ask({ url: page, format: 'xml' })
    expect([status, type]).toEqual([200, 'text/xml;charset=utf-8'])
    const texts = Object.entries(parse(ask({ url: page }).body)).map(([name, value]) => [name, String(value)])
    expect(parseXml(body)).toEqual(Object.fromEntries(texts))
  })

  it('is of the theme on a page of a theme, else of the debate', () => {
    for (const path of [
      '',
      'index.html',
      'embed.html',
      'brief/',
      'map/',
      'sources/',
      'sources',
      '?x=1#standard-claim',
    ]) {
      expect(parse(ask({ url: page + path }).body).title, path).toBe('US forces in Peru: claims and concerns')
    }
    const { title, html } = parse(ask({ url: `${page}map/sovereignty/` }).body)
    expect(title).toBe('US forces in Peru, Sovereignty: claims and concerns')
    expect(html).toContain(`src="${page}map/sovereignty/embed.html"`)
  })

  it('keeps within the size that is asked for, the picture too', () => {
    const { width, height, html, ...rest } = parse(ask({ url: page, maxwidth: '320', maxheight: '4096' }).body)
    expect([width, height]).toEqual([320, 600])
    expect(html).toContain('width="320" height="600"')
    expect(Object.keys(rest).filter((key) => key.startsWith('thumbnail'))).toEqual([])
  })
})

it('the picture is as large as it is drawn', () => {
  expect(cardSize).toEqual(drawnSize)
})

it.each([
  [400, ''],
  [400, `url=${page}&url=${page}`],
  [400, `url=${page}&maxwidth=0`],
  [400, `url=${page}&maxheight=4097`],
  [400, `url=${page}&maxwidth=1e3`],
  [400, `url=${page}&maxwidth=300&maxwidth=400`],
  [401, `url=${origin}/en/hidden/`],
  [404, 'url=nonsense'],
  [404, `url=${origin}/`],
  [404, `url=${page}map/no-such-theme/`],
  [404, `url=${page}map/sovereignty/more/`],
  [404, `url=${page}no-such-page/`],
  [404, 'url=https://evil.example/en/us-forces/'],
  [404, 'url=http://maps.example/en/us-forces/'],
  [404, 'url=https://user@maps.example/en/us-forces/'],
  [404, 'url=https://maps.example.evil.example/en/us-forces/'],
  [501, `url=${page}&format=yaml`],
  [501, `url=${page}&format=toString`],
  [200, `url=${page}&format=json&unknown=1&callback=alert`],
])('answers %i to ?%s', (status, query) => {
  expect(ask(query).status).toBe(status)
})

it('10,000 random addresses never get a frame of another origin, and nothing of them comes back', () => {
  const part = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), hostile)
  const own = fc.constantFrom(
    page,
    origin,
    `${origin}@`,
    `${origin}.`,
    `//${origin}`,
    'https:maps.example/en/us-forces/',
    `${page}\\`,
  )
  const address = fc.tuple(fc.oneof(own, part), fc.oneof(fc.constant(''), part)).map((parts) => parts.join(''))
  const format = fc.oneof(fc.constantFrom('json', 'xml'), fc.string())
  fc.assert(
    fc.property(address, format, (url, wanted) => {
      const { status, body } = ask({ url, format: wanted })
      if (status !== 200) return !/src=|</.test(body)
      const same = ask({ url: page, format: wanted }).body
      return body === same
    }),
    { numRuns: 10_000 },
  )
})

/** The three elements that a host needs, and not one more. */
function expectSnippet(html: string): void {
  const tree: Root = fromHtml(html, { fragment: true })
  const elements = selectAll('*', tree).map(({ tagName }) => tagName)
  expect(elements).toEqual(['blockquote', 'a', 'iframe'])
  const [link, frame] = [select('blockquote > a', tree), select('iframe', tree)]
  expect(link?.properties.href).toBe(page)
  expect(frame?.properties).toMatchObject({ src: `${page}embed.html`, width: 640, height: 600 })
  expect(Object.keys(frame?.properties ?? {}).filter((name) => /^on/i.test(name))).toEqual([])
}

it('no title gets out of its place, in JSON or in XML', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const shown = { ...debate, title }
      expectSnippet(String(parse(ask({ url: page }, shown).body).html))
      const answer = parseXml(ask({ url: page, format: 'xml' }, shown).body)
      expectSnippet(answer.html ?? '')
    }),
    { numRuns: 500 },
  )
})

it('a link and a frame of our own outlive the filter of WordPress, whatever the title', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const html = filterAsWordPress(String(parse(ask({ url: page }, { ...debate, title }).body).html))
      expectSnippet(html)
      expect(/ src=(['"])(.*?)\1/.exec(html)?.[2]).toBe(`${page}embed.html`)
    }),
    { numRuns: 300 },
  )
  expect(embedDebate(debate).root).toBe('/en/us-forces/')
})
