/** Walking a map by arrows: every step has its reverse, and what has the focus is always seen. */

import { expect, test } from '@playwright/test'
import { byDegree, focused, hiddenParts, openMap, random, standOn, tested } from './map-geometry.ts'

const { root, map } = tested
const most = byDegree[0] ?? ''
const reverse = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
} as const

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Runs in the page: what has the focus, how many spots of it are hidden, and how many tab stops the map has. */
function lookAtFocus(): { id: string; hidden: number; stops: number } {
  const node = document.activeElement
  const { left, right, top, bottom } = node?.querySelector('rect, path')?.getBoundingClientRect() ?? new DOMRect()
  const spots = [left + 3, (left + right) / 2, right - 3].flatMap((x) =>
    [top + 14, bottom - 14].map((y) => [x, y] as const),
  )
  const hidden = spots.filter(([x, y]) => !node?.contains(document.elementFromPoint(x, y))).length
  const stops = document.querySelectorAll('[data-map-port] [tabindex="0"]').length
  return { id: node?.getAttribute('data-node') ?? '', hidden, stops }
}

test('a hundred steps by arrows each have their reverse, and what has the focus is always seen', async ({ page }) => {
  await openMap(page, `${map}#${most}`)
  await standOn(page, most)
  const next = random(7)
  const keys = Object.keys(reverse) as (keyof typeof reverse)[]
  let moves = 0
  let before = most
  for (let step = 0; step < 100; step++) {
    const key = keys[Math.floor(next() * keys.length)] ?? 'ArrowRight'
    await page.keyboard.press(key)
    const { id: there, hidden, stops } = await page.evaluate(lookAtFocus)
    if (there === before) continue
    moves++
    expect({ hidden, stops }, `${key} to ${there}`).toEqual({ hidden: 0, stops: 1 })
    await page.keyboard.press(reverse[key])
    expect(await focused(page), `${reverse[key]} from ${there}`).toBe(before)
    await page.keyboard.press(key)
    before = there
  }
  expect(moves).toBeGreaterThan(40)
})

test('below the columns of the compare page too, what has the focus is seen', async ({ page }) => {
  await openMap(page, root)
  await standOn(page, most)
  for (const key of ['1', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'PageDown', 'End']) {
    await page.keyboard.press(key)
    expect(await hiddenParts(page, await focused(page)), key).toEqual([])
  }
  // Also where the page has been scrolled so that only a strip of the map is left.
  for (const [by, key] of [
    [-400, 'Home'],
    [700, 'End'],
  ] as const) {
    await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by)
    await page.keyboard.press(key)
    await page.keyboard.press('ArrowUp')
    expect(await hiddenParts(page, await focused(page)), `scrolled by ${by}`).toEqual([])
  }
})

test('a window of 320 by 256 px, as at 400 %: what has the focus is seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openMap(page)
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await standOn(page, most)
  for (const key of ['1', 'ArrowDown', 'ArrowLeft', 'End', 'PageDown']) {
    await page.keyboard.press(key)
    expect(await hiddenParts(page, await focused(page)), key).toEqual([])
  }
})
