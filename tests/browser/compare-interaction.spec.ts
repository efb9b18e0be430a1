/** What the compare page does when a reader points, clicks, types or taps. */

import { expect, type Page, test } from '@playwright/test'
import { findNeighbours } from '../../debate/model.ts'
import { debates, sorted } from './debates.ts'

const [tested] = debates
if (!tested) throw new Error('missing debate: the library is empty')
const { debate, root } = tested
const neighbours = findNeighbours(debate.relations)
// A statement with many links, and one of its attackers: what the tests point at.
const busiest = [...neighbours].sort((a, b) => b[1].statements.size - a[1].statements.size)[0]?.[0] ?? ''
const card = (id: string) => `[data-statement="${id}"]`

function litStatements(page: Page): Promise<string[]> {
  return page
    .locator('[data-statement][data-lit]')
    .evaluateAll((cards) => cards.map((lit) => lit.getAttribute('data-statement') ?? '').sort())
}

test('hover lights a statement and all that it is tied to, within 50 ms', async ({ page }) => {
  await page.goto(root)
  await page.locator(card(busiest)).scrollIntoViewIfNeeded()
  // The shortest of several: what else this machine does takes time from some of them.
  const took = await page.locator(card(busiest)).evaluate((target) => {
    const times = [1, 2, 3, 4, 5].map(() => {
      document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      const start = performance.now()
      target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      // Reading a style makes the browser finish its work: the time holds until it could be painted.
      getComputedStyle(target).backgroundColor
      return performance.now() - start
    })
    return Math.min(...times)
  })
  expect(await litStatements(page)).toEqual(sorted(neighbours.get(busiest)?.statements ?? []))
  expect(took).toBeLessThanOrEqual(50)
})

test('lights the same on the map, and the lines between', async ({ page }) => {
  await page.goto(root)
  await page.locator(card(busiest)).hover()
  const litNodes = await page
    .locator('[data-node][data-lit]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node') ?? '').sort())
  expect(litNodes).toEqual(sorted(neighbours.get(busiest)?.statements ?? []))
  const relations = await page
    .locator('[data-relation][data-lit]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-relation') ?? ''))
  expect(sorted(relations)).toEqual(sorted(neighbours.get(busiest)?.relations ?? []))
})

test('a click pins, the address keeps it, Escape frees it, Back brings it back', async ({ page }) => {
  await page.goto(root)
  await page
    .locator(card(busiest))
    .locator('p')
    .nth(1)
    .click({ position: { x: 5, y: 5 } })
  await expect(page).toHaveURL(new RegExp(`#${busiest}$`))
  await expect(page.locator(card(busiest))).toHaveAttribute('data-pinned', '')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-lit]')).toHaveCount(0)
  await expect(page).not.toHaveURL(/#/)
  await page.goBack()
  await expect(page.locator(card(busiest))).toHaveAttribute('data-pinned', '')
})

test('an address with a statement opens with it pinned and in view', async ({ page }) => {
  await page.goto(`${root}#${busiest}`)
  await expect(page.locator(card(busiest))).toBeInViewport()
  await expect(page.locator(card(busiest))).toHaveAttribute('data-pinned', '')
  expect(await litStatements(page)).toEqual(sorted(neighbours.get(busiest)?.statements ?? []))
})

test('by keyboard: focus lights, Enter on the number pins', async ({ page }) => {
  await page.goto(root)
  const number = page.locator(`${card(busiest)} a`).first()
  // Until its script has started, a page lights nothing.
  await expect(async () => {
    await number.blur()
    await number.focus()
    expect(await litStatements(page)).toEqual(sorted(neighbours.get(busiest)?.statements ?? []))
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page.locator(card(busiest))).toHaveAttribute('data-pinned', '')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('a tap pins, a second tap frees', async ({ page }) => {
    await page.goto(root)
    const text = page.locator(card(busiest)).locator('p').nth(1)
    await text.tap({ position: { x: 5, y: 5 } })
    await expect(page.locator(card(busiest))).toHaveAttribute('data-pinned', '')
    await text.tap({ position: { x: 5, y: 5 } })
    await expect(page.locator('[data-pinned]')).toHaveCount(0)
  })

  test('steps from one exchange to the next', async ({ page }) => {
    await page.goto(root)
    const tops = () =>
      page
        .locator('[data-exchange]')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
    const bar = await page.locator('[data-side-names]').evaluate((names) => names.getBoundingClientRect().height)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'Next exchange' }).tap()
    const first = (await tops())[0] ?? 0
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThanOrEqual(bar + 40)
    await page.getByRole('button', { name: 'Next exchange' }).tap()
    expect((await tops())[1]).toBeLessThanOrEqual(bar + 40)
  })
})

test('"go to its counterpart" puts the two at one height, and leads back', async ({ page }) => {
  await page.goto(root)
  const far = await farthestPair(page)
  await page.locator(`${card(far.origin)} summary`).click()
  const top = (id: string) => page.locator(card(id)).evaluate((one) => one.getBoundingClientRect().top)
  await page.locator(`[data-align="${far.origin}"]`).scrollIntoViewIfNeeded()
  const before = await top(far.origin)
  await page.locator(`[data-align="${far.origin}"]`).click()
  const apart = async () => Math.abs((await top(far.origin)) - (await top(far.counterpart)))
  await expect.poll(apart).toBeLessThanOrEqual(80)
  await expect(page.locator(card(far.counterpart))).toBeInViewport()
  await page.getByRole('button', { name: 'Back to where I was' }).click()
  await expect.poll(async () => Math.abs((await top(far.origin)) - before)).toBeLessThanOrEqual(2)
})

test('"open the counterpart too" opens both', async ({ page }) => {
  await page.goto(root)
  const { origin, counterpart } = await farthestPair(page)
  await page.locator(`${card(origin)} summary`).click()
  await page.locator(`[data-open-counterpart="${origin}"]`).click()
  for (const id of [origin, counterpart]) await expect(page.locator(`${card(id)} details`)).toHaveAttribute('open', '')
})

/** The pair of counterparts farthest from each other on the page. */
function farthestPair(page: Page): Promise<{ origin: string; counterpart: string }> {
  return page.evaluate(() => {
    const top = (one: Element | null) => one?.getBoundingClientRect().top ?? 0
    const pairs = [...document.querySelectorAll<HTMLElement>('[data-counterpart]')].map((origin) => {
      const counterpart = origin.dataset.counterpart ?? ''
      return {
        origin: origin.id,
        counterpart,
        distance: Math.abs(top(origin) - top(document.getElementById(counterpart))),
      }
    })
    const [farthest] = pairs.sort((a, b) => b.distance - a.distance)
    return farthest ?? { origin: '', counterpart: '' }
  })
}
