/** The share dialog and its page by keyboard, in every colour scheme and at every width. */

import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { debates } from './debates.ts'
import { copyButton, field, openDialog } from './share-dialog.ts'

const [tested] = debates
if (!tested) throw new Error('missing debate: the library is empty')
const { comparison, root } = tested
const statement = comparison.order[8] ?? ''

test('by keyboard: focus goes in, stays, and comes back; Escape closes and frees nothing on the page', async ({
  page,
}) => {
  await page.goto(`${root}#${statement}`)
  const link = page.locator('header [data-share]')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(copyButton(page, 'frame')).toBeFocused()
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    )
    expect(isInside).toBe(true)
  }
  await page.getByRole('button', { name: 'Done' }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(link).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`#${statement}$`))
  await expect(page.locator(`[data-statement="${statement}"]`)).toHaveAttribute('data-pinned', '')
})

/** Three sides and all that a page is made of, in a fifth of the statements: axe takes as much less time. */
const small = { root: '/en/atacama-lithium/', statement: 'steady-lithium' }

for (const [width, colorScheme, forcedColors] of [
  [320, 'dark', 'none'],
  [768, 'light', 'active'],
  [1280, 'light', 'none'],
] as const) {
  test(`${width} px wide, ${colorScheme}, forced colours ${forcedColors}: accessible, nothing cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
    await openDialog(page, small.root)
    expect(await page.getByRole('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    await expect(copyButton(page, 'frame')).toBeInViewport()
    await expect(page.getByRole('button', { name: 'Done' })).toBeInViewport()
    const targets = page.getByRole('dialog').locator('button:visible, select, label:has([type=radio]), nav a')
    const heights = await targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(heights.filter((height) => height < 44)).toEqual([])
    await emptyPreview(page)
    await expectAccessible(page, 'dialog')
    await page.goto(`${small.root}share/?focus=${small.statement}`)
    await expect(field(page, 'address')).toHaveValue(new RegExp(`#${small.statement}$`))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await emptyPreview(page)
    await expectAccessible(page)
  })
}

/** The embed is held to the rules by itself: axe would count the landmarks of its document to the page around it. */
async function emptyPreview(page: Page): Promise<void> {
  await page.locator('[data-share-frame]').evaluate((frame: HTMLIFrameElement) => {
    frame.loading = 'eager'
    frame.srcdoc = '<!doctype html><html lang="en"><title>Preview</title></html>'
  })
  await expect(page.frameLocator('[data-share-frame]').locator('html[lang] > body:empty')).toBeAttached()
}
