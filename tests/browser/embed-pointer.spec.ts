/** An embed's map by mouse and by finger: it moves, the article around it keeps its own scrolling, and buttons do it all. */

import { expect, type Page, test } from '@playwright/test'
import { slide } from './embed-fingers.ts'
import { cameraOf, openEmbed, windowOf } from './embed-page.ts'

test.use({ viewport: { width: 640, height: 600 } })

/** The middle of the map's window, and of the first box that is whole in sight. */
async function places(page: Page) {
  const port = (await windowOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const boxes = await page.locator('[data-node]').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect()
      return { id: node.getAttribute('data-node') ?? '', x, y, width, height }
    }),
  )
  const box = boxes.find(
    ({ x, y, height }) => x > port.x + 40 && y > port.y + 60 && y + height < port.y + port.height - 20,
  )
  if (!box) throw new Error('missing box in the window')
  return {
    middle: { x: port.x + port.width / 2, y: port.y + port.height / 2 },
    box: { id: box.id, x: box.x + box.width / 2, y: box.y + box.height / 2 },
  }
}

test('buttons zoom in, out, and to the whole map; there is an end to both', async ({ page }) => {
  await openEmbed(page)
  const press = (name: string) => page.getByRole('button', { name }).click()
  const scale = async () => (await cameraOf(page)).scale
  const before = await scale()
  await press('Zoom in')
  expect(await scale()).toBeCloseTo(before * 1.4, 1)
  for (let time = 0; time < 6; time++) await press('Zoom in')
  expect(await scale()).toBe(2)
  await press('Show the whole map')
  const whole = await scale()
  expect(whole).toBeLessThan(1)
  const isWhole = await windowOf(page).evaluate(
    (port) => port.scrollWidth <= port.clientWidth && port.scrollHeight <= port.clientHeight,
  )
  expect(isWhole).toBe(true)
  await press('Zoom out')
  expect(await scale()).toBe(whole)
  await press('Zoom in')
  expect(await scale()).toBeGreaterThan(whole)
})

test('Ctrl and the wheel zoom about the pointer', async ({ page }) => {
  await openEmbed(page)
  const { box } = await places(page)
  await page.mouse.move(box.x, box.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await cameraOf(page)).scale).toBeGreaterThan(1.1)
  const { x, y, width, height } = (await page.locator(`[data-node="${box.id}"]`).boundingBox()) ?? new DOMRect()
  expect(Math.abs(x + width / 2 - box.x)).toBeLessThan(3)
  expect(Math.abs(y + height / 2 - box.y)).toBeLessThan(3)
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
})

test('a drag moves the map as far as the pointer, and is no click; a click is one', async ({ page }) => {
  await openEmbed(page)
  const { box } = await places(page)
  const before = await cameraOf(page)
  await page.mouse.move(box.x, box.y)
  await page.mouse.down()
  await page.mouse.move(box.x - 40, box.y - 60, { steps: 5 })
  await page.mouse.up()
  const after = await cameraOf(page)
  expect([after.x - before.x, after.y - before.y]).toEqual([40, 60])
  await expect(page.locator('#panel')).toBeHidden()
  expect(page.url()).not.toContain('#')
  await page.mouse.move(box.x - 300, box.y)
  expect(await cameraOf(page), 'let go is let go').toEqual(after)
  await page.locator(`[data-node="${box.id}"]`).click()
  await expect(page.locator('#panel')).toBeVisible()
  await expect(page.locator(`[data-node="${box.id}"]`)).toHaveAttribute('aria-current', 'true')
})

test('a box of which only an edge is in sight is clicked where it is', async ({ page }) => {
  await openEmbed(page)
  const node = page.locator('[data-node]').nth(3)
  const port = (await windowOf(page).boundingBox()) ?? new DOMRect()
  const box = (await node.boundingBox()) ?? new DOMRect()
  // So that its upper 14 px are the last of the window.
  await windowOf(page).evaluate((element, [x, y]) => element.scrollBy(x, y), [
    box.x - port.x - 40,
    box.y + 14 - port.y - port.height,
  ] as const)
  const edge = (await node.boundingBox()) ?? new DOMRect()
  expect(edge.y + 14 - port.y - port.height).toBeCloseTo(0, 0)
  // As slow as a hand: what a press sets off comes before the button is let go.
  await page.mouse.move(edge.x + 60, edge.y + 7)
  await page.mouse.down()
  await page.waitForTimeout(60)
  await page.mouse.up()
  await expect(page.locator('#panel')).toBeVisible()
  await expect(node).toBeFocused()
  await expect(node).toBeInViewport({ ratio: 0.9 })
})

test('a drag that is let go outside of the frame ends', async ({ page }) => {
  await openEmbed(page)
  const { middle } = await places(page)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x, -40, { steps: 4 })
  await page.mouse.up()
  const left = await cameraOf(page)
  await page.mouse.move(middle.x - 90, middle.y - 90, { steps: 4 })
  expect(await cameraOf(page)).toEqual(left)
})

test('every button is at least 44 px wide and high', async ({ page }) => {
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 600 })
    await openEmbed(page)
    await page.locator('[data-node]').first().click()
    const buttons = page.locator('button:visible')
    expect(await buttons.count()).toBe(7)
    const sizes = await buttons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect()))
    for (const { width: wide, height } of sizes) expect(Math.min(wide, height)).toBeGreaterThanOrEqual(44)
  }
})

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 600 } })

  test('one moves it sideways, two zoom it, a tap tells; up and down are the article’s', async ({ page }) => {
    await openEmbed(page)
    const client = await page.context().newCDPSession(page)
    const {
      middle: { x, y },
    } = await places(page)
    await expect(windowOf(page)).toHaveCSS('touch-action', 'pan-y')
    const before = await cameraOf(page)
    await slide(client, [[x, y]], [[x - 80, y]])
    await expect.poll(async () => (await cameraOf(page)).x).toBeCloseTo(before.x + 80, -1)
    await slide(
      client,
      [
        [x - 20, y],
        [x + 20, y],
      ],
      [
        [x - 50, y],
        [x + 50, y],
      ],
    )
    await expect.poll(async () => (await cameraOf(page)).scale).toBeGreaterThan(1.6)
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
    await page.getByRole('button', { name: 'Show the whole map' }).tap()
    const whole = (await cameraOf(page)).scale
    for (let time = 0; time < 3; time++) await page.getByRole('button', { name: 'Zoom in' }).tap()
    expect((await cameraOf(page)).scale).toBeGreaterThan(2 * whole)
    const node = page.locator('[data-node]').first()
    await node.scrollIntoViewIfNeeded()
    await node.tap()
    await expect(page.locator('#panel')).toBeVisible()
  })
})
