/** A debate of three sides: the two that a reader chooses face each other, at the same address. */

import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'

const root = '/en/atacama-lithium/'
const sides = ['official', 'critics', 'communities'] as const

const choice = (page: Page) => page.locator('select[name="facing"]')
const shownBy = (page: Page, side: string, column?: number) =>
  page.locator(
    `[data-exchange] > li:not([hidden])${column ? `[data-column="${column}"]` : ''} [data-statement][data-sides="${side}"]`,
  )

test('all three are on the page until a reader chooses, without a script too', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto(root)
  for (const side of sides) expect(await shownBy(page, side).count()).toBeGreaterThan(2)
  await expect(choice(page)).toBeHidden()
  await expect(page.locator('[data-side-names]')).toContainText('Lickanantay communities')
  await page.close()
})

test('any two face each other, by keyboard, and the address says which', async ({ page }) => {
  await page.goto(root)
  const said = new Map(await Promise.all(sides.map(async (side) => [side, await shownBy(page, side).count()] as const)))
  await choice(page).focus()
  await page.keyboard.press('End')
  await expect(choice(page)).toHaveValue('critics.communities')
  await expect(page).toHaveURL(`${root}?facing=critics.communities`)
  await expect(shownBy(page, 'critics', 1)).toHaveCount(said.get('critics') ?? 0)
  await expect(shownBy(page, 'communities', 2)).toHaveCount(said.get('communities') ?? 0)
  await expect(shownBy(page, 'official')).toHaveCount(0)
  await expect(page.getByText(`${said.get('official')} statements of other sides are set aside.`)).toBeVisible()
  const names = page.locator('[data-side-name]:not([hidden])')
  await expect(names).toHaveText(['Scientific and legal critics', 'Lickanantay communities'], { useInnerText: true })
  const [left, right] = await names.evaluateAll((all) => all.map((name) => name.getBoundingClientRect().width))
  expect(Math.abs((left ?? 0) - (right ?? 0))).toBeLessThanOrEqual(1)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await expectAccessible(page)
})

test('a side that says nothing to the other says so, whichever two they are', async ({ page }) => {
  await page.goto(`${root}?facing=official.communities`)
  const gaps = page.locator('[data-gap]:not([hidden])')
  await expect(gaps.filter({ hasText: 'Lickanantay communities' }).first()).toBeVisible()
  await expect(gaps.filter({ hasText: 'Scientific and legal critics' })).toHaveCount(0)
  // Both say something where the consultation is disputed: no gap there.
  await expect(page.locator('[data-exchange]:has(#consulted) > [data-gap]:not([hidden])')).toHaveCount(0)
})

test('swapping, a pinned statement of the third side, and going back', async ({ page }) => {
  await page.goto(`${root}?facing=official.communities#flamingos`)
  await expect(page.locator('#flamingos')).toBeVisible()
  await page.locator('[data-swap]').click()
  await expect(page).toHaveURL(/start=communities/)
  const middles = await page
    .locator('[data-side-name]:not([hidden])')
    .evaluateAll((all) => all.map((name) => [name.textContent?.trim(), name.getBoundingClientRect().x] as const))
  const order = middles.toSorted((a, b) => a[1] - b[1]).map(([name]) => name)
  expect(order).toEqual(['Lickanantay communities', 'Chilean state and companies'])
  await choice(page).selectOption('')
  for (const side of sides) expect(await shownBy(page, side).count()).toBeGreaterThan(2)
  await expect(page.locator('[data-columns]')).not.toHaveAttribute('data-pair')
})

test('an address that names no two sides of this debate shows everything', async ({ page }) => {
  await page.goto(`${root}?facing=official.nobody`)
  await expect(choice(page)).toHaveValue('')
  for (const side of sides) expect(await shownBy(page, side).count()).toBeGreaterThan(2)
})

test('a debate of two sides has nothing to choose', async ({ page }) => {
  await page.goto('/en/okinawa-bases/?facing=critics.official')
  await expect(choice(page)).toHaveCount(0)
  await expect(page.locator('[data-columns]')).not.toHaveAttribute('data-pair')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('the choice is large enough for a finger, and makes two sides face each other', async ({ page }) => {
    await page.goto(root)
    const { width = 0, height = 0 } = (await choice(page).boundingBox()) ?? {}
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    await choice(page).tap()
    // A browser draws the list of choices itself, outside the page.
    await choice(page).selectOption('critics.communities')
    await expect(shownBy(page, 'official')).toHaveCount(0)
    await expect(shownBy(page, 'communities').first()).toBeVisible()
  })
})
