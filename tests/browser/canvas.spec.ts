/** The switch from elements to a canvas is not to be seen: the same debate, both ways, gives the same picture. */

import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { serve } from '../../cli/serve.js'
import { generateDebate } from '../generate-debate.ts'
import { buildStandalone } from '../standalone.js'

const debate = generateDebate({ statements: 150, sides: 2, themes: 4, seed: 11 })
const port = Number(process.env.TEST_PORT ?? 4173) + 2
const folder = mkdtempSync(path.join(tmpdir(), 'visavis-canvas-'))
let server: Server

test.beforeAll(async () => {
  await buildStandalone(debate, path.join(folder, 'elements'), false)
  await buildStandalone(debate, path.join(folder, 'canvas'), false, 10)
  server = await serve({ folder, port })
})

test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** What is seen of the map, without the names that stand above it either way. */
async function picture(page: Page, way: string): Promise<string> {
  await page.goto(`http://127.0.0.1:${port}/${way}/`)
  await expect(page.locator('[data-live]')).toHaveCount(1)
  await page.addStyleTag({ content: '[data-layer="themes"], [data-map-overview] { visibility: hidden }' })
  await page.waitForTimeout(800)
  return (await page.locator('[data-map-port]').screenshot()).toString('base64')
}

/** Runs in the page: of the pixels that are drawn in either picture, the share that has a like one beside it in the other. */
async function likeness([a, b]: string[]): Promise<number> {
  const read = async (png = '') => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    const grey = Array.from({ length: data.length / 4 }, (_, at) => {
      const [r = 0, g = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]]
      return 0.3 * r + 0.6 * g + 0.1 * blue
    })
    return { grey, width: image.width }
  }
  const [one, other] = [await read(a), await read(b)]
  const near = (at: number) => [0, 1, -1, one.width, -one.width].map((by) => at + by)
  const ground = 225
  const drawn = one.grey.flatMap((value, at) => (value < ground || (other.grey[at] ?? 255) < ground ? [at] : []))
  const alike = drawn.filter((at) =>
    near(at).some((beside) => Math.abs((other.grey[beside] ?? 0) - (one.grey[at] ?? 0)) < 30),
  )
  return drawn.length > 1000 ? alike.length / drawn.length : 0
}

for (const colorScheme of ['light'] as const) {
  test(`seen from afar, a map of elements and a painted one look alike, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const [elements, painted] = [await picture(page, 'elements'), await picture(page, 'canvas')]
    expect(await page.locator('[data-node]').count(), 'painted, not elements').toBeLessThanOrEqual(1)
    expect(await page.evaluate(likeness, [elements, painted])).toBeGreaterThan(0.9)
    // What is no picture of the same is told apart.
    const nothing = await page.locator('[data-map-find]').screenshot()
    expect(await page.evaluate(likeness, [elements, nothing.toString('base64')])).toBeLessThan(0.5)
  })
}
