/** What pages say of their languages, to browsers and to search engines, in the HTML as it is served. */

import { type APIRequestContext, expect, test } from '@playwright/test'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { siteUrl } from '../../app/site.ts'
import { directionOf } from '../../debate/direction.ts'
import { openAll } from './debates.ts'

const debates = await openAll()
const slugs = new Map(
  debates.map(({ debate }) => [debate.slug, debates.filter((one) => one.debate.slug === debate.slug)]),
)
const pairs = [...slugs.values()].filter((versions) => versions.length > 1)

interface Languages {
  lang: unknown
  direction: unknown
  /** Addresses by `hreflang`. */
  links: Record<string, string>
}

const here = (address: string) => address.slice(siteUrl.length)

async function languagesOf(request: APIRequestContext, path: string): Promise<Languages> {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  const tree = fromHtml(await answer.text())
  const { lang, dir: direction } = select('html', tree)?.properties ?? {}
  const links = selectAll('head > link[rel="alternate"][hreflang]', tree).map(({ properties }) => [
    properties.hrefLang,
    here(String(properties.href)),
  ])
  return { lang, direction, links: Object.fromEntries(links) }
}

/** Every page of the site's map, with what it links in the map itself. */
async function readMap(request: APIRequestContext): Promise<Map<string, Record<string, string>>> {
  const text = await (await request.get('/sitemap.xml')).text()
  return new Map(
    [...text.matchAll(/<url>.*?<loc>(.*?)<\/loc>(.*?)<\/url>/gs)].map(([, address = '', rest = '']) => {
      const links = [...rest.matchAll(/hreflang="(.*?)" href="(.*?)"/g)]
      return [here(address), Object.fromEntries(links.map(([, lang = '', href = '']) => [lang, here(href)]))]
    }),
  )
}

test('every page names its language and its direction, and its languages name each other', async ({ request }) => {
  expect(pairs).not.toEqual([])
  const map = await readMap(request)
  const pages = new Map<string, Languages>()
  for (const path of map.keys()) pages.set(path, await languagesOf(request, path))
  for (const [path, { lang, direction, links }] of pages) {
    expect([lang, direction], path).toEqual([path.split('/')[1] || 'en', directionOf(String(lang))])
    const { 'x-default': first, ...versions } = links
    if (first === undefined) {
      expect(versions, path).toEqual({})
      continue
    }
    expect(
      [path === first ? path : versions[String(lang)], Object.values(versions).includes(first) || first === '/'],
      path,
    ).toEqual([path, true])
    for (const other of Object.values(links)) expect(pages.get(other)?.links, `${path} and ${other}`).toEqual(links)
  }
})

for (const versions of pairs) {
  const [{ debate } = { debate: undefined }] = versions
  test(`the pages of ${debate?.slug} are linked in the map of the site as in their heads`, async ({ request }) => {
    const map = await readMap(request)
    for (const { root } of versions) {
      for (const page of ['', 'map/', 'sources/', 'share/', 'balance/', 'weigh/', 'changes/']) {
        const { links } = await languagesOf(request, root + page)
        expect(Object.keys(links).sort(), root + page).toEqual(
          [...versions.map((one) => one.debate.lang), 'x-default'].sort(),
        )
        expect(map.get(root + page)).toEqual(links)
      }
    }
  })

  test(`${debate?.slug} is read on in another language where one stands, with and without a script`, async ({
    page,
    request,
  }) => {
    const [from, to] = versions
    if (!from || !to) throw new Error('Expected two languages')
    for (const path of ['', 'map/', 'sources/', 'share/', 'balance/', 'weigh/', 'changes/']) {
      const tree = fromHtml(await (await request.get(from.root + path)).text())
      const link = selectAll('a[data-language]', tree).find(({ properties }) => properties.hrefLang === to.debate.lang)
      expect(link?.properties.href).toBe(to.root + path)
    }
    const id = from.comparison.order[3]
    await page.goto(`${from.root}#${id}`)
    await page.locator(`a[data-language][hreflang="${to.debate.lang}"]`).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${to.root}#${id}$`))
    await expect(page.locator(`article#${id}`)).toBeInViewport()
  })
}
