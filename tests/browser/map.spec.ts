/** The map: everything on it, words within their boxes, moved by buttons, keys and wheel, readable without a script. */

import { expect, type Page, test } from '@playwright/test'
import { debates, sorted } from './debates.ts'

const [tested] = debates
if (!tested) throw new Error('missing debate: the library is empty')
const { debate, root } = tested
const map = `${root}map/`
const statement = debate.statements[0]?.id ?? ''

function values(page: Page, selector: string, attribute: string): Promise<string[]> {
  const read = (parts: Element[], name: string) => parts.map((part) => part.getAttribute(name) ?? '')
  return page.locator(selector).evaluateAll(read, attribute)
}

function percent(page: Page): Promise<number> {
  return page.locator('[data-map-scale]').evaluate((output) => Number.parseInt(output.textContent ?? '', 10))
}

for (const { debate: shown, comparison, root: start } of debates) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${shown.title}, ${javaScriptEnabled ? 'with' : 'without'} a script`, () => {
      test.use({ javaScriptEnabled })

      test('every statement is a node and an item, every relation a link and words', async ({ page }) => {
        await page.goto(`${start}map/`)
        const statements = sorted(shown.statements.map(({ id }) => id))
        const relations = sorted(shown.relations.map(({ id }) => id))
        expect(sorted(await values(page, '[data-node]', 'data-node'))).toEqual(statements)
        expect(sorted(await values(page, '[data-statement]', 'data-statement'))).toEqual(statements)
        expect(sorted(await values(page, '[data-relation]', 'data-relation'))).toEqual(relations)
        expect(sorted(await values(page, '[data-relation-words]', 'data-relation-words'))).toEqual(relations)
        const kinds = sorted(await values(page, '[data-relation]', 'data-kind'))
        expect(['support', 'attack', 'undercut', 'rephrase']).toEqual(expect.arrayContaining(kinds))
        expect(await page.locator('[data-node][data-unanswered]').count()).toBe(comparison.unanswered.length)
      })
    })
  }
}

test('words stay within their boxes', async ({ page }) => {
  await page.goto(map)
  await page.evaluate(() => document.fonts.ready)
  const outside = await page.locator('[data-node]').evaluateAll(
    (nodes) =>
      nodes.filter((node) => {
        const box = node.querySelector<SVGGraphicsElement>('rect, path')?.getBBox()
        return [...node.querySelectorAll<SVGGraphicsElement>('text')].some((text) => {
          const words = text.getBBox()
          const isEmpty = words.width === 0
          return (
            box &&
            !isEmpty &&
            (words.x < box.x ||
              words.x + words.width > box.x + box.width ||
              words.y + words.height > box.y + box.height + 1)
          )
        })
      }).length,
  )
  expect(outside).toBe(0)
})

test('zooms and moves by buttons', async ({ page }) => {
  await page.goto(map)
  await expect.poll(() => percent(page)).toBeGreaterThan(0)
  const whole = await percent(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => percent(page)).toBeGreaterThan(whole)
  const before = await page.locator('[data-map-port] svg').evaluate((svg) => svg.getBoundingClientRect().left)
  await page.getByRole('button', { name: 'Move right' }).click()
  await expect
    .poll(() => page.locator('[data-map-port] svg').evaluate((svg) => svg.getBoundingClientRect().left))
    .toBeLessThan(before)
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  await expect.poll(() => percent(page)).toBe(whole)
})

test('zooms and moves by keys', async ({ page }) => {
  await page.goto(map)
  await expect.poll(() => percent(page)).toBeGreaterThan(0)
  const whole = await percent(page)
  await page.locator('[data-map-port]').focus()
  await page.keyboard.press('+')
  await expect.poll(() => percent(page)).toBeGreaterThan(whole)
  await page.keyboard.press('0')
  await expect.poll(() => percent(page)).toBe(whole)
})

test('the wheel scrolls the page unless a key asks for the map', async ({ page }) => {
  await page.goto(map)
  await expect.poll(() => percent(page)).toBeGreaterThan(0)
  const whole = await percent(page)
  await page.locator('[data-map-port]').hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  expect(await percent(page)).toBe(whole)
  await page.evaluate(() => scrollTo(0, 0))
  await page.locator('[data-map-port]').hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(() => percent(page)).toBeGreaterThan(whole)
})

test('an address with a statement shows its node, readable', async ({ page }) => {
  await page.goto(`${map}#${statement}`)
  const node = page.locator(`[data-node="${statement}"]`)
  await expect(node).toBeInViewport()
  await expect(node).toHaveAttribute('data-pinned', '')
  await expect.poll(() => percent(page)).toBeGreaterThanOrEqual(80)
})

test('node and statement lead to each other', async ({ page }) => {
  await page.goto(`${root}#${statement}`)
  await page.locator(`[data-statement="${statement}"] summary`).click()
  await page.locator(`[data-statement="${statement}"]`).getByRole('link', { name: 'Show on the map' }).click()
  await expect(page).toHaveURL(new RegExp(`/map/#${statement}$`))
  await expect(page.locator(`[data-node="${statement}"]`)).toBeInViewport()
  await page.locator(`[data-statement="${statement}"] a[href="${root}#${statement}"]`).click()
  await expect(page.locator(`[data-statement="${statement}"]`)).toHaveAttribute('data-pinned', '')
  // The same map stands below the columns: its node leads to the text above.
  await page.locator(`[data-node="${statement}"]`).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(`article[data-statement="${statement}"]`)).toBeInViewport()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('stands at its natural size in a box that scrolls', async ({ page }) => {
    await page.goto(map)
    const port = page.locator('[data-map-port]')
    await expect(port).toHaveCSS('overflow', 'auto')
    const size = await port.locator('svg').boundingBox()
    const window = await port.boundingBox()
    expect(size?.width).toBeGreaterThan(window?.width ?? 0)
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden()
  })
})
