/** An embed brings all that it needs and touches nothing: its own ground, no request, no storage, no script if there may be none. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { debate, part } from './embed-page.ts'
import { test, writeArticle } from './hosts/host-site.ts'
import { pixelsAt } from './hosts/pixels.ts'
import { frameFor, resizedFor } from './hosts/snippets.ts'

test.use({ viewport: { width: 640, height: 760 } })

const [light, dark] = [
  [252, 251, 248],
  [22, 22, 21],
]
const glaring = [255, 0, 255]

for (const scheme of ['light', 'dark'] as const) {
  test(`in a ${scheme} article every theme paints all of its own ground`, async ({ page, open, site }) => {
    for (const [theme, system, ground] of [
      ['light', 'light', light],
      ['light', 'dark', light],
      ['dark', 'light', dark],
      ['auto', 'light', light],
      ['auto', 'dark', dark],
    ] as const) {
      await page.emulateMedia({ colorScheme: system })
      await open({ body: frameFor(site, { theme }), scheme })
      await page.frameLocator('iframe').locator('html[data-on]').waitFor()
      const { x, y, width, height } = (await page.locator('iframe').boundingBox()) ?? new DOMRect()
      // Within the line around it: at its corners, beside its title, and in its last row.
      const [top, bottom] = [Math.ceil(y) + 3, Math.floor(y + height) - 4]
      const inside = [x + 4, x + width - 5].flatMap((left) => [top, bottom].map((row) => ({ x: left, y: row })))
      const places = [{ x: 600, y: Math.floor(y) - 6 }, ...inside]
      // On a busy machine a frame is there before it is painted.
      await expect
        .poll(() => pixelsAt(page, places), { message: `${theme}, system ${system}` })
        .toEqual([glaring, ...inside.map(() => ground)])
    }
  })
}

test('a frame that may run nothing shows the map, and every statement below it', async ({
  page,
  open,
  site,
  problems,
}) => {
  for (const sandbox of ['sandbox=""', 'sandbox="allow-popups allow-same-origin"']) {
    await open({
      body: `<iframe src="${site}${part.address}" width="640" height="600" title="A map" ${sandbox}></iframe>`,
    })
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('[data-node]').first()).toBeInViewport()
    for (const id of part.statements) await expect(frame.locator(`[data-statement="${id}"]`)).toBeVisible()
    await expect(frame.getByRole('button')).toHaveCount(0)
    await expect(frame.getByRole('link', { name: 'Open the full page' })).toBeInViewport()
    const { x, y } = (await frame.locator('#port').boundingBox()) ?? new DOMRect()
    await page.mouse.move(x + 200, y + 100)
    const before = await frame.locator('[data-node]').first().boundingBox()
    await page.mouse.wheel(120, 0)
    await expect.poll(async () => (await frame.locator('[data-node]').first().boundingBox())?.x).not.toBe(before?.x)
  }
  // That is what the article asked for, and the browser says so.
  expect(problems.splice(0).filter((problem) => !problem.startsWith('Blocked script execution'))).toEqual([])
})

test('nothing is stored, asked for or sent but the document itself', async ({ page, open, site }) => {
  await page.addInitScript(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    const watch = (holder: object, name: string) => {
      const found = Object.getOwnPropertyDescriptor(holder, name)
      if (!found) throw new Error(`nothing to watch: ${name}`)
      const note = () => void touched.push(name)
      Object.defineProperty(holder, name, { configurable: true, get: note, set: note })
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket']) {
      watch(window, name)
    }
    for (const name of ['EventSource', 'Worker', 'open', 'BroadcastChannel', 'Image', 'FontFace']) watch(window, name)
    watch(Document.prototype, 'cookie')
    for (const name of ['sendBeacon', 'serviceWorker', 'geolocation'])
      if (name in navigator) watch(Navigator.prototype, name)
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open({ body: frameFor(site, { theme: 'auto' }) })
  const [, frame] = page.frames()
  await frame?.locator('html[data-on]').waitFor()
  for (const name of ['List', 'Compare', 'Map', 'Zoom in']) await frame?.getByRole('button', { name }).click()
  await frame?.locator('[data-node]').first().click()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect(await frame?.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([])
  expect(asked).toEqual([page.url(), `${site}${part.address}?theme=auto`])
  expect(await page.context().cookies()).toEqual([])
})

test('in an article on a disk it shows and is sized', async ({ page, site }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'visavis-article-'))
  const file = path.join(folder, 'article.html')
  writeFileSync(file, writeArticle({ body: resizedFor(site, { view: 'list' }) }))
  await page.goto(pathToFileURL(file).href)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(`${debate.title}: ${part.theme.name}`)
  const heightOf = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height)
  await expect.poll(heightOf).toBeGreaterThan(1000)
  rmSync(folder, { recursive: true })
})
