/** Text and map stand at the same place, whichever of them the reader uses; and what each says agrees with the debate. */

import { expect, type Page, test } from '@playwright/test'
import { wordsOf } from '../../components/catalogue/catalogue.ts'
import { linkKind } from '../../debate/model.ts'
import { byDegree, focused, hiddenParts, openMap, standOn, tested } from './map-geometry.ts'

const { debate, comparison, map } = tested
const [first = '', second = '', third = ''] = byDegree

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const item = (page: Page, id: string) => page.locator(`[data-map-text] [data-statement="${id}"]`)

/** Map and text both mark this statement, and no other. */
async function expectMarked(page: Page, id: string): Promise<void> {
  await expect(page.locator('[data-node][aria-current="true"]')).toHaveCount(1)
  await expect(page.locator(`[data-node="${id}"]`)).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('[data-statement][aria-current="true"]')).toHaveCount(1)
  await expect(item(page, id)).toHaveAttribute('aria-current', 'true')
  expect(await hiddenParts(page, id)).toEqual([])
}

test('a press on a text, or the focus within it, shows its statement on the map and takes no focus away', async ({
  page,
}) => {
  await openMap(page)
  await item(page, second).locator('p').first().click()
  await expectMarked(page, second)
  expect(await focused(page)).toBe('')
  const link = item(page, third).getByRole('link').first()
  await link.focus()
  await expectMarked(page, third)
  await expect(link).toBeFocused()
  await item(page, first).getByRole('link', { name: 'on the map' }).click()
  await expectMarked(page, first)
})

test('a press on a node and a walk by keys bring the text along', async ({ page }) => {
  await openMap(page, `${map}#${first}`)
  await expectMarked(page, first)
  await standOn(page, first)
  for (const key of ['1', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(key)
    const id = await focused(page)
    expect(id).not.toBe('')
    await expectMarked(page, id)
    await expect(item(page, id)).toBeInViewport({ ratio: 0.99 })
  }
  const other = await page.locator('[data-node]:not([aria-current])').evaluateAll((nodes) => {
    const isOnTop = (node: Element) => {
      const { x, y, width, height } = node.getBoundingClientRect()
      return node.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    }
    return nodes.find(isOnTop)?.getAttribute('data-node') ?? ''
  })
  await page.locator(`[data-node="${other}"]`).click()
  await expectMarked(page, other)
  await expect(item(page, other)).toBeInViewport({ ratio: 0.99 })
  await expect(page).toHaveURL(new RegExp(`#${other}$`))
})

test('focus that comes to a statement in any way, as screen readers set it, is where the reader stands', async ({
  page,
}) => {
  await openMap(page)
  for (const id of [second, first, third]) {
    await standOn(page, id)
    await expectMarked(page, id)
    const number = await page.locator(`[data-node="${id}"]`).getAttribute('data-number')
    await expect(page.locator('[data-map-current]')).toHaveText(`Around statement ${number}`)
  }
})

test('Enter opens the text of a statement, Esc returns to it', async ({ page }) => {
  await openMap(page)
  await standOn(page, second)
  await page.keyboard.press('Enter')
  await expect(item(page, second)).toBeFocused()
  await expect(item(page, second)).toBeInViewport()
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe(second)
})

test('a screen of 320 px shows the text of where the reader stands below the map', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openMap(page)
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await standOn(page, second)
  await page.keyboard.press('1')
  const id = await focused(page)
  await expect(item(page, id)).toBeVisible()
  await expect(page.locator('[data-map-text] [data-statement]:visible')).toHaveCount(1)
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await expect(page.locator('[data-map-port]')).toBeHidden()
  await expect(item(page, id)).toHaveAttribute('aria-current', 'true')
})

/** By statement and words, how many links say so in the debate. */
function linkCounts(): Map<string, Map<string, number>> {
  const ids = new Set(debate.relations.map(({ id }) => id))
  const counts = new Map<string, Map<string, number>>()
  const add = (id: string, words: string) => {
    const own = counts.get(id) ?? new Map<string, number>()
    counts.set(id, own.set(words, (own.get(words) ?? 0) + 1))
  }
  for (const relation of debate.relations) {
    const kind = linkKind(relation, ids)
    const ends = debate.relations.find(({ id }) => id === relation.to)?.from ?? [relation.to]
    for (const id of relation.from) add(id, wordsOf(debate.lang).relations[kind].out)
    for (const id of ends) add(id, wordsOf(debate.lang).relations[kind].in)
  }
  return counts
}

test('the name of a statement says side, kind, number of all, text, links by kind, and whether it is unanswered', async ({
  page,
}) => {
  await openMap(page)
  const counts = linkCounts()
  const nodes = await page.locator('[data-node]').evaluateAll((all) =>
    all.map((node) => ({
      id: node.getAttribute('data-node') ?? '',
      name: node.getAttribute('aria-label') ?? '',
      number: node.querySelector('[data-mark] + text')?.textContent ?? '',
      lines: [...(node.querySelector('[data-words]')?.children ?? [])].map((line) => line.textContent).join(' '),
      badges: [...node.querySelectorAll('[data-open], [data-behind]')].map((badge) => badge.textContent ?? ''),
    })),
  )
  for (const { id, name, number, lines, badges } of nodes) {
    const sides = debate.statements.find((one) => one.id === id)?.sides ?? []
    const side = sides.length === 1 ? debate.sides.find((one) => one.id === sides[0])?.name : 'Common ground'
    const links = [...(counts.get(id) ?? [])].map(([words, count]) => `${words} ${count}`)
    const start = new RegExp(`^${side ?? 'No side yet'}, \\w+ ${number} of ${debate.statements.length}: `, 'u')
    expect(name).toMatch(start)
    expect(name).toContain(lines.replace(/[.\s]+$/u, ''))
    for (const words of [...links, ...badges]) expect(name.toLowerCase(), id).toContain(words)
    expect(name.endsWith('nanswered.'), id).toBe(comparison.unanswered.includes(id))
  }
})
