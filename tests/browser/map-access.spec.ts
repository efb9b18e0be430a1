/** What a map promises to assistive technology, to large letters and to those who want no motion. */

import { expect, type Page, test } from '@playwright/test'
import { addStyle } from './add-style.ts'
import { expectAccessible } from './axe.ts'
import { byDegree, openMap, standOn, tested } from './map-geometry.ts'

const { debate, comparison, root, map } = tested
const most = byDegree[0] ?? ''

/** Made of the same parts as the whole map, and looked at in a quarter of the time. */
const theme = `${map}${debate.themes[0]?.id}/`

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const states: Record<string, (page: Page) => Promise<void>> = {
  'around a statement, a branch closed': async (page) => {
    await openMap(page, `${map}?steps=2#${most}`)
    await standOn(page, most)
    await page.keyboard.press('Space')
  },
  'something found, dark': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await openMap(page, theme)
    await page.locator('[data-map-find]').fill('the')
    await expect(page.locator('[data-find]').first()).toBeVisible()
  },
  'the legend open, the map from afar': async (page) => {
    await openMap(page, theme)
    await press(page, 'Show the whole map')
    await page.locator('[data-map-legend] summary').click()
  },
  'a phone that shows the map': async (page) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openMap(page)
    await press(page, 'Map')
    await standOn(page, most)
  },
}

test.describe('axe finds nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  for (const [state, enter] of Object.entries(states)) {
    test(state, async ({ page }) => {
      await enter(page)
      await expectAccessible(page)
    })
  }
})

test('the map is named and described: counts of each side, links, unanswered, and how to go about, in 60 words', async ({
  page,
}) => {
  await openMap(page)
  const svg = page.locator('svg[role=graphics-document]')
  await expect(svg).toHaveAccessibleName(`Argument map: ${debate.title}`)
  const described = await svg.evaluate((picture) => {
    const id = picture.getAttribute('aria-describedby') ?? ''
    return document.getElementById(id)?.textContent ?? ''
  })
  for (const { id, name } of debate.sides) {
    const own = debate.statements.filter(({ sides }) => sides.length === 1 && sides[0] === id)
    expect(described).toContain(`${name}: ${own.length}`)
  }
  expect(described).toContain(`${debate.statements.length} statements and ${debate.relations.length} links`)
  expect(described).toContain(`${comparison.unanswered.length} statements have no reply`)
  expect(described).toMatch(/arrow keys/i)
  const port = page.locator('[data-map-port]')
  const instructions = page.locator(`#${await port.getAttribute('aria-describedby')}`)
  for (const text of [described, (await instructions.textContent()) ?? '']) {
    expect(text.trim().split(/\s+/u).length, text).toBeLessThanOrEqual(60)
  }
})

test('at most one message in half a second, the last of them said', async ({ page }) => {
  await openMap(page)
  await standOn(page, most)
  await page.evaluate(() => {
    const told: number[] = []
    Object.assign(window, { told })
    const observer = new MutationObserver(() => told.push(performance.now()))
    for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
      observer.observe(region, { childList: true, characterData: true, subtree: true })
    }
  })
  for (const key of [
    '1',
    'ArrowDown',
    'ArrowUp',
    'Home',
    'Space',
    'Space',
    'Backspace',
    'Space',
    'x',
    '9',
    'PageDown',
    'PageUp',
  ]) {
    await page.keyboard.press(key)
  }
  await press(page, 'Next unanswered')
  await expect(page.locator('[data-map-say]')).toContainText('without a reply')
  const told = await page.evaluate(() => (window as unknown as { told: number[] }).told)
  expect(told.length).toBeGreaterThan(0)
  for (const [index, at] of told.slice(1).entries()) expect(at - (told[index] ?? 0)).toBeGreaterThanOrEqual(495)
})

test('what is hidden and shown is said', async ({ page }) => {
  await openMap(page, `${map}#${most}`)
  await press(page, '1 step')
  const said = page.locator('[data-map-say]')
  await expect(said).toContainText(/^\d+ of \d+ statements shown/)
  await press(page, 'Show all')
  await expect(said).toContainText(`All ${debate.statements.length} statements shown`)
})

test('400 %: nothing scrolls sideways, the text comes first, and larger spaces lose nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openMap(page)
  await expect(page.locator('[data-map-port]')).toBeHidden()
  await expect(page.locator('[data-map-text] [data-statement]').first()).toBeVisible()
  const sideways = () => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
  expect(await sideways()).toBeLessThanOrEqual(0)
  await addStyle(
    page,
    `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }`,
  )
  for (const view of ['Text', 'Map']) {
    await press(page, view)
    expect(await sideways(), view).toBeLessThanOrEqual(0)
    const cut = await page
      .locator('[data-map] :is(button, summary, p, li, h2, h3, label):visible')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.closest('.aside') === null && getComputedStyle(part).overflow !== 'visible')
          .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
          .map((part) => part.outerHTML.slice(0, 80)),
      )
    expect(cut, view).toEqual([])
  }
})

test('larger spaces between letters let no statement run into another one', async ({ page }) => {
  await openMap(page)
  await addStyle(page, '* { letter-spacing: .12em !important; word-spacing: .16em !important }')
  const touching = await page.locator('[data-node]').evaluateAll((nodes) => {
    const words = nodes.map((node) => node.querySelector('[data-words]')?.getBoundingClientRect() ?? new DOMRect())
    const boxes = nodes.map((node) => node.querySelector('rect, path')?.getBoundingClientRect() ?? new DOMRect())
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    return words.filter((text, index) => boxes.some((box, other) => other !== index && meet(text, box))).length
  })
  expect(touching).toBe(0)
})

/** Durations of all transitions and animations in the map that are not nothing, in ms. */
function durations(page: Page): Promise<number[]> {
  return page.locator('[data-map], [data-map] *').evaluateAll((parts) => {
    const all = parts.flatMap((part) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(part)
      const times = [...transitionDuration.split(','), ...animationDuration.split(',')].map(
        (time) => Number.parseFloat(time) * 1000,
      )
      return scrollBehavior === 'smooth' ? [...times, 1] : times
    })
    return [...new Set(all)].filter((time) => time > 0)
  })
}

test('those who want less motion get none; for others the map glides 250 to 400 ms', async ({ page }) => {
  await openMap(page)
  await press(page, 'Zoom in')
  const glides = await durations(page)
  expect(glides.length).toBeGreaterThan(0)
  expect(Math.min(...glides)).toBeGreaterThanOrEqual(250)
  expect(Math.max(...glides)).toBeLessThanOrEqual(400)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await press(page, 'Zoom in')
  expect(await durations(page)).toEqual([])
})

test('the compare page with its map is accessible where one walks on it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page, root)
  await standOn(page, most)
  // What stands above the map is looked at in pages.spec.ts.
  await expectAccessible(page, '[data-map]')
})
