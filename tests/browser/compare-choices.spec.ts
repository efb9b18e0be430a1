/** What a reader chooses on the compare page: filters and the order of the sides. The address keeps it. */

import { expect, test } from '@playwright/test'
import { debates, sorted } from './debates.ts'

const [tested] = debates
if (!tested) throw new Error('missing debate: the library is empty')
const { debate, root } = tested
const card = (id: string) => `[data-statement="${id}"]`

test('filters keep to the address, say what is hidden, and can be undone', async ({ page }) => {
  await page.goto(root)
  const matching = debate.statements.filter(({ evidence }) => evidence === 'forecast')
  const status = page.getByRole('search').getByRole('status')
  await expect(async () => {
    // Again where the page has not come alive yet.
    await page.getByLabel('Evidence').selectOption('')
    await page.getByLabel('Evidence').selectOption('forecast')
    await expect(status).toContainText(`${matching.length} of ${debate.statements.length} statements match`, {
      timeout: 500,
    })
  }).toPass()
  const shown = await page
    .locator('[data-statement]:visible:not([data-off])')
    .evaluateAll((cards) => cards.map(({ id }) => id))
  expect(sorted(shown)).toEqual(sorted(matching.map(({ id }) => id)))
  await expect(page).toHaveURL(/evidence=forecast/)
  // What the status calls hidden is out of sight, and what it calls folded is in sight.
  const inSight = await page.locator('[data-columns] [data-statement]:visible').count()
  const [, folded = '0'] = /(\d+) more stay/.exec((await status.textContent()) ?? '') ?? []
  expect(inSight).toBe(matching.length + Number(folded))
  expect(await page.locator('[data-exchange][hidden]:visible').count()).toBe(0)
  await page.reload()
  await expect(status).toContainText(`${matching.length} of`)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.locator('[data-columns] [data-statement]:visible')).toHaveCount(debate.statements.length)
})

test('shows by theme, by voice and what nobody answered', async ({ page }) => {
  const [theme, voice] = [
    debate.themes[1]?.id ?? '',
    debate.statements.find(({ voices }) => voices.length)?.voices[0] ?? '',
  ]
  await page.goto(`${root}?theme=${theme}&unanswered=1`)
  const status = page.getByRole('search').getByRole('status')
  const unanswered = new Set(tested?.comparison.unanswered)
  const expected = debate.statements.filter((one) => one.theme === theme && unanswered.has(one.id)).length
  await expect(status).toContainText(`${expected} of ${debate.statements.length} statements match`)
  await page.goto(`${root}?voice=${voice}`)
  const spoken = debate.statements.filter(({ voices }) => voices.includes(voice)).length
  await expect(status).toContainText(`${spoken} of ${debate.statements.length} statements match`)
})

test('a pinned statement stays in sight whatever the filter says', async ({ page }) => {
  const other = debate.statements.find(({ evidence }) => evidence === 'documented')?.id ?? ''
  await page.goto(`${root}?evidence=forecast#${other}`)
  await expect(page.locator(card(other))).toBeVisible()
})

test('one press swaps the sides, the address and the next visit keep it', async ({ page }) => {
  await page.goto(root)
  const left = (index: number) =>
    page
      .locator(`[data-column="${index}"]`)
      .first()
      .evaluate((one) => one.getBoundingClientRect().left)
  expect(await left(1)).toBeLessThan(await left(2))
  await page.getByRole('button', { name: 'Swap sides' }).click()
  expect(await left(1)).toBeGreaterThan(await left(2))
  await expect(page).toHaveURL(/start=/)
  await page.goto(root)
  await expect(page.locator('[data-columns]')).toHaveAttribute('data-swapped', '')
})
