/** The map: everything on it, words within their boxes, moved by buttons, readable without a script. */

import { expect, type Page, test } from '@playwright/test'
import { debates, sorted } from './debates.ts'
import { atEveryScale, byDegree, cameraOf, openMap, scaleOf, tested } from './map-geometry.ts'

const { debate, root, map } = tested
const statement = debate.statements[0]?.id ?? ''

test.use({ contextOptions: { reducedMotion: 'reduce' } })

function values(page: Page, selector: string, attribute: string): Promise<string[]> {
  const read = (parts: Element[], name: string) => parts.map((part) => part.getAttribute(name) ?? '')
  return page.locator(selector).evaluateAll(read, attribute)
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

  test(`${shown.title}: the page of each theme holds all of that theme`, async ({ page }) => {
    for (const { id, name } of shown.themes) {
      await openMap(page, `${start}map/${id}/`)
      const own = sorted(shown.statements.filter(({ theme }) => theme === id).map((one) => one.id))
      expect(sorted(await values(page, '[data-node]', 'data-node'))).toEqual(own)
      expect(sorted(await values(page, '[data-statement]', 'data-statement'))).toEqual(own)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    }
  })
}

/** Ids of boxes beyond whose edges any of their words stand, by more than the room around letters. */
function overflowing(page: Page): Promise<string[]> {
  return page.locator('[data-node]').evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const box = node.querySelector('rect, path')?.getBoundingClientRect() ?? new DOMRect()
      const isOutside = [...node.querySelectorAll('text')].some((text) => {
        const { left, right, top, bottom, width } = text.getBoundingClientRect()
        const isBeside = left < box.left - 1 || right > box.right + 1
        return width > 0 && (isBeside || top < box.top - 1 || bottom > box.bottom + 4)
      })
      return isOutside ? [node.getAttribute('data-node') ?? ''] : []
    }),
  )
}

test('words stay within their boxes at every scale', async ({ page }) => {
  await openMap(page)
  const told = new Set<string>()
  await atEveryScale(page, async (scale) => {
    expect(await overflowing(page), `at ${scale}`).toEqual([])
    told.add((await page.locator('[data-map-port] svg').getAttribute('data-distance')) ?? '')
  })
  expect([...told]).toEqual(['far', 'middle', 'near'])
})

test('number and the word unanswered do not run into each other at any scale', async ({ page }) => {
  await openMap(page)
  await atEveryScale(page, async (scale) => {
    const touching = await page.locator('[data-node][data-unanswered]').evaluateAll((nodes) =>
      nodes.filter((node) => {
        const number = node.querySelector('[data-mark] + text')?.getBoundingClientRect() ?? new DOMRect()
        const word = node.querySelector('[data-open]')?.getBoundingClientRect() ?? new DOMRect()
        return word.width > 0 && number.right > word.left
      }),
    )
    expect(touching, `at ${scale}`).toEqual([])
  })
})

test('zooms and moves by buttons', async ({ page }) => {
  await openMap(page)
  const press = (name: string) => page.getByRole('button', { name }).click()
  await press('Show the whole map')
  const whole = await cameraOf(page)
  await press('Zoom in')
  expect(await scaleOf(page)).toBeGreaterThan(whole.k)
  for (const [name, back, axis] of [
    ['Move right', 'Move left', 'x'],
    ['Move down', 'Move up', 'y'],
  ] as const) {
    const before = await cameraOf(page)
    await press(name)
    const moved = await cameraOf(page)
    expect(moved[axis], name).toBeLessThan(before[axis])
    await press(back)
    expect((await cameraOf(page))[axis], back).toBeCloseTo(before[axis])
  }
  await press('Zoom out')
  expect(await scaleOf(page)).toBeCloseTo(whole.k)
  await press('Show the whole map')
  expect(await cameraOf(page)).toEqual(whole)
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

  test('stands at its natural size in a box that scrolls; nothing is offered that would do nothing', async ({
    page,
  }) => {
    await page.goto(map)
    const port = page.locator('[data-map-port]')
    await expect(port).toHaveCSS('overflow', 'auto')
    const size = await port.locator('svg').boundingBox()
    const window = await port.boundingBox()
    expect(size?.width).toBeGreaterThan(window?.width ?? 0)
    for (const button of await page.locator('[data-map] button').all()) await expect(button).toBeHidden()
    await expect(page.locator('[data-map-find]')).toBeHidden()
    // Its statements lead to the text beside it.
    await page.locator(`[data-node="${byDegree[0]}"]`).click()
    await expect(page.locator(`[data-statement="${byDegree[0]}"]`)).toBeInViewport()
  })
})
