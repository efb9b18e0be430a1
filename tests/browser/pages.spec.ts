/** What every page of the site keeps to: accessible in both themes and at the narrowest, one language, no foreign host. */

import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { debates } from './debates.ts'

const roots = debates.map(({ root }) => root)
/** Three sides and all that a page is made of, in a fifth of the statements: axe takes as much less time. */
const small = '/en/atacama-lithium/'
const pages = ['/', '/en/', small, `${small}map/`, ...roots.map((root) => `${root}brief/`), '/404.html']

for (const path of pages) {
  const looks = [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const
  // The compare page is looked at in light below, with everything open.
  for (const { colorScheme, width } of path === small ? looks.slice(1) : looks) {
    test(`${path} is accessible in the ${colorScheme} theme, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expectAccessible(page)
    })
  }

  test(`${path} asks nobody else for anything, and says its language`, async ({ page, baseURL }) => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(path, { waitUntil: 'networkidle' })
    expect([...hosts]).toEqual([baseURL])
    await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/)
    // A browser reports the answer 404 itself.
    expect(errors.filter((error) => !error.includes('404'))).toEqual([])
  })
}

test('an unknown address answers 404, and leads home', async ({ page }) => {
  const answer = await page.goto('/en/no-such-debate/')
  expect(answer?.status()).toBe(404)
  await page.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vis-à-vis')
})

test(`${small} is accessible with everything open and a statement pinned`, async ({ page }) => {
  await page.goto(small)
  await page.getByRole('button', { name: 'Open all detail' }).click()
  await page.locator('[data-statement] a[href^="#"]').first().click()
  await expectAccessible(page)
})

for (const root of roots) {
  test(`${root} keeps what has the focus clear of the bar`, async ({ page }) => {
    await page.goto(root)
    const bar = page.locator('[data-side-names]')
    for (const index of [3, 40, 90, 41, 4]) {
      const number = page.locator('[data-statement] a[href^="#"]:first-child').nth(index)
      await number.focus()
      const hidden = await number.evaluate(
        (link, bottom) => link.getBoundingClientRect().top < bottom,
        await bar.evaluate((names) => names.getBoundingClientRect().bottom),
      )
      expect(hidden).toBe(false)
    }
  })
}
