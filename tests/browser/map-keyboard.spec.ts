/** A map without a mouse: one tab stop, and what each key does; how one walks with them is in map-walk.spec.ts. */

import { expect, type Page, test } from '@playwright/test'
import {
  byDegree,
  cameraOf,
  focused,
  hiddenParts,
  neighbours,
  openMap,
  scaleOf,
  standOn,
  tested,
} from './map-geometry.ts'

const { debate, map } = tested
const [most = '', second = ''] = byDegree

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Whether the focus is on the map's window, or on one of its statements. */
function whereFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (activeElement?.hasAttribute('data-node')) return 'statement'
    return activeElement?.hasAttribute('data-map-port') ? 'window' : (activeElement?.textContent ?? '')
  })
}

for (const [where, address] of [
  ['map page', map],
  ['page of a theme', `${map}${debate.themes[0]?.id}/`],
] as const) {
  test(`${where}: the map is one tab stop, at most three presses from the top by its skip link`, async ({ page }) => {
    await openMap(page, address)
    await expect(page.locator('[data-map-port] [tabindex="0"]')).toHaveCount(1)
    const presses = ['Tab', 'Tab', 'Tab']
    for (const key of presses) {
      await page.keyboard.press(key)
      if ((await whereFocused(page)) === 'Skip to the map') break
    }
    expect(await whereFocused(page)).toBe('Skip to the map')
    await page.keyboard.press('Enter')
    expect(await whereFocused(page)).toBe('window')
    await page.keyboard.press('Tab')
    expect(await whereFocused(page)).toBe('statement')
    const id = await focused(page)
    expect(await hiddenParts(page, id)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-map-port]') === null)).toBe(true)
    await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toBe(id)
  })
}

test('320 px wide, the skip link shows the map', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openMap(page)
  for (const key of ['Tab', 'Tab', 'Enter', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Map', exact: true, pressed: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Text', exact: true, pressed: false })).toBeVisible()
  expect(await whereFocused(page)).toBe('statement')
  expect(await hiddenParts(page, await focused(page))).toEqual([])
})

test('digits and letters lead to every neighbour, and the tags on the map say which', async ({ page }) => {
  await openMap(page)
  for (const id of [most, second]) {
    const reached = new Set<string>()
    await standOn(page, id)
    await page.keyboard.press('Shift')
    const tags = await page.locator('[data-layer="keys"] text').allTextContents()
    for (const tag of tags) {
      for (const key of tag) await page.keyboard.press(key)
      reached.add(await focused(page))
      await page.keyboard.press('Backspace')
      expect(await focused(page)).toBe(id)
    }
    expect([...reached, id].sort()).toEqual([...(neighbours.get(id)?.statements ?? [])].sort())
  }
})

test('Home and End, Page Up and Page Down lead to the ends of a column and to other themes', async ({ page }) => {
  await openMap(page)
  const themeOf = async () => debate.statements.find(({ id }) => id === here)?.theme
  const yOf = (id: string) =>
    page.locator(`[data-node="${id}"]`).evaluate((node) => Number(node.getAttribute('data-box')?.split(' ')[1]))
  await standOn(page, debate.statements[0]?.id ?? '')
  await page.keyboard.press('End')
  const last = await focused(page)
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe(last)
  await expect(page.locator('[data-map-say]')).toHaveText('The last one here.')
  await page.keyboard.press('Home')
  const first = await focused(page)
  expect(await yOf(first)).toBeLessThan(await yOf(last))
  let here = first
  const themes = [await themeOf()]
  for (const _ of debate.themes.slice(1)) {
    await page.keyboard.press('PageDown')
    here = await focused(page)
    themes.push(await themeOf())
    expect(await hiddenParts(page, here)).toEqual([])
  }
  expect(themes).toEqual(debate.themes.map(({ id }) => id))
  await page.keyboard.press('PageUp')
  here = await focused(page)
  expect(await themeOf()).toBe(themes.at(-2))
})

test('plus, minus and zero zoom; Esc leaves the statements, then arrows move the map; ? opens the legend', async ({
  page,
}) => {
  await openMap(page)
  await standOn(page, most)
  const before = await scaleOf(page)
  await page.keyboard.press('-')
  expect(await scaleOf(page)).toBeLessThan(before)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  expect(await scaleOf(page)).toBeGreaterThan(before)
  await page.keyboard.press('0')
  await expect(page.locator('[data-map-port]')).not.toHaveAttribute('data-zoomed')
  await page.keyboard.press('+')
  await page.keyboard.press('Escape')
  expect(await whereFocused(page)).toBe('window')
  const camera = await cameraOf(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const moved = await cameraOf(page)
  expect(moved.y).toBeLessThan(camera.y)
  expect(moved.x).toBeLessThan(camera.x)
  await page.keyboard.press('?')
  await expect(page.locator('[data-map-legend] table').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-map-legend] table').first()).toBeHidden()
  expect(await whereFocused(page)).toBe('window')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe(most)
})
