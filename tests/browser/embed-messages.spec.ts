/** Whatever messages say, nothing moves in an article but the height of the frame that tells its own, and nothing in an embed. */

import { expect, type Frame, type Page } from '@playwright/test'
import { bundleForPage } from './hosts/bundle-for-page.ts'
import { test } from './hosts/host-site.ts'
import { resizedFor } from './hosts/snippets.ts'

const generator = `export { messages } from './tests/browser/hosts/random-messages.ts'`

interface Order {
  to: 'parent' | 'frame' | 'self'
  count: number
  seed: number
}

interface Sent {
  count: number
  /** Heights that were told as they should be. */
  told: number[]
}

/** Has a window send random messages to another. */
async function send(from: Frame | undefined, order: Order): Promise<Sent> {
  if (!from) throw new Error('missing window')
  await from.evaluate(await bundleForPage(generator))
  return from.evaluate(sendAll, order)
}

/** Runs in the window that sends; waits until they have come. */
function sendAll({ to, seed, count }: Order): Promise<Sent> {
  const target = { parent, self: window, frame: window.frames[0] }[to]
  const { messages } = (window as unknown as { bundled: typeof import('./hosts/random-messages.ts') }).bundled
  let sent = 0
  const told: number[] = []
  for (const message of messages(count, seed)) {
    try {
      target?.postMessage(message, '*')
    } catch {
      // What cannot be cloned cannot be sent either.
      continue
    }
    sent += 1
    const { visavis, height } = Object(structuredClone(message)) as { visavis?: unknown; height?: unknown }
    if (visavis === 'height' && typeof height === 'number' && Number.isFinite(height)) told.push(height)
  }
  return new Promise((resolve) => setTimeout(resolve, 200, { count: sent, told }))
}

/** The article but for the height of its frame. */
function rest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const frame of copy.querySelectorAll('iframe')) frame.style.removeProperty('height')
    return copy.outerHTML
  })
}

/** Runs in the article: notes every height that its first frame is ever given. */
function watchHeights(): void {
  const [frame] = document.querySelectorAll('iframe')
  if (!frame) throw new Error('missing frame')
  const heights: number[] = []
  const note = (style: string | null) => heights.push(Number(/(?:^|[^-])height: ([\d.]+)px/.exec(style ?? '')?.[1]))
  const observer = new MutationObserver((records) => {
    for (const { oldValue } of records) note(oldValue)
  })
  observer.observe(frame, { attributeFilter: ['style'], attributeOldValue: true })
  const readHeights = () => {
    note(frame.style.cssText)
    return heights
  }
  Object.assign(window, { readHeights })
}

test('10,000 random messages to an article change nothing but the height of the frame that tells its own', async ({
  page,
  open,
  site,
}) => {
  const stranger = `<iframe title="Somebody else's" srcdoc="<p>Another</p>" height="50"></iframe>`
  await open({ body: resizedFor(site) + stranger })
  const [, ours, other] = page.frames()
  await ours?.locator('html[data-on]').waitFor()
  const heights = () => page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.style.height))
  await expect.poll(heights).toEqual(['600px', ''])
  const before = await rest(page)
  for (const [from, to] of [
    [page.mainFrame(), 'self'],
    [other, 'parent'],
  ] as const) {
    const { count, told } = await send(from, { to, seed: 1, count: 2_500 })
    expect(count).toBeGreaterThan(2_000)
    expect(told.length, 'some are told as they should be').toBeGreaterThan(100)
    expect(await heights()).toEqual(['600px', ''])
  }
  await page.evaluate(watchHeights)
  const { count, told } = await send(ours, { to: 'parent', seed: 2, count: 5_000 })
  expect(count).toBeGreaterThan(4_000)
  const expected = [600, ...told.map((height) => Math.min(20_000, Math.max(100, Math.ceil(height))))]
  const isNew = (height: number, index: number, all: number[]) => height !== all[index - 1]
  const seen = await page.evaluate(() => (window as unknown as { readHeights: () => number[] }).readHeights())
  expect(seen.filter(isNew)).toEqual(expected.filter(isNew))
  expect(seen.length).toBeGreaterThan(100)
  expect(await rest(page)).toBe(before)
})

test('10,000 random messages to an embed: nothing moves', async ({ page, open, site }) => {
  await open({ body: resizedFor(site) })
  const [, frame] = page.frames()
  await frame?.locator('html[data-on]').waitFor()
  const state = () =>
    frame?.evaluate(() => [document.documentElement.outerHTML, scrollX, scrollY, location.href, '__xss' in window])
  const before = await state()
  const { count } = await send(page.mainFrame(), { to: 'frame', seed: 3, count: 10_000 })
  expect(count).toBeGreaterThan(9_000)
  expect(await state()).toEqual(before)
  await expect(page.locator('iframe')).toHaveCSS('height', '600px')
})
