/** A map by mouse and by finger: it moves, the page keeps its own scrolling, and nothing needs a drag. */

import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { boxesInWindow, cameraOf, openMap, scaleOf, tested } from './map-geometry.ts'

const { map } = tested

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** A place on the map's window where there is no statement, and one where there is. */
async function places(page: Page): Promise<Record<'free' | 'box', { x: number; y: number }>> {
  return page.locator('[data-map-port]').evaluate((port) => {
    const { left, top, width, height } = port.getBoundingClientRect()
    const spots = Array.from({ length: 400 }, (_, index) => ({
      x: left + width * (0.1 + 0.04 * (index % 20)),
      y: top + height * (0.1 + 0.03 * Math.floor(index / 20)),
    }))
    const isOn = ({ x, y }: { x: number; y: number }, selector: string) =>
      document.elementFromPoint(x, y)?.closest(selector) !== null
    const free = spots.find((spot) => !isOn(spot, '[data-node]') && !isOn(spot, '[data-map-overview]'))
    const box = spots.find((spot) => isOn(spot, '[data-node]'))
    return { free: free ?? { x: 0, y: 0 }, box: box ?? { x: 0, y: 0 } }
  })
}

test('the wheel scrolls the page, unless Ctrl is held or the map has the focus', async ({ page }) => {
  // So low that the page has somewhere to go.
  await page.setViewportSize({ width: 900, height: 600 })
  await openMap(page)
  const before = await cameraOf(page)
  await page.locator('[data-map-port]').hover({ position: { x: 300, y: 120 } })
  await page.mouse.wheel(0, 150)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  expect(await cameraOf(page)).toEqual(before)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(before.k)
  const nearer = await scaleOf(page)
  // The focus brings the rest of the window into sight.
  await page.locator('[data-map-port]').focus()
  const scrolled = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => scaleOf(page)).toBeLessThan(nearer)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('zooming by wheel keeps what is under the pointer under it', async ({ page }) => {
  await openMap(page)
  const [box] = (await boxesInWindow(page)).filter(({ width }) => width > 0)
  if (!box) throw new Error('missing box in the window')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -30)
  await page.keyboard.up('Control')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(1)
  const after = (await boxesInWindow(page)).find(({ id }) => id === box.id)
  expect((after?.x ?? 0) + (after?.width ?? 0) / 2).toBeCloseTo(x, 0)
  expect((after?.y ?? 0) + (after?.height ?? 0) / 2).toBeCloseTo(y, 0)
})

test('a drag moves the map as far as the pointer, and is no click; a click is one', async ({ page }) => {
  await openMap(page)
  const { box } = await places(page)
  const before = await cameraOf(page)
  await page.mouse.move(box.x, box.y)
  await page.mouse.down()
  await page.mouse.move(box.x - 30, box.y - 60, { steps: 4 })
  await page.mouse.up()
  const after = await cameraOf(page)
  expect([after.x - before.x, after.y - before.y]).toEqual([-30, -60])
  await expect(page.locator('[data-node][aria-current]')).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('')
  const { box: now } = await places(page)
  await page.mouse.click(now.x, now.y)
  const current = page.locator('[data-node][aria-current]')
  await expect(current).toHaveCount(1)
  await expect(page).toHaveURL(new RegExp(`#${await current.getAttribute('data-node')}$`))
  // The second click on the same frees it.
  await current.click()
  await expect(page.locator('[data-node][data-pinned]')).toHaveCount(0)
})

test('the map can not be lost: however far it is dragged, some of it stays', async ({ page }) => {
  await openMap(page)
  const { free } = await places(page)
  for (const [dx, dy] of [
    [1, 1],
    [-1, -1],
  ] as const) {
    for (let time = 0; time < 8; time++) {
      await page.mouse.move(free.x, free.y)
      await page.mouse.down()
      await page.mouse.move(free.x + dx * 900, free.y + dy * 600)
      await page.mouse.up()
    }
    const isSeen = await page.locator('[data-map-port]').evaluate((port) => {
      const { left, top, width, height } = port.getBoundingClientRect()
      const map = port.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect()
      const [x, y] = [left + width / 2, top + height / 2]
      return map.left <= x + 1 && map.right >= x - 1 && map.top <= y + 1 && map.bottom >= y - 1
    })
    expect(isSeen, `${dx} ${dy}`).toBe(true)
  }
})

test('every tool of the map is at least 44 px wide and high', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await openMap(page)
    if (width === 320) await page.getByRole('button', { name: 'Map', exact: true }).click()
    const small = await page
      .locator('[data-map] :is(button, select, input, summary):not([data-map-text] *):visible')
      .evaluateAll((tools) =>
        tools.flatMap((tool) => {
          const { width: wide, height } = tool.getBoundingClientRect()
          const isText = tool.matches('[data-map-crumbs] button, [data-map-steps]')
          return height < 44 || (wide < 44 && !isText)
            ? [`${tool.textContent || tool.ariaLabel} ${wide} ${height}`]
            : []
        }),
      )
    expect(small, `${width} px`).toEqual([])
  }
})

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  /** Fingers that go in a straight line, in four steps. */
  async function slide(client: CDPSession, from: [number, number][], to: [number, number][]): Promise<void> {
    const at = (share: number) =>
      from.map(([x, y], id) => {
        const [tx = x, ty = y] = to[id] ?? []
        return { id, x: x + (tx - x) * share, y: y + (ty - y) * share }
      })
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) })
    }
    // Still before they lift: a tap that stops a fling would be none.
    await new Promise((resolve) => setTimeout(resolve, 150))
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(1.01) })
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  test('two fingers zoom, one moves, a tap stands on a statement, and buttons do it all', async ({ page }) => {
    await openMap(page, map)
    await page.getByRole('button', { name: 'Map', exact: true }).tap()
    const client = await page.context().newCDPSession(page)
    const before = await cameraOf(page)
    const port = (await page.locator('[data-map-port]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const [x, y] = [port.x + port.width / 2, port.y + port.height / 3]
    await slide(
      client,
      [
        [x - 20, y],
        [x + 20, y],
      ],
      [
        [x - 60, y],
        [x + 60, y],
      ],
    )
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(before.k * 2)
    await slide(
      client,
      [
        [x - 60, y],
        [x + 60, y],
      ],
      [
        [x - 20, y],
        [x + 20, y],
      ],
    )
    await expect.poll(() => scaleOf(page)).toBeLessThan(before.k * 1.5)
    const still = await cameraOf(page)
    await slide(client, [[x, y]], [[x + 40, y + 50]])
    await expect.poll(async () => (await cameraOf(page)).y).toBeGreaterThan(still.y + 30)
    const { box } = await places(page)
    await page.touchscreen.tap(box.x, box.y)
    await expect(page.locator('[data-node][aria-current]')).toHaveCount(1)
    await expect(page.locator('[data-map-text] [data-statement][aria-current]')).toBeVisible()
    await page.getByRole('button', { name: 'Show the whole map' }).tap()
    await expect(page.locator('[data-map-port]')).not.toHaveAttribute('data-zoomed')
  })
})
