/**
 * Frame times while a map is panned and zoomed: intervals between requestAnimationFrame calls while real input events
 * arrive, about one a frame; 16.7 ms is every frame of a screen of 60 Hz. A page that input does not move is told of:
 * it would seem the smoothest of all.
 */

import { viewport } from './load.js'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ median: number, p95: number }} Frames ms */

const duration = 2000
const middle = { x: viewport.width / 2, y: viewport.height / 2 }

/**
 * Drags the map round in circles.
 *
 * @param {Page} page
 * @returns {Promise<Frames>}
 */
export async function whilePanning(page) {
  const before = await page.screenshot()
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  const frames = await recording(page, async (progress) => {
    const angle = 4 * Math.PI * progress
    await page.mouse.move(middle.x + 250 * Math.sin(angle), middle.y + 150 * (1 - Math.cos(angle)))
  })
  // Ends elsewhere than it began, so that it can be seen whether the map moved.
  await page.mouse.move(middle.x + 120, middle.y + 90, { steps: 3 })
  await page.mouse.up()
  await expectMoved(page, before, 'dragging')
  return frames
}

/**
 * Zooms in for half of the time, then out; steps as of a trackpad's pinch.
 *
 * @param {Page} page
 * @returns {Promise<Frames>}
 */
export async function whileZooming(page) {
  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  const frames = await recording(page, (progress) => page.mouse.wheel(0, progress < 0.5 ? -2 : 2))
  const before = await page.screenshot()
  for (let step = 0; step < 8; step++) await page.mouse.wheel(0, -4)
  await page.keyboard.up('Control')
  await expectMoved(page, before, 'the wheel')
  return frames
}

/**
 * @param {Page} page
 * @param {(progress: number) => Promise<void>} act one input event; progress from 0 to 1
 * @returns {Promise<Frames>}
 */
async function recording(page, act) {
  await page.evaluate(startRecording)
  const start = performance.now()
  for (let now = start; now < start + duration; now = performance.now()) {
    await act((now - start) / duration)
    const left = 16 - (performance.now() - now)
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  }
  const intervals = (await page.evaluate(stopRecording)).sort((a, b) => a - b)
  if (intervals.length === 0) throw new Error('no frame in two seconds')
  const at = (/** @type {number} */ share) => intervals[Math.floor(share * (intervals.length - 1))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95) }
}

/** Runs in the page. */
function startRecording() {
  /** @type {number[]} */
  const times = []
  const note = (/** @type {number} */ time) => {
    times.push(time)
    Object.assign(window, { frameRequest: requestAnimationFrame(note) })
  }
  Object.assign(window, { frameTimes: times, frameRequest: requestAnimationFrame(note) })
}

/** Runs in the page; waits for the frame that the last event belongs to. */
function stopRecording() {
  const recorded = /** @type {{ frameTimes: number[], frameRequest: number }} */ (/** @type {unknown} */ (window))
  return new Promise((/** @type {(intervals: number[]) => void} */ done) => {
    requestAnimationFrame(() => {
      cancelAnimationFrame(recorded.frameRequest)
      const times = recorded.frameTimes
      done(times.slice(1).map((time, index) => time - (times[index] ?? time)))
    })
  })
}

/** @param {Page} page @param {Buffer} before @param {string} input */
async function expectMoved(page, before, input) {
  await page.waitForTimeout(300)
  if (before.equals(await page.screenshot())) throw new Error(`${input} did not move it`)
}
