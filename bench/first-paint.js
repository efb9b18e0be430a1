/**
 * First contentful paint of each page beside an empty page of the same app, by turns in one run, so
 * that a busy machine slows all alike. Prints medians in milliseconds and their ratio.
 *
 * The empty page is the compare page with its head, bar, fonts, styles and scripts, and nothing in
 * `<main>`. Next's own not-found page stands beside it: it preloads no fonts, and so paints earlier.
 */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from '../cli/install.js'
import { serve } from '../cli/serve.js'

const rounds = Number(process.env.ROUNDS ?? 15)
const debate = '/en/us-military-peru/'
const empty = '/empty/'
const pages = [empty, debate, `${debate}map/`, `${debate}sources/`, `${debate}brief/`, '/en/', '/404.html']

/** A copy of the built site with the empty page in it. */
function siteWithEmptyPage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'visavis-bench-'))
  cpSync(fileURLToPath(new URL('../out', import.meta.url)), folder, { recursive: true })
  const page = readFileSync(path.join(folder, debate, 'index.html'), 'utf8')
  const emptied = page.replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, '$1$2')
  mkdirSync(path.join(folder, empty))
  writeFileSync(path.join(folder, empty, 'index.html'), emptied)
  return folder
}

/**
 * One cold load, in milliseconds until something is painted.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function firstPaint(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]
          if (paint) resolve(paint.startTime)
        })
        observer.observe({ type: 'paint', buffered: true })
      }),
  )
  await context.close()
  return Number(time)
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const port = 4190
const server = await serve({ folder: siteWithEmptyPage(), port })
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
/** @type {Record<string, number[]>} */
const times = Object.fromEntries(pages.map((page) => [page, []]))
for (let round = 0; round <= rounds; round++) {
  for (const page of pages) {
    const time = await firstPaint(browser, `http://127.0.0.1:${port}${page}`)
    // The first round warms the server and the browser.
    if (round > 0) times[page]?.push(time)
  }
}
const base = median(times[empty] ?? [])
console.log(`First contentful paint: median of ${rounds} cold loads, by turns`)
for (const [page, values] of Object.entries(times)) {
  const middle = median(values)
  console.log(`${page.padEnd(32)} ${middle.toFixed(0).padStart(5)} ms   × ${(middle / base).toFixed(2)}`)
}
await browser.close()
server.close()
