/** A style of a test's own. Pages let in none that stands in an element, so it is added as a sheet made by script. */

import type { Page } from '@playwright/test'

export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
}
