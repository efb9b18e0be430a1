/** What a map shows when it is opened: a part that can be read, where that part lies, and nothing too small. */

import { expect, type Page, test } from '@playwright/test'
import { boxesInWindow, byDegree, cameraOf, openMap, scaleOf, shown, tested, within } from './map-geometry.ts'

const { debate, root, map } = tested
const [theme, later] = [debate.themes[0], debate.themes.at(-1)]
const most = byDegree[0] ?? ''
const themeOf = (id: string) => debate.statements.find((statement) => statement.id === id)?.theme

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** The theme whose boxes are most of those in the window. */
async function themeInWindow(page: Page): Promise<string | undefined> {
  const themes = (await boxesInWindow(page)).map(({ id }) => themeOf(id))
  const count = (one?: string) => themes.filter((other) => other === one).length
  return themes.sort((a, b) => count(b) - count(a))[0]
}

test('opens on its first theme, both sides in sight, at most 30 boxes, with an overview', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openMap(page)
  const boxes = await boxesInWindow(page)
  expect(boxes.length).toBeGreaterThan(3)
  expect(boxes.length).toBeLessThanOrEqual(30)
  expect(await themeInWindow(page)).toBe(theme?.id)
  const sides = new Set(boxes.map(({ id }) => debate.statements.find((one) => one.id === id)?.sides.join()))
  for (const { id } of debate.sides.slice(0, 2)) expect([...sides]).toContain(id)
  expect(await scaleOf(page)).toBeGreaterThanOrEqual(0.75)
  await expect(page.locator('[data-map-overview]')).toBeVisible()
  await expect(page.locator('[data-map-text]')).toBeInViewport()
  expect(
    await page.evaluate(() => document.documentElement.scrollHeight),
    'the page is one screen',
  ).toBeLessThanOrEqual(800)
  // Opening is no step that the reader took: nothing is marked, nothing has the focus, the address stays.
  await expect(page.locator('[data-node][aria-current]')).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
})

test('a press on the overview moves the map there', async ({ page }) => {
  await openMap(page)
  const overview = page.locator('[data-map-overview]')
  const { width = 0, height = 0 } = (await overview.boundingBox()) ?? {}
  const before = await cameraOf(page)
  await overview.click({ position: { x: width - 20, y: height - 20 } })
  const after = await cameraOf(page)
  expect(after.x).toBeLessThan(before.x)
  expect(after.y).toBeLessThan(before.y)
  expect(after.k).toBe(before.k)
  expect(await themeInWindow(page)).not.toBe(theme?.id)
})

test('an address with a statement opens on it, readable, marked in map and text', async ({ page }) => {
  await openMap(page, `${map}#${most}`)
  const node = page.locator(`[data-node="${most}"]`)
  await expect(node).toBeInViewport({ ratio: 0.99 })
  await expect(node).toHaveAttribute('data-pinned', '')
  await expect(node).toHaveAttribute('aria-current', 'true')
  await expect(page.locator(`[data-statement="${most}"]`)).toHaveAttribute('aria-current', 'true')
  await expect(page.locator(`[data-statement="${most}"]`)).toBeInViewport()
  expect(await scaleOf(page)).toBeGreaterThanOrEqual(0.75)
})

test('an address with a theme opens on that theme', async ({ page }) => {
  await openMap(page, `${map}?theme=${later?.id}`)
  expect(await themeInWindow(page)).toBe(later?.id)
  expect(await scaleOf(page)).toBeGreaterThanOrEqual(0.75)
})

test('an address with a number of steps opens on what is so near, and says how much that is', async ({ page }) => {
  for (const steps of [1, 2, 3]) {
    await openMap(page, `${map}?steps=${steps}#${most}`)
    const near = within(most, steps)
    expect(await shown(page, 'data-node')).toEqual(near)
    const said =
      near.length === debate.statements.length ? `All ${near.length}` : `${near.length} of ${debate.statements.length}`
    await expect(page.locator('[data-map-shown]')).toHaveText(`${said} statements shown`)
    await expect(page.locator(`[data-map-steps="${steps}"]`)).toHaveAttribute('aria-pressed', 'true')
    await page.goto('about:blank')
  }
})

test('nonsense in the address opens the map as if it were not there', async ({ page }) => {
  for (const nonsense of ['#no-such-statement', '?steps=9', '?theme=none', '#%E0%A4%A']) {
    await openMap(page, map + nonsense)
    expect(await themeInWindow(page), nonsense).toBe(theme?.id)
    await expect(page.locator('[data-map-shown]')).toContainText('All')
    await page.goto('about:blank')
  }
})

test('the page of a theme opens on it, readable; the compare page shows its map whole', async ({ page }) => {
  await openMap(page, `${map}${later?.id}/`)
  expect(await scaleOf(page)).toBeGreaterThanOrEqual(0.75)
  expect((await boxesInWindow(page)).length).toBeLessThanOrEqual(30)
  await openMap(page, root)
  await page.locator('[data-map]').scrollIntoViewIfNeeded()
  await expect.poll(async () => (await boxesInWindow(page)).length).toBe(debate.statements.length)
})

/** The smallest letters of the map within its window, in px of the screen. */
function smallestText(page: Page): Promise<{ size: number; text: string }> {
  return page.locator('[data-map-port]').evaluate((port) => {
    const window = port.getBoundingClientRect()
    const sizes = [...port.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect()
      const isSeen = left < window.right && right > window.left && top < window.bottom && bottom > window.top
      const scale = text.getScreenCTM()?.a ?? 0
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale
      return width > 0 && isSeen ? [{ size, text: text.textContent ?? '' }] : []
    })
    return sizes.sort((a, b) => a.size - b.size)[0] ?? { size: 0, text: 'no text' }
  })
}

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [320, 640],
] as const) {
  test(`${width} px wide, no letter on the map is smaller than 12 px when it opens`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openMap(page)
    if (width === 320) await page.getByRole('button', { name: 'Map', exact: true }).click()
    expect((await smallestText(page)).size).toBeGreaterThanOrEqual(12)
    expect((await boxesInWindow(page)).length).toBeLessThanOrEqual(30)
    const port = await page.locator('[data-map-port]').boundingBox()
    expect((port?.y ?? 0) + (port?.height ?? 0), 'all of the map is in the window').toBeLessThanOrEqual(height)
  })
}
