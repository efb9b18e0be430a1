/** The balance report in a browser: its numbers, its lists by keyboard, its look in print and in grey, and axe. */

import { expect, type Page, test } from '@playwright/test'
import { countDebate } from '../../debate/stats.ts'
import { expectAccessible } from './axe.ts'
import { openAll } from './debates.ts'

// The debate of the most sides: what holds for three holds for two.
const tested = (await openAll()).toSorted((a, b) => b.debate.sides.length - a.debate.sides.length)[0]
if (!tested) throw new Error('Expected a debate')
const { debate, comparison, root } = tested
const { whole, sides } = countDebate(debate, comparison)
const address = `${root}balance/`

const cellsOf = (page: Page, counted: string, row: string) =>
  page.locator(`table[data-counted="${counted}"] tr[data-row="${row}"] td`).allInnerTexts()

test('shows the numbers of the model, without a script too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  const columns = [...whole.bySide.map(({ counts }) => counts), whole.commonGround, whole.total]
  const { format } = new Intl.NumberFormat(debate.lang)
  for (const row of ['statements', 'words', 'sources', 'replies', 'unanswered'] as const)
    expect(await cellsOf(page, 'whole', row), row).toEqual(columns.map((counts) => format(counts[row])))
  expect(await page.locator('[data-tile]').count()).toBe(debate.statements.length)
  expect(await page.locator('[data-tile][data-unanswered]').count()).toBe(comparison.unanswered.length)
  await context.close()
})

test('opens a list by keyboard, all sides at once, and leads to a statement', async ({ page }) => {
  await page.goto(address)
  const details = page.locator('details').first()
  await details.locator('summary').focus()
  await page.keyboard.press('Enter')
  for (const { id } of sides) await expect(details.locator(`[data-holder="${id}"]`)).toBeVisible()
  await page.keyboard.press('Tab')
  const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  expect(href).toMatch(/^\.\.\/#/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${root}${href?.slice(3)}$`))
})

test('gives each side columns and bars of one width, at every width of the window', async ({ page }) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    const widths = await page
      .locator('table[data-counted="words"] thead th')
      .evaluateAll((cells) => cells.slice(1).map((cell) => cell.getBoundingClientRect().width))
    expect(Math.max(...widths) - Math.min(...widths), `${width} px`).toBeLessThanOrEqual(1)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, `${width} px`).toBe(0)
  }
})

test('tells sides, gaps and what is unanswered without colour, in print too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(address)
  const fills = await page
    .locator('table[data-counted="words"] tr[data-row] rect')
    .evaluateAll((bars) => [...new Set(bars.map((bar) => bar.getAttribute('fill')))])
  expect(fills.length).toBe(sides.length + Number(whole.commonGround.words > 0))
  const gap = page.locator('[data-grid] td[data-gap]').first()
  await expect(gap).toHaveText('nothing')
  await expect(gap).toHaveCSS('border-top-style', 'dashed')
  const drawn = page.locator('[data-tile][data-unanswered] svg').first()
  await expect(drawn).toBeVisible()
})

test('meets WCAG 2.2 AA, with its lists open', async ({ page }) => {
  await page.goto(address)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await expectAccessible(page)
})

test.describe('by touch, in Spanish', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('a list opens under a finger, and leads to a statement in the same language', async ({ page }) => {
    const spanish = '/es/us-military-peru/'
    await page.goto(`${spanish}balance/`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    const summary = page.locator('details summary').first()
    const { height = 0 } = (await summary.boundingBox()) ?? {}
    expect(height).toBeGreaterThanOrEqual(24)
    await summary.tap()
    await page.locator('details[open] [data-holder] a').first().tap()
    await expect(page).toHaveURL(new RegExp(`${spanish}#`))
  })
})
