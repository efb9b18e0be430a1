/**
 * One cold load, and when the map came to be seen.
 *
 * A screencast keeps every frame that Chromium shows, with its time. The map is visible in the first frame that agrees
 * with the last one in at least nine tenths of what is drawn there; it asks nothing of a page but pixels, so it is the
 * same for boxes of HTML, SVG and canvas. Nothing more is to come once the page is loaded, holds its boxes, and neither
 * its main thread was busy nor a frame came for half a second; a screenshot then waits for what is still being painted.
 */

import { firstLike } from './picture.js'

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ png: string, at: number }} Frame `at` in ms since 1970
 *
 * @typedef {object} Load
 * @property {Page} page
 * @property {import('@playwright/test').CDPSession} session
 * @property {number} visible ms from the start of the navigation
 */

export const viewport = { width: 1280, height: 800 }
const quiet = 500

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} boxes a selector
 * @param {number} limit ms
 * @returns {Promise<Load>} the page stays open; its context is the caller's to close
 */
export async function coldLoad(browser, address, boxes, limit) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  page.setDefaultTimeout(limit)
  /** @type {Error[]} */
  const errors = []
  page.on('pageerror', (error) => errors.push(error))
  const session = await context.newCDPSession(page)
  const frames = await startFrames(session)
  await page.goto(address)
  await Promise.race([page.waitForSelector(boxes, { state: 'attached' }), failing(page, errors)])
  await untilQuiet(page, frames)
  await page.screenshot()
  await untilQuiet(page, frames)
  await session.send('Page.stopScreencast')
  const start = await page.evaluate(() => performance.timeOrigin)
  const shown = frames.filter(({ at }) => at >= start)
  const first = shown[await firstLike(browser, shown)]
  if (!first) throw new Error(errors[0]?.message ?? 'nothing to be seen of the map')
  return { page, session, visible: first.at - start }
}

/**
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<Frame[]>} grows with every frame shown
 */
async function startFrames(session) {
  /** @type {Frame[]} */
  const frames = []
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ png: data, at: 1000 * (metadata.timestamp ?? 0) })
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  // Half the size: enough to compare, and less work beside the page's own.
  await session.send('Page.startScreencast', { format: 'png', maxWidth: 640, maxHeight: 400 })
  return frames
}

/** An error of the page ends the waiting for its boxes. @param {Page} page @param {Error[]} errors */
function failing(page, errors) {
  return page.waitForEvent('pageerror').then(() => {
    throw errors[0] ?? new Error('the page failed')
  })
}

/** @param {Page} page @param {Frame[]} frames */
async function untilQuiet(page, frames) {
  let busy = Date.now()
  for (;;) {
    const asked = Date.now()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    const now = Date.now()
    if (now - asked > 100) busy = now
    if (now - Math.max(busy, frames.at(-1)?.at ?? 0) >= quiet) return
    await page.waitForTimeout(50)
  }
}
