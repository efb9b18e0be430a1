/** A debate of 10,000 statements: opens, finds, walks, focuses and zooms as a small one does, and loads only what is seen. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { serve } from '../../cli/serve.js'
import { findNeighbours, withinSteps } from '../../debate/model.ts'
import { generateDebate } from '../generate-debate.ts'
import { buildStandalone } from '../standalone.js'

const debate = generateDebate({ statements: 10_000, sides: 2, themes: 40, seed: 5 })
const neighbours = findNeighbours(debate.relations)
const port = Number(process.env.TEST_PORT ?? 4173) + 1
const folder = mkdtempSync(path.join(tmpdir(), 'visavis-large-'))
let server: Server

test.beforeAll(async () => {
  await buildStandalone(debate, folder, true)
  server = await serve({ folder, port })
})

test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Opens the page; `asked` grows with every file that it asks for. */
async function open(page: Page, hash = ''): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`http://127.0.0.1:${port}/${hash}`)
  await expect(page.locator('[data-node][tabindex="0"]')).toHaveCount(1)
  return asked
}

const partsOf = (asked: string[]) => asked.filter((name) => name.includes('/map-parts/') && name.endsWith('.html'))
const shown = (page: Page) => page.locator('[data-map-shown]').textContent()

test('opens near, with few of its blocks loaded and few of its boxes in the page', async ({ page }) => {
  const asked = await open(page)
  await page.waitForTimeout(500)
  expect(partsOf(asked).length).toBeGreaterThan(0)
  expect(partsOf(asked).length).toBeLessThan(12)
  const boxes = await page.locator('[data-node]').count()
  expect(boxes).toBeGreaterThan(5)
  expect(boxes).toBeLessThanOrEqual(300)
  expect(await shown(page)).toBe('All 10,000 statements shown')
})

test('weighs as much as one can load on a phone: page, places and the first blocks', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const sizes: number[] = []
  page.on('response', async (answer) => sizes.push((await answer.body().catch(() => Buffer.of())).length))
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.locator('[data-live]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(page.locator('[data-node][tabindex="0"]')).toBeInViewport()
  await page.waitForTimeout(500)
  // As files are; hosts send about a quarter of it.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000)
  expect(readFileSync(path.join(folder, 'map-parts/texts.json')).length, 'texts wait for a search').toBeGreaterThan(
    500_000,
  )
})

test('a statement in the address is shown, focused by steps, and all comes back', async ({ page }) => {
  await open(page, '#s7321')
  await expect(page.locator('[data-node="s7321"]')).toBeInViewport()
  await expect(page.locator('[data-node="s7321"]')).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('[data-statement="s7321"]')).toHaveAttribute('aria-current', 'true')
  await page.locator('[data-map-steps="2"]').click()
  await expect(page.locator('[data-map-shown]')).toHaveText(/^\d{1,3} of 10,000/)
  const count = Number.parseInt((await shown(page)) ?? '', 10)
  const near = withinSteps('s7321', 2, (id) => neighbours.get(id)?.statements ?? [])
  expect(count).toBe(near.size)
  await expect.poll(() => page.locator('[data-node]').count()).toBeGreaterThan(1)
  const standing = await page
    .locator('[data-node]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node') ?? ''))
  expect(standing.filter((id) => !near.has(id))).toEqual([])
  await page.locator('[data-map-action="all"]').click()
  await expect(page.locator('[data-map-shown]')).toHaveText('All 10,000 statements shown')
})

test('finds a statement by its number and goes there by keys alone; walks on from it', async ({ page }) => {
  const asked = await open(page)
  const before = partsOf(asked).length
  await page.locator('[data-map-find]').focus()
  await page.keyboard.type('9876')
  await expect(page.locator('[data-map-found] [role=option]').first()).toContainText('9876')
  await page.keyboard.press('Enter')
  const node = page.locator('[data-node]:focus')
  await expect(node).toHaveAttribute('data-number', '9876')
  await expect(node).toBeInViewport()
  expect(partsOf(asked).length).toBeGreaterThan(before)
  const start = await node.getAttribute('data-node')
  await page.keyboard.press('1')
  await expect(page.locator('[data-node]:focus')).not.toHaveAttribute('data-node', start ?? '')
  const x = async () => Number((await page.locator('[data-node]:focus').getAttribute('data-box'))?.split(' ')[0])
  const there = await x()
  const home = Number(
    (
      await page
        .locator(`[data-node="${start}"]`)
        .getAttribute('data-box')
        .catch(() => '')
    )?.split(' ')[0],
  )
  await page.keyboard.press(there > home ? 'ArrowLeft' : 'ArrowRight')
  await expect(page.locator('[data-node]:focus')).toHaveAttribute('data-node', start ?? '')
})

test('seen whole it shows the names of themes, painted boxes and no element but the one where one stands', async ({
  page,
}) => {
  await open(page)
  await page.locator('[data-map-action="fit"]').click()
  await expect(page.locator('svg[data-distance="far"]')).toHaveCount(1)
  await expect(page.locator('[data-layer="themes"] text').first()).toBeVisible()
  await expect.poll(() => page.locator('[data-node]').count()).toBeLessThanOrEqual(1)
  const painted = await page.locator('[data-map-canvas]').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement
    const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? []
    return new Set(Array.from({ length: data.length / 400 }, (_, at) => `${data[at * 400]},${data[at * 400 + 1]}`)).size
  })
  expect(painted, 'colours on the canvas').toBeGreaterThan(2)
})
