/** Two debates whose every text is a payload, in a browser: nothing runs, nothing is asked of others, no policy is needed. */

import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { fromXml } from 'xast-util-from-xml'
import { filterAsWordPress } from '../wordpress-filter.ts'
import { payloads } from '../xss-payloads.ts'
import { hostileSite } from '../xss-site.js'
import { pathsOf, serveHostile, touch, watch } from './hostile-site.ts'

test.describe.configure({ mode: 'parallel' })

const root = '/en/hostile/'
let origin = ''
let server: Server | undefined
test.beforeAll(async () => {
  const served = await serveHostile()
  origin = served.origin
  server = served.server
})
test.afterAll(() => server?.close())

const file = (name: string) => readFileSync(path.join(hostileSite, root, name), 'utf8')

test.describe('without a policy, which would only hide it', () => {
  test.use({ bypassCSP: true })

  test('what watches sees it when a payload runs', async ({ page }) => {
    const seen = await watch(page, origin)
    await page.goto(`${origin}/robots.txt`)
    const ran: string[] = []
    for (const payload of payloads) {
      const before = seen.length
      await page.evaluate((html) => {
        document.body.innerHTML = html
      }, payload)
      await touch(page)
      if (seen.length > before) ran.push(payload)
    }
    expect(ran.length).toBeGreaterThan(30)
  })

  // Each payload is a voice too, with a page of its own: all of them stand on the list, every fifth page is opened.
  const isVoice = (name: string) => /\/voices\/.+\//.test(name)
  const all = [...pathsOf('.html'), ...pathsOf('.svg')]
  const pages = [...all.filter((name) => !isVoice(name)), ...all.filter(isVoice).filter((_, at) => at % 5 === 0)]
  for (const slug of ['hostile/', 'hostile-large/', '']) {
    const own =
      slug === ''
        ? pages.filter((name) => !/\/(?:hostile|car-free-centre)/.test(name))
        : // Only the map of a large debate is made in another way.
          pages.filter((name) => name.includes(slug === 'hostile-large/' ? `/${slug}map` : `/${slug}`))
    test(`every page and picture of /${slug} is only what it says: ${own.length}`, async ({ page }) => {
      const seen = await watch(page, origin)
      for (const name of own) {
        await page.goto(origin + name)
        await touch(page)
      }
      expect(seen).toEqual([])
      expect(own.length).toBeGreaterThan(1)
    })
  }

  for (const view of ['map', 'compare', 'list']) {
    test(`an embed as ${view} in somebody's page`, async ({ page }) => {
      const seen = await watch(page, origin)
      await page.goto(`${origin}/robots.txt`)
      await page.evaluate((src) => {
        const frame = document.createElement('iframe')
        frame.setAttribute('sandbox', 'allow-scripts allow-popups')
        Object.assign(frame, { src, width: '640', height: '600' })
        document.body.append(frame)
      }, `${origin}${root}embed.html?view=${view}&theme=auto&focus=s4`)
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('h1')).toContainText('<img src=x')
      const shown =
        view === 'map'
          ? frame.locator('svg a:not([hidden])').first()
          : frame.locator('[data-statement]:visible').first()
      await shown.hover()
      await page.keyboard.press('Tab')
      expect(seen).toEqual([])
    })
  }

  test("what other people's pages take in: feed, oEmbed, snippets, pictures", async ({ page }) => {
    const seen = await watch(page, origin)
    await page.goto(`${origin}${root}share/`)
    const snippets = await Promise.all(
      ['frame', 'resizer', 'static', 'element'].map((name) =>
        page.locator(`[data-share-field="${name}"] textarea`).inputValue(),
      ),
    )
    const feed = fromXml(readFileSync(path.join(hostileSite, 'en', 'feed.xml'), 'utf8'))
    const contents = JSON.stringify(feed).match(/(?<="type":"text","value":)"<figure>(?:[^"\\]|\\.)*"/g) ?? []
    const { html } = JSON.parse(file('oembed.json')) as { html: string }
    const taken = [
      ...[...snippets, ...contents.map((text) => JSON.parse(text) as string), html, filterAsWordPress(html)],
      ...[
        file('map.svg').replace(/^<\?xml.*?\?>/, ''),
        `<img src="${origin}${root}map.svg"><img src="${origin}${root}card.png">`,
      ],
    ]
    for (const text of snippets) expect(text).toMatch(/^<(?:iframe|figure|script)/)
    expect(contents.length).toBe(3)
    await page.goto(`${origin}/robots.txt`)
    for (const text of taken) {
      await page.evaluate((markup) => {
        document.body.innerHTML = markup
      }, text)
      await page.waitForLoadState('load')
      await touch(page)
    }
    expect(seen).toEqual([])
  })
})

test('a reader goes through the compare page', async ({ page }) => {
  const seen = await watch(page, origin)
  await page.goto(origin + root)
  await expect(page.locator('header').first()).toContainText(payloads[0] ?? '')
  for (const id of ['s0', 's1', 's60', 's155']) {
    const card = page.locator(`article[data-statement="${id}"]`)
    await card.hover()
    await card.locator('summary').first().click()
    await card.click({ position: { x: 3, y: 3 } })
  }
  for (const select of await page.locator('main select:visible').all()) await select.selectOption({ index: 1 })
  await page.goto(`${origin}${root}#s40`)
  await page.locator('header [data-share]').click()
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('dialog').locator('select').first().selectOption({ index: 3 })
  await touch(page)
  await page.goto(`${origin}${root}sources/`)
  for (const select of await page.locator('main select:visible').all()) await select.selectOption({ index: 2 })
  expect(seen).toEqual([])
})

for (const map of [`${root}map/`, '/en/hostile-large/map/', `${root}map/first/`]) {
  test(`a reader finds and walks on ${map}`, async ({ page }) => {
    const seen = await watch(page, origin)
    await page.goto(origin + map)
    const finder = page.getByRole('combobox', { name: 'Find a statement' })
    // Until its script has started a field is only a field.
    await expect(async () => {
      await finder.fill('')
      await finder.fill('img onerror')
      await expect(page.locator('[data-map-found]')).toBeVisible({ timeout: 1000 })
    }).toPass()
    for (const query of ['script', '"', 'javascript']) await finder.fill(query)
    await expect(page.locator('[data-map-found]')).toContainText('javascript:')
    await page.keyboard.press('Enter')
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Enter', 'Escape']) await page.keyboard.press(key)
    await touch(page)
    expect(seen).toEqual([])
  })
}

test('the offline copy opens from a disk', async ({ page }) => {
  const seen = await watch(page, origin)
  await page.goto(pathToFileURL(path.join(hostileSite, root, 'offline.html')).href)
  await touch(page)
  expect(seen).toEqual([])
})
