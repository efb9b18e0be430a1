/**
 * First contentful paint of each page beside the emptiest page of the same app, by turns in one run,
 * so that a busy machine slows both alike. Prints medians in milliseconds and their ratio.
 */

import { chromium } from '@playwright/test'
import { findBrowser } from '../cli/install.js'
import { serve } from '../cli/serve.js'

const rounds = Number(process.env.ROUNDS ?? 15)
const empty = '/404.html'
const pages = ['/en/us-military-peru/', '/en/us-military-peru/map/', '/en/us-military-peru/sources/', '/en/']

const server = await serve({ folder: new URL('../out', import.meta.url).pathname, port: 4190 })
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

/** One cold load, in milliseconds until something is painted. @param {string} path */
async function firstPaint(path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:4190${path}`, { waitUntil: 'load' })
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

/** @type {Record<string, number[]>} */
const times = Object.fromEntries([empty, ...pages].map((path) => [path, []]))
for (const path of [empty, ...pages]) await firstPaint(path)
for (let round = 0; round < rounds; round++) {
  for (const path of [empty, ...pages]) times[path]?.push(await firstPaint(path))
}

const base = median(times[empty] ?? [])
console.log(`first contentful paint, median of ${rounds} cold loads by turns`)
for (const [path, values] of Object.entries(times)) {
  const middle = median(values)
  console.log(`${path.padEnd(34)} ${middle.toFixed(0).padStart(5)} ms   × ${(middle / base).toFixed(2)}`)
}
await browser.close()
server.close()
