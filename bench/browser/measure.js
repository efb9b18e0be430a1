/** Measures pages that show the same debate, by turns, so that a busy machine slows all alike. */

import path from 'node:path'
import { buildApart } from './build.js'
import { launch } from './chromium.js'
import { whilePanning, whileZooming } from './frames.js'
import { coldLoad } from './load.js'

/**
 * @typedef {import('./pages.js').MapPage} MapPage
 * @typedef {import('./table.js').Result} Result
 * @typedef {import('@playwright/test').Browser} Browser
 *
 * @typedef {object} Run
 * @property {MapPage[]} pages
 * @property {number} size
 * @property {string} folder
 * @property {Awaited<ReturnType<typeof import('./server.js').serveAndCount>>} server
 * @property {number} rounds
 * @property {number} limit ms
 *
 * @typedef {{ page: MapPage, path: string, times: number[], result: Result, isDone: boolean }} Turn
 */

/** A page whose loads took this many ms together is not loaded again: it would cost minutes. */
const enough = 20_000

/** @param {Run} run @returns {Promise<Result[]>} in the order of the pages */
export async function measureAll(run) {
  const turns = run.pages.map((page, index) => start(page, `${run.size}-${index}`, run))
  let browser = await launch()
  for (let round = 0; round <= run.rounds; round++) {
    for (const turn of turns.filter(({ isDone }) => !isDone)) {
      try {
        await takeTurn(browser, turn, run, round)
      } catch (error) {
        turn.result.trouble = reason(error, run.limit)
        turn.isDone = true
        // It may be busy for ever.
        await browser.close()
        browser = await launch()
      }
    }
  }
  await browser.close()
  return turns.map(({ result }) => result)
}

/** @param {MapPage} page @param {string} name @param {Run} run @returns {Turn} */
function start(page, name, { size, folder, limit }) {
  const trouble = buildApart({ name: page.name, size, folder: path.join(folder, name), limit })
  return { page, path: `${name}/`, times: [], result: { name: page.name, trouble }, isDone: trouble !== undefined }
}

/** @param {Browser} browser @param {Turn} turn @param {Run} run @param {number} round */
async function takeTurn(browser, turn, { server, rounds, limit }, round) {
  const { page: wanted, times, result } = turn
  server.taken()
  const loading = coldLoad(browser, server.address + turn.path, wanted.boxes, limit)
  const { page, session, visible } = await within(limit, loading)
  result.wire = server.taken()
  times.push(visible)
  // The first round warms the server, the browser and the disk.
  result.visible = median(times.length > 1 ? times.slice(1) : times)
  if (round === rounds || times.reduce((sum, time) => sum + time, visible) > enough) {
    turn.isDone = true
    result.heap = await heapOf(session)
    if (wanted.wake) await page.mouse.click(640, 400)
    result.zoom = await within(limit, whileZooming(page))
    result.pan = await within(limit, whilePanning(page))
  }
  await page.context().close()
}

/** @param {import('@playwright/test').CDPSession} session */
async function heapOf(session) {
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value
}

/**
 * @template T
 * @param {number} limit ms
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function within(limit, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('late')), limit)
  })
  try {
    return await /** @type {Promise<T>} */ (Promise.race([work, late]))
  } finally {
    clearTimeout(timer)
    // When the browser is closed beneath it, nobody else hears of it.
    work.catch(() => {})
  }
}

/** @param {unknown} error @param {number} limit */
function reason(error, limit) {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return message === 'late' || /Timeout \d+ms/.test(message) ? `not within ${limit / 1000} s` : message
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
