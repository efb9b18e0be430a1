/** The debate of tests/demo/, which is read from right to left: mirrored columns and maps; and its English, which is not complete. */

import type { Server } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { expectAccessible } from './axe.ts'
import { pathsOf, serveHostile } from './hostile-site.ts'

const root = '/ar/car-free-centre/'
let origin = ''
let server: Server | undefined
test.beforeAll(async () => {
  const served = await serveHostile()
  origin = served.origin
  server = served.server
})
test.afterAll(() => server?.close())

/** The middle of each thing across the page, by what it is called. */
const middles = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) =>
    found.map((one) => {
      const { left, right } = one.getBoundingClientRect()
      return (left + right) / 2
    }),
  )

test('every document names its language and its direction in the HTML itself', async ({ request }) => {
  const documents = pathsOf('.html').filter(
    (path) => path.includes('/car-free-centre/') && !path.includes('/map-parts/'),
  )
  expect(documents.length).toBeGreaterThan(20)
  for (const path of documents) {
    const html = select('html', fromHtml(await (await request.get(origin + path)).text()))?.properties
    const expected = path.startsWith('/ar/') ? ['ar', 'rtl'] : ['en', 'ltr']
    expect([html?.lang, html?.dir], path).toEqual(expected)
  }
})

test('the side that stands first stands on the right, and so does its column', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(origin + root)
  const [first = 0, second = 0] = await middles(page, '[data-side-name]')
  expect(first).toBeGreaterThan(second)
  const start = await page.locator('[data-columns] [data-sides]').first().getAttribute('data-sides')
  const own = await middles(page, `[data-columns] article[data-sides="${start}"]`)
  const others = await middles(
    page,
    `[data-columns] article[data-sides]:not([data-sides="${start}"]):not([data-sides*=" "])`,
  )
  expect(Math.min(...own)).toBeGreaterThan(Math.max(...others))
  await expect(page.locator('#permit-delay p[lang="en"]').first()).toHaveCSS('direction', 'ltr')
  await expectAccessible(page)
})

test('the map is mirrored, its words are not, and no label leaves its box', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${origin}${root}map/`)
  const [start, other] = await page
    .locator('[data-map-port] [data-block] [data-side-index]')
    .evaluateAll((names) => names.slice(0, 2).map((name) => name.getBoundingClientRect().right))
  expect(start).toBeGreaterThan(other ?? 0)
  const outside = await page.locator('[data-node]').evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const box = (node.firstElementChild as Element).getBoundingClientRect()
      return [...node.querySelectorAll('text:not([data-headline])')]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect()
          return right - left > 0 && (left < box.left - 0.5 || right > box.right + 0.5)
        })
        .map((text) => text.textContent)
    }),
  )
  expect(outside).toEqual([])
  await expect(page.locator('[data-node="permit-delay"] [data-words]')).toHaveCSS('direction', 'ltr')
  await expect(page.locator('[data-node="permits"] [data-words]')).toHaveCSS('direction', 'rtl')
  await expectAccessible(page)
})

test('an arrow goes where it points', async ({ page }) => {
  await page.goto(`${origin}${root}map/#moved-traffic`)
  const node = (id: string) => page.locator(`[data-map-port] [data-node="${id}"]`)
  const at = async (id: string) => (await node(id).boundingBox())?.x ?? 0
  await node('moved-traffic').focus()
  const walk = async (key: string) => {
    await page.keyboard.press(key)
    await expect(page).not.toHaveURL(/#moved-traffic$/)
    const id = new URL(page.url()).hash.slice(1)
    return id
  }
  const to = await walk('ArrowRight')
  expect(await at(to)).toBeGreaterThan(await at('moved-traffic'))
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/#moved-traffic$/)
})

test('a language that is not complete says how far it has come, side by side, and is not offered to search engines', async ({
  page,
  request,
}) => {
  const html = fromHtml(await (await request.get(`${origin}/en/car-free-centre/`)).text())
  const head = (selector: string, name: string) => selectAll(selector, html).map(({ properties }) => properties[name])
  expect(head('meta[name="robots"]', 'content')).toEqual(['noindex'])
  expect(head('link[rel="canonical"]', 'href')).toEqual([`http://localhost:3000${root}`])
  expect(head('link[rel="alternate"][hreflang]', 'href')).toEqual([])
  await page.goto(`${origin}/en/car-free-centre/`)
  await expect(page.locator('[data-translated]')).toHaveText([
    "The council's plan: 4 of 7 statements",
    "Traders' and residents' concerns: 4 of 6 statements",
    'Common ground: 1 of 2 statements',
  ])
  const permits = page.locator('article#permits')
  await expect(permits).toContainText('Not yet translated (Arabic)')
  await expect(permits.locator('p[lang="ar"]').first()).toHaveCSS('direction', 'rtl')
  expect(await page.locator('article [data-untranslated]').count()).toBe(6)
})

test('a change of language keeps what is pinned', async ({ page }) => {
  await page.goto(`${origin}${root}?theme=air#ring-road`)
  const link = page.locator('a[data-language]')
  await expect(link).toHaveText('English')
  await expect(link).toHaveAttribute('href', '/en/car-free-centre/')
  await link.click()
  await expect(page).toHaveURL(`${origin}/en/car-free-centre/?theme=air#ring-road`)
})

test('an embed is mirrored too, and opens with both sides in sight', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto(`${origin}${root}embed.html`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const [council = 0, residents = 0] = await page
    .locator('[data-node="cleaner-air"], [data-node="moved-traffic"]')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().left))
  const isSeen = (left: number) => left >= 0 && left < 800
  expect([isSeen(council), isSeen(residents)]).toEqual([true, true])
  await expectAccessible(page)
})
