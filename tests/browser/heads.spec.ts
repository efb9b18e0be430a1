/** What each built page says of itself: in its head, in its data for machines, and in the files that both lead to. */

import { type APIRequestContext, expect, test } from '@playwright/test'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { fromXml } from 'xast-util-from-xml'
import { siteUrl } from '../../app/site.ts'
import { debates, openAll } from './debates.ts'

const library = await openAll()

const ofDebates = debates.flatMap(({ root, debate, hasBrief }) => [
  ...['', 'balance/', ...(hasBrief ? ['brief/'] : []), 'changes/', 'map/', 'share/', 'sources/', 'weigh/'].map(
    (page) => ({ path: root + page, embed: root }),
  ),
  ...debate.themes.map(({ id }) => ({ path: `${root}map/${id}/`, embed: `${root}map/${id}/` })),
])
const langs = [...new Set(library.map(({ debate }) => debate.lang))]
/** The pages of themes, or of voices, in a language: the list, and each item of it. */
function listed(of: 'themes' | 'voices', lang: string): string[] {
  const ids = library
    .filter(({ debate }) => debate.lang === lang)
    .flatMap(({ debate: { themes, statements } }) =>
      of === 'themes' ? themes.map(({ id }) => id) : statements.flatMap(({ voices }) => voices),
    )
  return [`/${lang}/${of}/`, ...[...new Set(ids)].map((id) => `/${lang}/${of}/${id}/`)]
}
// Of themes and voices the list and one of each: they are made alike.
const shared = langs.flatMap((lang) => [...listed('themes', lang).slice(0, 2), ...listed('voices', lang).slice(0, 2)])
const ofLibrary = ['/', ...langs.flatMap((lang) => [`/${lang}/`, `/${lang}/search/`]), ...shared].map((path) => ({
  path,
  embed: undefined,
}))
/** The day of the last change among debates: of one language, or of all. */
const latest = (lang?: string) =>
  library
    .filter(({ debate }) => lang === undefined || debate.lang === lang)
    .map(({ debate }) => debate.updated)
    .sort()
    .at(-1) ?? ''
const locales: Record<string, string> = { en: 'en_US', es: 'es_ES' }

/** Where the built site was told that it stands, as the server of this test knows it. */
function here(address: string): string {
  expect(address.startsWith(`${siteUrl}/`), address).toBe(true)
  return address.slice(siteUrl.length)
}

async function get(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  return answer.text()
}

/** A page's head, within what WordPress reads of a page. */
function headOf(html: string): Element {
  const end = html.indexOf('</head>')
  expect(end).toBeGreaterThan(0)
  expect(Buffer.byteLength(html.slice(0, end))).toBeLessThan(150_000)
  const head = select('head', fromHtml(html))
  if (!head) throw new Error('Expected a head')
  return head
}

/** The one value of an attribute of the one element. */
function only(tree: Root | Element, selector: string, name: string): string {
  const found = selectAll(selector, tree).map(({ properties }) => properties[name])
  expect(found, selector).toHaveLength(1)
  expect(String(found[0]).trim(), selector).not.toBe('')
  return String(found[0])
}

for (const { path, embed } of [...ofLibrary, ...ofDebates]) {
  test(`${path} names itself, its address and its card`, async ({ request }) => {
    const head = headOf(await get(request, path))
    const meta = (name: string) => only(head, `meta[name="${name}"]`, 'content')
    const og = (name: string) => only(head, `meta[property="og:${name}"]`, 'content')
    expect(selectAll('title', head)).toHaveLength(1)
    expect(here(only(head, 'link[rel="canonical"]', 'href'))).toBe(path)
    expect([here(og('url')), og('description'), og('site_name')]).toEqual([path, meta('description'), 'Vis-à-vis'])
    expect([og('image:width'), og('image:height'), og('locale')]).toEqual([
      '1200',
      '630',
      locales[path.split('/')[1] || 'en'],
    ])
    expect(og('title')).toBe(meta('twitter:title'))
    expect(meta('twitter:card')).toBe('summary_large_image')
    expect(meta('twitter:image')).toBe(og('image'))
    expect(og('image:alt').length).toBeLessThanOrEqual(420)
    expect((await request.get(here(og('image')))).headers()['content-type']).toBe('image/png')
    await get(request, here(only(head, 'link[rel="icon"]', 'href').replace(/^\//, `${siteUrl}/`)))
    const feeds = selectAll('link[rel="alternate"][type="application/atom+xml"]', head)
    expect(feeds).toHaveLength(path === '/' ? langs.length : 1)
    for (const { properties } of feeds) {
      const { children } = fromXml(await get(request, here(String(properties.href))))
      expect(children.some((node) => 'name' in node && node.name === 'feed')).toBe(true)
    }
    expect(og('type')).toBe(embed ? 'article' : 'website')
  })

  test(`${path} says in JSON-LD what it is`, async ({ request }) => {
    const tree = fromHtml(await get(request, path))
    const blocks = selectAll('script[type="application/ld+json"]', tree)
    expect(blocks).toHaveLength(1)
    const [text] = blocks[0]?.children ?? []
    const data = JSON.parse(text?.type === 'text' ? text.value : '') as Record<string, unknown>
    expect([data['@context'], here(String(data['@id']))]).toEqual(['https://schema.org', path])
    expect(data['@type']).toBe(embed ? 'WebPage' : 'CollectionPage')
  })
}

for (const { path, embed } of ofDebates) {
  test(`${path} leads hosts to its embed`, async ({ request }) => {
    const head = headOf(await get(request, path))
    const linkTo = (type: string) => `link[rel="alternate"][type="${type}"]`
    const [json, xml] = ['application/json+oembed', 'text/xml+oembed'].map((type) =>
      here(only(head, linkTo(type), 'href')),
    )
    expect([json, xml]).toEqual([`${embed}oembed.json`, `${embed}oembed.xml`])
    expect(only(head, linkTo('application/json+oembed'), 'title')).toMatch(/^Embed: /)
    const answer = JSON.parse(await get(request, String(json))) as { html: string; title: string }
    const frame = only(fromHtml(answer.html, { fragment: true }), 'iframe', 'src')
    expect(here(frame)).toBe(`${embed}embed.html`)
    await get(request, here(frame))
    const [root] = fromXml(await get(request, String(xml))).children.filter((node) => node.type === 'element')
    expect(root?.name).toBe('oembed')
  })
}

for (const { debate, comparison, root } of debates) {
  test(`${root} holds every statement as a claim, and the ledger every source`, async ({ request }) => {
    const read = async (path: string) => {
      const [block] = selectAll('script[type="application/ld+json"]', fromHtml(await get(request, path)))
      const [text] = block?.children ?? []
      return JSON.parse(text?.type === 'text' ? text.value : '') as Record<string, Record<string, string>[]>
    }
    const claims = (await read(root)).hasPart ?? []
    expect(claims.map(({ url = '' }) => here(url))).toEqual(comparison.order.map((id) => `${root}#${id}`))
    const sources = (await read(`${root}sources/`)).citation ?? []
    expect(sources.map((source) => here(source['@id'] ?? ''))).toEqual(
      debate.sources.map(({ id }) => `${root}sources/#${id}`),
    )
  })
}

test('the map of the site names every page once, as of its last change, and robots.txt names the map', async ({
  request,
}) => {
  const urls = selectAll('loc', fromHtml(await get(request, '/sitemap.xml'), { fragment: true }))
  const paths = urls.map(({ children: [text] }) => here(text?.type === 'text' ? text.value : ''))
  expect(paths).toEqual([...new Set(paths)])
  const isOfDebate = (path: string) => debates.some(({ root }) => path.startsWith(root))
  expect(paths.filter(isOfDebate).sort()).toEqual(ofDebates.map(({ path }) => path).sort())
  expect(paths).toEqual(expect.arrayContaining(ofLibrary.map(({ path }) => path)))
  expect(paths.filter((path) => /^\/[a-z]+\/(themes|voices)\//.test(path)).sort()).toEqual(
    langs.flatMap((lang) => [...listed('themes', lang), ...listed('voices', lang)]).sort(),
  )
  for (const path of paths) await get(request, path)
  expect(await get(request, '/sitemap.xml')).toContain(`<lastmod>${latest()}</lastmod>`)
  expect(await get(request, '/robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
})

test('the feed changes with its debates, not with the clock', async ({ request }) => {
  for (const lang of langs) {
    expect(await get(request, `/${lang}/feed.xml`)).toContain(`<updated>${latest(lang)}T00:00:00Z</updated>`)
  }
})
