/** What a reader leaves on a map: neighbours by steps, branches; and that nothing is hidden without saying so. */

import { expect, type Page, test } from '@playwright/test'
import { byDegree, degreeOf, focused, neighbours, openMap, shown, standOn, tested, within } from './map-geometry.ts'

const { debate, map } = tested
const all = debate.statements.map(({ id }) => id).sort()
const most = byDegree[0] ?? ''
const fewest = byDegree.findLast((id) => degreeOf(id) > 0) ?? ''

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

/** The numbers that the page says: how many are shown, and how many there are. */
async function saidShown(page: Page): Promise<{ of: number; shown: number }> {
  const words = (await page.locator('[data-map-shown]').textContent()) ?? ''
  const [first = 0, second] = (words.match(/\d+/g) ?? []).map(Number)
  return { shown: first, of: second ?? first }
}

/** Map, text, links and what is said agree; returns what is shown. */
async function expectHonest(page: Page): Promise<string[]> {
  const nodes = await shown(page, 'data-node')
  expect(await shown(page, 'data-statement'), 'the text shows what the map shows').toEqual(nodes)
  expect(await saidShown(page)).toEqual({ shown: nodes.length, of: all.length })
  const hidden = await page.locator('[data-node][data-folded]').count()
  const lists = page.locator('[data-map-text] h4:visible + ol')
  const items = await lists.evaluateAll((all) =>
    all.map((list) => [...list.children].filter((one) => one.checkVisibility()).length),
  )
  expect(items, 'no heading of nothing').not.toContain(0)
  expect(nodes.length + hidden).toBe(all.length)
  const restore = page.getByRole('button', { name: 'Show all', exact: true })
  await expect(restore).toBeVisible({ visible: hidden > 0 })
  const kept = new Set(await shown(page, 'data-relation'))
  const isShown = (end: string): boolean => nodes.includes(end) || kept.has(end)
  const expected = debate.relations.filter(({ from, to }) => [...from, to].every(isShown)).map(({ id }) => id)
  expect([...kept].sort(), 'links with both ends shown').toEqual(expected.sort())
  return nodes
}

for (const id of [most, fewest]) {
  test(`focus by steps around a statement with ${degreeOf(id)} neighbours shows exactly those, and all come back`, async ({
    page,
  }) => {
    await openMap(page, `${map}#${id}`)
    expect(await expectHonest(page)).toEqual(all)
    for (const steps of [1, 2, 3]) {
      await press(page, steps === 1 ? '1 step' : `${steps} steps`)
      expect(await expectHonest(page), `${steps} steps`).toEqual(within(id, steps))
      await expect(page).toHaveURL(new RegExp(`steps=${steps}#${id}$`))
      await expect(page.locator(`[data-node="${id}"]`)).toBeInViewport({ ratio: 0.99 })
    }
    await press(page, '1 step')
    await press(page, 'Show all')
    expect(await expectHonest(page)).toEqual(all)
    await expect(page).toHaveURL(new RegExp(`/map/#${id}$`))
  })
}

test('what is folded away takes no room, and boxes do not touch each other', async ({ page }) => {
  await openMap(page, `${map}#${most}`)
  const size = () => page.locator('[data-map-port] svg').evaluate((svg) => svg.clientWidth * svg.clientHeight)
  const whole = await size()
  await press(page, '1 step')
  expect(await size()).toBeLessThan(whole / 2)
  const rects = await page.locator('[data-node]:not([data-folded])').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, right, top, bottom } = (node.querySelector('rect, path') ?? node).getBoundingClientRect()
      return { left, right, top, bottom }
    }),
  )
  for (const [index, a] of rects.entries()) {
    const touching = rects.slice(index + 1).filter((b) => {
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    })
    expect(touching).toEqual([])
  }
})

test('a branch is hidden and shown again; the box, its name, the button and the status say how much', async ({
  page,
}) => {
  await openMap(page)
  const branch = page.locator('[data-map-action="branch"]')
  const label = /^Hide its branch \((\d+)\)$/
  for (const id of byDegree.slice(0, 3)) {
    await standOn(page, id)
    const node = page.locator(`[data-node="${id}"]`)
    const name = (await node.getAttribute('aria-label')) ?? ''
    const [, size = '0'] = label.exec((await branch.textContent()) ?? '') ?? []
    expect(Number(size), 'the branch of a statement with many neighbours').toBeGreaterThan(0)
    await page.keyboard.press('Space')
    const left = await expectHonest(page)
    expect(left).toHaveLength(all.length - Number(size))
    await expect(node.locator('[data-behind]')).toHaveText(`+${size} hidden`)
    await expect(node).toHaveAttribute('aria-label', `${name} ${size} hidden behind it.`)
    await expect(branch).toHaveText(`Show its branch (${size})`)
    expect(await focused(page)).toBe(id)
    await branch.click()
    expect(await expectHonest(page)).toEqual(all)
    await expect(node).toHaveAttribute('aria-label', name)
    await expect(node.locator('[data-behind]')).toHaveCount(0)
  }
})

test('branches that are hidden together and within steps add up, and all come back at once', async ({ page }) => {
  await openMap(page, `${map}#${most}`)
  await press(page, '3 steps')
  const before = await expectHonest(page)
  for (const id of byDegree.slice(1, 5)) {
    if (!(await shown(page, 'data-node')).includes(id)) continue
    await standOn(page, id)
    await page.keyboard.press('Space')
    await expectHonest(page)
  }
  expect((await expectHonest(page)).length).toBeLessThan(before.length)
  await press(page, 'Show all')
  expect(await expectHonest(page)).toEqual(all)
  await expect(page.locator('[data-behind]')).toHaveCount(0)
})

test('what hides a statement gives way when one asks for it: by search, by the next unanswered, by a link in the text', async ({
  page,
}) => {
  await openMap(page, `${map}#${fewest}`)
  const far = debate.statements.find(({ id }) => !within(fewest, 1).includes(id))?.id ?? ''
  const number = await page.locator(`[data-node="${far}"]`).getAttribute('data-number')
  await press(page, '1 step')
  await page.getByRole('combobox', { name: 'Find a statement' }).fill(number ?? '')
  await expect(page.locator(`[data-find="${far}"]`)).toHaveCount(1)
  await page.keyboard.press('Enter')
  expect(await expectHonest(page)).toContain(far)
  expect(await focused(page)).toBe(far)
  await page.goto(`${map}?steps=1#${fewest}`)
  for (let press = 0; press < 3; press++) {
    await page.getByRole('button', { name: 'Next unanswered' }).click()
    const here = (await page.locator('[data-node][aria-current]').getAttribute('data-node')) ?? ''
    expect(await expectHonest(page)).toContain(here)
    await expect(page.locator(`[data-node="${here}"]`)).toHaveAttribute('data-unanswered', '')
  }
})

test('a link in the text to a statement that is hidden shows it', async ({ page }) => {
  await openMap(page, `${map}?steps=1#${most}`)
  // Neighbours of neighbours are linked in the text, and not on the map.
  const near = within(most, 1)
  const [middle = '', outside = ''] = near
    .flatMap((id) => [...(neighbours.get(id)?.statements ?? [])].map((other) => [id, other]))
    .find(([, other = '']) => !near.includes(other)) ?? ['', '']
  const link = page.locator(`[data-statement="${middle}"]`).locator(`a[href="#${outside}"]`).first()
  await link.click()
  expect(await expectHonest(page)).toContain(outside)
  await expect(page.locator(`[data-node="${outside}"]`)).toBeInViewport({ ratio: 0.99 })
})
