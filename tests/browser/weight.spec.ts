/** A page stays light, keeps to itself, and does not move under the reader's eyes. */

import { expect, type Page, test } from '@playwright/test'
import { weighPage } from '../../cli/weigh.js'

// The largest debate.
const address = { slug: 'us-military-peru', lang: 'en' }
const root = `${address.lang}/${address.slug}/`

/** Everything that a browser with nothing in its cache asks for until a second after the page is there. */
async function load(page: Page, path: string): Promise<URL[]> {
  const asked: URL[] = []
  page.on('request', (request) => asked.push(new URL(request.url())))
  const response = await page.goto(`/${path}`, { waitUntil: 'load' })
  expect(response?.status()).toBe(200)
  await page.waitForTimeout(1000)
  return asked
}

for (const path of [root, `${root}map/`, `${root}sources/`, `${root}weigh/`]) {
  const name = path.replace(root, '/<lang>/<slug>/')

  test(`${name} weighs at most 170 kB of scripts and 20 kB of styles, all from here`, async ({ page, baseURL }) => {
    const asked = await load(page, path)
    const weight = weighPage('out', `${path}index.html`)
    const scripts = asked.map(({ pathname }) => pathname).filter((pathname) => pathname.endsWith('.js'))
    expect([...new Set(scripts)].sort(), 'what is weighed is what is loaded').toEqual([...weight.scripts].sort())
    expect(weight.js).toBeLessThanOrEqual(170_000)
    expect(weight.css).toBeLessThanOrEqual(20_000)
    expect(asked.filter(({ origin, protocol }) => origin !== baseURL && protocol !== 'data:').map(String)).toEqual([])
  })

  for (const width of [360, 768, 1280]) {
    test(`${name} does not shift while it loads, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await load(page, path)
      expect(await page.evaluate(sumOfShifts)).toBeLessThanOrEqual(0.01)
    })
  }
}

/** Runs in the page: every shift so far that the reader did not cause. */
function sumOfShifts(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]
      resolve(shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    // Where nothing shifted the observer never calls.
    setTimeout(resolve, 200, 0)
  })
}
