/** The page for weighing on every screen: wide and narrow, by touch, in Spanish, on paper, without a script. */

import { expect, test } from '@playwright/test'
import { wordsOf } from '../../components/catalogue/catalogue.ts'
import { expectAccessible } from './axe.ts'
import { debates } from './debates.ts'

const tested = debates.find(({ debate }) => debate.slug === 'us-military-peru')
if (!tested) throw new Error('missing debate: us-military-peru')
const { debate, comparison, root } = tested
const path = `${root}weigh/`
const [first = '', second = ''] = comparison.order
const card = (id: string) => `[data-statement="${id}"]`

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`is accessible with all that it can show, ${colorScheme}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 720 })
    await page.goto(`${path}#accept=${first}.${second}`)
    await page.locator('[data-begun]').waitFor()
    for (const id of [first, second]) await page.locator(`${card(id)} [data-why]`).click()
    await page.locator('[data-ask]').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    // Every theme is made of the same parts: one is looked at.
    await page.evaluate(() => {
      for (const theme of document.querySelectorAll('[data-theme] ~ [data-theme]')) theme.remove()
    })
    await expectAccessible(page, 'main')
  })
}

test('no table of Spanish words sticks out of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await page.goto(`${path.replace('/en/', '/es/')}#accept=${first}`)
  await page.locator('[data-begun]').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('both columns have one width; at 320 px what is said takes turns, each with its side', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 })
  await page.goto(path)
  const columns = await page
    .locator('[data-side-names] > div')
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().width))
  expect(columns).toHaveLength(2)
  expect(Math.abs((columns[0] ?? 0) - (columns[1] ?? 0))).toBeLessThanOrEqual(1)
  await page.setViewportSize({ width: 320, height: 800 })
  const lefts = await page
    .locator(`${card(first)}, ${card(second)}`)
    .evaluateAll((cards) => cards.map((one) => one.getBoundingClientRect().x))
  expect(lefts[0]).toBe(lefts[1])
  await expect(page.locator(`${card(first)} a + span`)).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('every choice is large enough, and a tap makes it', async ({ page }) => {
    await page.goto(path)
    const choice = page.locator(`${card(second)} [data-choice="reject"]`)
    const box = await choice.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await choice.tap()
    await expect(page.locator(`${card(second)} input[value="reject"]`)).toBeChecked()
    await page.locator(`${card(second)} [data-why]`).tap()
    await expect(page.locator(`#why_${second}`)).toHaveText(wordsOf('en').weigh.live.because.rejected)
  })
})

test('speaks Spanish where the debate does, and takes the choices along into it', async ({ page }) => {
  await page.goto(`${path}#accept=${first}`)
  await page.locator('a[data-language][hreflang="es"]').click()
  const words = wordsOf('es').weigh
  await expect(page.locator('h1')).toHaveText(words.title)
  await page.locator(`${card(first)} [data-why]`).click()
  await expect(page.locator(`#why_${first}`)).toContainText('usted lo aceptó')
  await expect(page.getByRole('button', { name: /^Como lo ve «/ })).toHaveCount(debate.sides.length)
})

test('prints the choice that was made and the label that follows', async ({ page }) => {
  await page.goto(`${path}#accept=${first}`)
  await page.locator('[data-begun]').waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(`${card(first)} [data-choice="accept"]`)).toBeVisible()
  await expect(page.locator(`${card(first)} [data-choice="reject"]`)).toBeHidden()
  await expect(page.locator(`${card(first)} [data-label-word]`)).toHaveText(wordsOf('en').weigh.labels.in)
  await expect(page.locator('[data-sums] [data-sum="in"]').last()).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('says what it would need, and shows every statement', async ({ page }) => {
    await page.goto(path)
    await expect(page.getByText(wordsOf('en').weigh.needsScript)).toBeVisible()
    await expect(page.locator('[data-statement]:visible')).toHaveCount(debate.statements.length)
    await expect(page.locator('main :is(input, button, textarea):visible')).toHaveCount(0)
  })
})
