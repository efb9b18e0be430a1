/** An embed without a mouse: the order of its stops, one of them the map, and what each key does there. */

import { expect, type Page, test } from '@playwright/test'
import { cameraOf, debate, focused, numberOf, openEmbed, part, root, whole } from './embed-page.ts'

const [start = ''] = part.statements.toSorted((a, b) => numberOf(a) - numberOf(b))

test.use({ viewport: { width: 640, height: 600 } })

/** Tabs until it stands on the map. */
async function enterMap(page: Page): Promise<void> {
  for (let time = 0; time < 8; time++) {
    await page.keyboard.press('Tab')
    if (part.statements.includes(await focused(page))) return
  }
  throw new Error('the Tab key never reached the map')
}

test('stops stand in the order of what is seen, and the map is one of them', async ({ page }) => {
  await openEmbed(page)
  await expect(page.locator('[data-node][tabindex="0"]')).toHaveCount(1)
  const stops: string[] = []
  for (let time = 0; time < 11; time++) {
    await page.keyboard.press('Tab')
    stops.push(await focused(page))
  }
  expect(stops.slice(0, 4)).toEqual([part.title, 'Map', 'Compare', 'List'])
  expect(part.statements).toContain(stops[4])
  expect(stops.slice(5, 10)).toEqual(['+', '−', '⤢', 'CC BY 4.0', 'Open the full page'])
  expect(stops[10]).toMatch(/statements in words/)
  for (let time = 0; time < 6; time++) await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe(stops[4])
})

for (const { address, statements } of [whole, part]) {
  test(`${address}: every arrow has its exact reverse, and arrows lead everywhere`, async ({ page }) => {
    await openEmbed(page, '', address)
    const walk = await page.locator('[data-node]').evaluateAll(walkAll)
    expect(walk.lost).toEqual([])
    expect(walk.unseen).toEqual([])
    expect(walk.reached.sort()).toEqual([...statements].sort())
  })
}

/** Runs in the page: each arrow from each statement, and back; what was not in sight, and what no arrow leads to. */
function walkAll(nodes: Element[]) {
  const opposite = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' }
  const port = document.getElementById('port')?.getBoundingClientRect() ?? new DOMRect()
  const idOf = (node: Element | null) => node?.getAttribute('data-node') ?? ''
  const press = (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }
  const isSeen = ({ left, right, top, bottom }: DOMRect) =>
    left >= port.left && right <= port.right && top >= port.top && bottom <= port.bottom
  const [lost, unseen]: [string[], string[]] = [[], []]
  const ways = new Map<Element, Element[]>()
  for (const node of nodes as SVGAElement[]) {
    for (const [key, back] of Object.entries(opposite)) {
      node.focus({ preventScroll: true })
      press(key)
      const { activeElement } = document
      if (!activeElement || activeElement === node) continue
      if (!isSeen(activeElement.getBoundingClientRect())) unseen.push(`${idOf(node)} ${key}`)
      ways.set(node, [...(ways.get(node) ?? []), activeElement])
      press(back)
      if (document.activeElement !== node) lost.push(`${idOf(node)} ${key}`)
    }
  }
  const reached = new Set<Element>(nodes.slice(0, 1))
  for (const node of reached) for (const next of ways.get(node) ?? []) reached.add(next)
  return { lost, unseen, reached: [...reached].map(idOf) }
}

test('Home and End lead to the first and the last', async ({ page }) => {
  await openEmbed(page)
  await enterMap(page)
  const all = await page.locator('[data-node]').evaluateAll((nodes) => nodes.map((node) => node.dataset.node))
  await page.keyboard.press('End')
  expect(await focused(page)).toBe(all.at(-1))
  await page.keyboard.press('Home')
  expect(await focused(page)).toBe(all[0])
})

test('Enter and Space tell what the text says of a statement; Esc closes, and the focus is back', async ({ page }) => {
  await openEmbed(page)
  await enterMap(page)
  const panel = page.getByRole('region', { name: 'The chosen statement' })
  for (const key of ['Enter', 'Space']) {
    const id = await focused(page)
    await page.keyboard.press(key)
    await expect(panel).toBeVisible()
    const words = await page.locator(`[data-statement="${id}"]`).evaluate(({ textContent }) => textContent)
    expect(await panel.locator('> div').evaluate(({ textContent }) => textContent)).toBe(words)
    await expect(page.locator(`[data-node="${id}"]`)).toBeInViewport({ ratio: 0.99 })
    // On to what is told, then out of it.
    while (!(await panel.evaluate((element) => element.contains(document.activeElement)))) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    expect(await focused(page)).toBe(id)
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).not.toBe(id)
  }
  await expect(page.locator('[data-in]').first()).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-in]')).toHaveCount(0)
})

test('links in what is told lead on: to a statement on the map, and to the full page', async ({ page, baseURL }) => {
  await openEmbed(page)
  const from = part.relations[0]?.from[0] ?? ''
  await page.locator(`[data-node="${from}"]`).focus()
  await page.keyboard.press('Enter')
  const panel = page.locator('#panel')
  const full = panel.getByRole('link', { name: String(numberOf(from)), exact: true }).first()
  expect(await full.evaluate((link: HTMLAnchorElement) => [link.href, link.target, link.rel])).toEqual([
    `${baseURL}${root}#${from}`,
    '_blank',
    'noopener',
  ])
  const next = panel.locator('a[href^="#s"]').first()
  const number = await next.textContent()
  await next.press('Enter')
  await expect(page.locator('[data-node]:focus')).toHaveAttribute('id', `n${number}`)
  await expect(panel.locator('a').first()).toHaveText(number ?? '')
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(panel).toBeHidden()
  await expect(page.locator('[data-node]:focus')).toHaveAttribute('id', `n${number}`)
})

test('plus, minus and zero zoom, and leave Ctrl to the browser', async ({ page }) => {
  await openEmbed(page)
  await enterMap(page)
  const scale = async () => (await cameraOf(page)).scale
  const before = await scale()
  await page.keyboard.press('+')
  expect(await scale()).toBeCloseTo(before * 1.4, 1)
  await page.keyboard.press('-')
  expect(await scale()).toBeCloseTo(before, 1)
  await page.keyboard.press('0')
  expect(await scale()).toBeLessThan(before)
  const isTaken = await page.locator('[data-node]:focus').evaluate((node) => {
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true })
    return !node.dispatchEvent(event)
  })
  expect(isTaken).toBe(false)
})

test('keys walk only what is shown', async ({ page }) => {
  await openEmbed(page, `?focus=${start}`)
  await enterMap(page)
  const seen = new Set<string>()
  for (const key of ['Home', 'End', ...Array(8).fill('ArrowDown'), ...Array(4).fill('ArrowLeft')]) {
    await page.keyboard.press(key)
    seen.add(await focused(page))
  }
  const hidden = await page
    .locator('[data-node][hidden]')
    .evaluateAll((nodes) => nodes.map((node) => node.dataset.node))
  expect(hidden.length).toBeGreaterThan(0)
  expect(hidden.filter((id) => seen.has(id ?? ''))).toEqual([])
  await page.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(page.locator('[data-node][hidden]')).toHaveCount(0)
})

test('a box is named by its side, its number and its words', async ({ page }) => {
  await openEmbed(page)
  const names = await page.locator('[data-node]').evaluateAll((nodes) =>
    nodes.map((node) => {
      const ids = node.getAttribute('aria-labelledby')?.split(' ') ?? []
      return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    }),
  )
  expect(names).toHaveLength(part.statements.length)
  for (const name of names) expect(name).toMatch(/^\p{L}.+ \d+(unanswered)?\p{Lu}.{20,}/u)
  const side = debate.statements.find(({ id }) => id === start)?.sides[0]
  const name = debate.sides.find(({ id }) => id === side)?.name
  const box = page.locator(`[data-node="${start}"]`)
  await expect(box).toHaveAccessibleName(new RegExp(`^${name} ${numberOf(start)} `))
})
