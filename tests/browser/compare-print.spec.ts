/** The compare page on paper: row by row in two columns, nothing missing, and not too much of it. */

import { expect, test } from '@playwright/test'
import { debates } from './debates.ts'

for (const { debate, root } of debates) {
  test(`${debate.title}: every statement, whose it is, and every source stand on paper`, async ({ page }) => {
    await page.goto(root)
    await page.emulateMedia({ media: 'print' })
    const statements = page.locator('[data-statement]')
    await expect(statements.locator('visible=true')).toHaveCount(debate.statements.length)
    const names = new Set(debate.sides.map(({ name }) => name))
    const heads = await statements.locator('p:first-child').allInnerTexts()
    const named = heads.filter((head) => [...names, 'Common ground'].some((name) => head.includes(name)))
    expect(named).toHaveLength(debate.statements.length)
    await expect(page.locator('[data-note]:visible')).toHaveCount(debate.sources.length)
    await expect(page.getByText('decided by coin-flip')).toBeVisible()
    await expect(page.getByRole('search')).toBeHidden()
  })

  test(`${debate.title}: thirty exchanges take at most ten pages of A4`, async ({ page }) => {
    await page.goto(root)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? Number.POSITIVE_INFINITY
    // Exchanges differ in length: thirty claims, each with a concern, every second with a reply, are 75 statements.
    expect(pages / debate.statements.length).toBeLessThanOrEqual(10 / 75)
  })
}
