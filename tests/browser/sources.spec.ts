/** The ledger shows every source, says who cites it, and can be asked. */

import { expect, type Page, test } from '@playwright/test'
import { compareSides } from '../../debate/compare.ts'
import { loadDebate } from '../../debate/load.ts'
import { readDebate } from '../../debate/read.ts'
import { expectAccessible } from './axe.ts'

// The largest debate.
const address = { slug: 'us-military-peru', lang: 'en' }
const { debate } = readDebate(await loadDebate(address))
const { order } = compareSides(debate)
const ledger = `/${address.lang}/${address.slug}/sources/`
const total = debate.sources.length

/** The ids of the statements that cite a source, in reading order. */
function citing(source: string): string[] {
  const ids = debate.statements.filter(({ sources }) => sources.includes(source)).map(({ id }) => id)
  return ids.sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

function citedBySide(source: string, side: string): boolean {
  return debate.statements.some(({ sources, sides }) => sources.includes(source) && sides.includes(side))
}

function shownSources(page: Page): Promise<string[]> {
  return page.locator('[data-source]:visible').evaluateAll((entries) => entries.map(({ id }) => id).sort())
}

const kind = debate.sources.find(({ genre }) => genre)?.genre ?? ''
const side = debate.sides[1]?.id ?? ''
const ofKind = debate.sources.filter(({ genre }) => genre === kind)
const ofKindAndSide = ofKind.filter(({ id }) => citedBySide(id, side))

test('shows every source once, under its own address', async ({ page }) => {
  await page.goto(ledger)
  expect(await shownSources(page)).toEqual(debate.sources.map(({ id }) => id).sort())
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
  expect(ids).toHaveLength(new Set(ids).size)
})

test('names the statements that cite each source, in reading order', async ({ page }) => {
  await page.goto(ledger)
  const found = await page.locator('[data-source]').evaluateAll((entries) =>
    entries.map((entry) => {
      const statements = [...entry.querySelectorAll('[data-citing]')]
      const link = (statement: Element) => statement.querySelector('a')?.getAttribute('href')?.replace('../#', '')
      return [entry.id, statements.map(link)] as const
    }),
  )
  for (const [id, statements] of found) expect(statements, id).toEqual(citing(id))
})

test('counts the sources of each side by kind', async ({ page }) => {
  await page.goto(ledger)
  const column = await page.locator('[data-source-counts] thead th').allInnerTexts()
  const ofSide = column.findIndex((name) => name.includes(debate.sides[1]?.name ?? ''))
  const row = page.locator('[data-source-counts] tr', { has: page.getByRole('rowheader', { name: kind, exact: true }) })
  const cells = await row.locator('th, td').allInnerTexts()
  expect(cells[ofSide]).toBe(String(ofKindAndSide.length))
  expect(cells.at(-1)).toBe(String(ofKind.length))
})

test('leads to the statement, and back', async ({ page }) => {
  await page.goto(ledger)
  const link = page.locator('[data-citing] a').first()
  const statement = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(new RegExp(`/${address.slug}/${statement?.replace('../', '')}$`))
  await page.goBack()
  await expect(page.locator('[data-source]').first()).toBeVisible()
})

test('lights the source that the address names', async ({ page }) => {
  const id = debate.sources.at(-1)?.id ?? ''
  await page.goto(`${ledger}#${id}`)
  const entry = page.locator(`[data-source="${id}"]`)
  await expect(entry).toBeInViewport()
  const grounds = await entry.evaluate((lit) =>
    [lit, lit.previousElementSibling ?? lit].map((element) => getComputedStyle(element).backgroundColor),
  )
  expect(grounds[0]).not.toBe(grounds[1])
})

test('filters by kind and side, keeps the answer in the address, and says how many are left', async ({ page }) => {
  await page.goto(ledger)
  await page.getByLabel('Show').selectOption(kind)
  await page.getByLabel('cited by').selectOption(side)
  await expect(page.getByRole('status')).toHaveText(`${ofKindAndSide.length} of ${total} sources shown`)
  expect(await shownSources(page)).toEqual(ofKindAndSide.map(({ id }) => id).sort())
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('kind'), searchParams.get('side')]).toEqual([kind, side])
  await page.reload()
  await expect(page.getByRole('status')).toHaveText(`${ofKindAndSide.length} of ${total} sources shown`)
})

test('keeps the answer when the reader comes back', async ({ page }) => {
  await page.goto(`${ledger}?kind=${encodeURIComponent(kind)}`)
  await expect(page.getByRole('status')).toHaveText(`${ofKind.length} of ${total} sources shown`)
  await page.locator('[data-citing] a:visible').first().click()
  await expect(page).not.toHaveURL(/sources/)
  await page.goBack()
  await expect(page.getByLabel('Show')).toHaveValue(kind)
  expect(await shownSources(page)).toHaveLength(ofKind.length)
})

test('takes a question that it does not know for none', async ({ page }) => {
  await page.goto(`${ledger}?kind=%3Cb%3E&side=nobody-here`)
  await expect(page.getByRole('status')).toHaveText(`${total} of ${total} sources shown`)
})

test('answers to the keyboard alone', async ({ page }) => {
  await page.goto(ledger)
  const choice = page.getByLabel('Show')
  for (let presses = 0; presses < 15; presses++) {
    await page.keyboard.press('Tab')
    if (await choice.evaluate((element) => element === document.activeElement)) break
  }
  await expect(choice).toBeFocused()
  await page.keyboard.type(kind)
  await expect(page.getByRole('status')).toHaveText(`${ofKind.length} of ${total} sources shown`)
})

test('has no way to scroll sideways, however narrow', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(ledger)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

for (const [colorScheme, width, address] of [
  ['light', 1280, `${ledger}?side=${side}#${ofKindAndSide[0]?.id}`],
  ['dark', 320, '/en/atacama-lithium/sources/'],
] as const) {
  test(`is accessible in the ${colorScheme} theme, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 640 })
    await page.goto(address)
    await expectAccessible(page)
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('shows everything and no filter', async ({ page }) => {
    await page.goto(`${ledger}?kind=${encodeURIComponent(kind)}`)
    await expect(page.locator('[data-source]:visible')).toHaveCount(total)
    await expect(page.locator('[data-filter]:visible')).toHaveCount(0)
  })
})
