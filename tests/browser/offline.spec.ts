/** The offline copy as it opens from a disk: whole, without a request, without a network, at every width. */

import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { debates } from './debates.ts'

async function open(page: Page, root: string, hash = '') {
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  const address = pathToFileURL(path.resolve('out', root.slice(1), 'offline.html')).href
  await page.goto(address + hash)
  return { asked, errors, address }
}

for (const { debate, root } of debates) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${root}offline.html opens without a request and fits every width, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      const { asked, errors, address } = await open(page, root)
      for (const width of [320, 480, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        for (const id of ['main', ...debate.themes.map((theme) => `theme_${theme.id}`), 'map_heading', 'sources']) {
          await page.evaluate((place) => document.getElementById(place)?.scrollIntoView(), id)
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        }
      }
      expect(asked).toEqual([address])
      expect(errors).toEqual([])
    })
  }

  test(`${root}offline.html: its map moves, is walked by keys, and is found from each statement`, async ({ page }) => {
    const { asked, errors, address } = await open(page, root)
    const id = debate.statements.at(-1)?.id ?? ''
    await page.locator(`[data-detail="${id}"] summary`).click()
    await page.locator(`[data-detail="${id}"]`).getByText('Show on the map').click()
    await expect(page.locator(`[data-node="${id}"]`)).toBeFocused()
    await expect(page.locator(`[data-node="${id}"]`)).toBeInViewport()
    await page.keyboard.press('1')
    await expect(page.locator(`[data-node]:focus:not([data-node="${id}"])`)).toHaveCount(1)
    await page.keyboard.press('Backspace')
    await expect(page.locator(`[data-node="${id}"]`)).toBeFocused()
    const before = await page.locator(`[data-node="${id}"]`).boundingBox()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect
      .poll(async () => (await page.locator(`[data-node="${id}"]`).boundingBox())?.width)
      .toBeGreaterThan(before?.width ?? 0)
    await page.getByRole('button', { name: '1 step', exact: true }).click()
    await expect(page.locator('[data-map-shown]')).not.toHaveText(`All ${debate.statements.length} statements shown`)
    expect(asked).toEqual([address])
    expect(errors).toEqual([])
  })
}

for (const { debate, root } of debates) {
  test(`${root}offline.html#map-… opens where the map shows that statement`, async ({ page }) => {
    const { id } = debate.statements[0] ?? { id: '' }
    await open(page, root, `#map-${id}`)
    await expect(page.locator(`[data-node="${id}"]`)).toBeFocused()
    await expect(page.locator(`[data-node="${id}"]`)).toBeInViewport()
  })
}

test.describe('looked at by axe', () => {
  // What looks puts a style of its own into the page.
  test.use({ bypassCSP: true })
  // Its parts are those of the compare and map pages, which are looked at in light and wide too; a small debate has them all.
  test('the offline copy is accessible in the dark theme, 320 px wide', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 320, height: 800 })
    await open(page, '/en/atacama-lithium/')
    await expectAccessible(page)
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  for (const { debate, root } of debates) {
    test(`${root}offline.html has every statement and every source in words`, async ({ page }) => {
      await open(page, root)
      await expect(page.locator('article[data-statement]')).toHaveCount(debate.statements.length)
      await expect(page.locator('[data-source]')).toHaveCount(debate.sources.length)
      await expect(page.getByRole('button')).toHaveCount(0)
    })
  }
})
