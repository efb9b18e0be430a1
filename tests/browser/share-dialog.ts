/** The share dialog, as its tests open and read it. */

import { expect, type Locator, type Page } from '@playwright/test'

/** The text of a field, by the field's name. */
export function field(page: Page, name: string): Locator {
  return page.locator(`[data-share-field="${name}"] textarea`)
}

export function copyButton(page: Page, name: string): Locator {
  return page.locator(`[data-share-copy="${name}"]`)
}

/** Opens the dialog on the page at `path`, by its first link of that kind. */
export async function openDialog(page: Page, path: string, link = 'header [data-share]'): Promise<void> {
  // On a busy machine a press may come before the script that waits for it: the link then leads to the page.
  await expect(async () => {
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.locator(link).first().click()
    await expect(page.getByRole('dialog', { name: 'Share or cite' })).toBeVisible({ timeout: 20_000 })
  }).toPass({ timeout: 90_000 })
}
