/** What an embed shows: three views, three colour themes, one part of it; whatever else its address says is not heard. */

import { expect, type Page, test } from '@playwright/test'
import { findNeighbours } from '../../debate/model.ts'
import { debate, openEmbed, part, shown, whole } from './embed-page.ts'

const views = ['map', 'compare', 'list']
const frame = { width: 640, height: 600 }

test.use({ viewport: frame })

for (const { address, page: full, title } of [whole, part]) {
  for (const width of [320, 640, 1024]) {
    test(`${address} says what it is in every view, and is 600 px high as a map, ${width} px wide`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height: 600 })
      for (const view of views) {
        await openEmbed(page, `?view=${view}`, address)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
        const names = page.locator('#sides b')
        expect((await names.allTextContents()).sort()).toEqual(debate.sides.map(({ name }) => name).sort())
        const widths = await names.evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().width))
        expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1)
        const foot = page.locator('#foot')
        await expect(foot).toContainText(`${debate.sources.length} sources`)
        await expect(foot.locator('time')).toHaveAttribute('datetime', debate.updated)
        const link = foot.getByRole('link', { name: 'Open the full page' })
        expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(baseURL + full)
        for (const seen of [page.getByRole('heading', { level: 1 }), names.first(), names.last(), foot, link]) {
          await expect(seen).toBeInViewport({ ratio: 1 })
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        const button = page.locator('#views').getByRole('button', { pressed: true })
        await expect(button).toHaveText(new RegExp(view, 'i'))
        if (view === 'map') expect(await heightsOf(page)).toEqual([600, 600])
      }
    })
  }

  test(`${address} shows its three views when asked`, async ({ page }) => {
    await openEmbed(page, '', address)
    for (const [name, isMap] of [
      ['Compare', false],
      ['List', false],
      ['Map', true],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.locator('#map')).toBeVisible({ visible: isMap })
      await expect(page.locator('[data-exchange]').first()).toBeVisible({ visible: !isMap })
      const columns = await columnsOf(page)
      if (!isMap) expect(columns).toBe(name === 'Compare' ? 2 : 1)
    }
    await page.locator('summary').click()
    await expect(page.locator('[data-exchange]').first()).toBeVisible()
  })
}

/** Of the document, and of what is in it. */
function heightsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { documentElement } = document
    return [documentElement.getBoundingClientRect().height, documentElement.scrollHeight]
  })
}

/** How many columns statements stand in. */
function columnsOf(page: Page): Promise<number> {
  return page
    .locator('[data-exchange] > [data-statement]')
    .evaluateAll((items) => new Set(items.map((item) => item.getBoundingClientRect().left)).size)
}

test('light unless told otherwise, dark or as the system is where the address says so', async ({ page }) => {
  const seen = () =>
    page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement)
      return [backgroundColor, colorScheme]
    })
  const [light, dark] = [
    ['rgb(252, 251, 248)', 'light'],
    ['rgb(22, 22, 21)', 'dark'],
  ]
  for (const [query, system, expected] of [
    ['', 'dark', light],
    ['?theme=light', 'dark', light],
    ['?theme=dark', 'light', dark],
    ['?theme=auto', 'dark', dark],
    ['?theme=auto', 'light', light],
    ['?theme=DARK', 'dark', light],
  ] as const) {
    await page.emulateMedia({ colorScheme: system })
    await openEmbed(page, query)
    expect(await seen(), `${query} in a ${system} system`).toEqual(expected)
  }
})

test('focus on a theme leaves out the others, says so, and brings them back', async ({ page }) => {
  await openEmbed(page, `?focus=${part.theme.id}`, whole.address)
  const relations = part.relations.map(({ id }) => id)
  const expectPart = async () => {
    expect(await shown(page, 'data-node')).toEqual([...part.statements].sort())
    expect(await shown(page, 'data-statement')).toEqual([...part.statements].sort())
    expect(await shown(page, 'data-relation')).toEqual([...relations].sort())
  }
  await expectPart()
  const note = page.locator('#note')
  await expect(note).toHaveText(
    new RegExp(`^${part.statements.length} of ${debate.statements.length} statements: ${part.theme.name}`),
  )
  await page.getByRole('button', { name: 'List' }).click()
  await expect(note).toBeVisible()
  await expectPart()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(note).toBeHidden()
  expect(await shown(page, 'data-statement')).toEqual([...whole.statements].sort())
  expect(await shown(page, 'data-relation')).toHaveLength(whole.relations.length)
})

test('focus on a statement keeps what it is tied to, in sight and lit', async ({ page }) => {
  const neighbours = findNeighbours(part.relations)
  const [id = ''] = part.statements.toSorted(
    (a, b) => (neighbours.get(b)?.statements.size ?? 0) - (neighbours.get(a)?.statements.size ?? 0),
  )
  await openEmbed(page, `?focus=${id}`)
  const kept = [...(neighbours.get(id)?.statements ?? [])].sort()
  expect(kept.length).toBeGreaterThan(2)
  expect(kept.length).toBeLessThan(part.statements.length)
  for (const attribute of ['data-node', 'data-statement']) expect(await shown(page, attribute)).toEqual(kept)
  await expect(page.locator('#note')).toContainText(`${kept.length} of ${part.statements.length} statements`)
  await expect(page.locator(`[data-node="${id}"]`)).toBeInViewport({ ratio: 1 })
  expect((await shown(page, 'data-in')).length).toBeGreaterThan(kept.length)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600)
  await openEmbed(page, `?focus=${id}&view=compare`, whole.address)
  const emptied = await page.locator('#text section > ul').evaluateAll((lists) => {
    const isEmpty = (list: Element) =>
      [...list.querySelectorAll('[data-statement]')].every((item) => !item.checkVisibility())
    return lists.filter((list) => list.checkVisibility() && isEmpty(list)).map(({ textContent }) => textContent)
  })
  expect(emptied, 'exchanges of which nothing is left').toEqual([])
})

test('what is not in its lists is as nothing', async ({ page }) => {
  for (const query of [
    '?view=table',
    '?view=MAP&theme=red',
    '?view[]=list',
    '?focus=no-such-statement',
    // What else has an id: the panel, a statement's places, the window.
    '?focus=nel',
    '?focus=panel',
    '?focus=s1',
    '?focus=port',
    '?focus=',
    '?view=list%00',
    '?theme=dark%20&focus=__proto__',
  ]) {
    await openEmbed(page, query)
    const html = page.locator('html')
    await expect(html, query).toHaveAttribute('data-view', 'map')
    await expect(html, query).toHaveAttribute('data-theme', 'light')
    await expect(page.locator('#note'), query).toBeHidden()
    expect(await shown(page, 'data-node'), query).toEqual([...part.statements].sort())
  }
})

test('of two answers to one question the first counts', async ({ page }) => {
  await openEmbed(page, '?view=list&view=compare&theme=dark&theme=light')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'list')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
