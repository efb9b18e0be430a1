/** The page of changes names every release of a debate, and each pinned embed is served as it was published. */

import { expect, test } from '@playwright/test'
import { wordsOf } from '../../components/catalogue/catalogue.ts'
import { listDebates, loadDebate } from '../../debate/load.ts'
import { readDebate } from '../../debate/read.ts'
import { pinnedName } from '../../debate/releases.ts'
import { expectAccessible } from './axe.ts'

for (const address of await listDebates()) {
  const { releases } = readDebate(await loadDebate(address))
  const root = `/${address.lang}/${address.slug}/`

  test(`${root}changes/ tells every release, newest first, without a script too`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${root}changes/`)
    const named = await page
      .locator('[data-release]:not([data-release=""])')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-release')))
    expect(named).toEqual(releases.map(({ hash }) => hash))
    const [none = ''] = wordsOf(address.lang).changes.none.split('{')
    if (releases.length === 0) await expect(page.getByText(none.trim())).toBeVisible()
    await page.close()
  })

  // Without a release it is a line of text.
  if (releases.length > 0)
    test(`${root}changes/ is accessible and fits a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`${root}changes/`)
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    })

  for (const release of releases) {
    test(`${root}${pinnedName(release)} is byte for byte what was published`, async ({ request }) => {
      const response = await request.get(`${root}${pinnedName(release)}`)
      expect(response.headers()['content-type']).toContain('text/html')
      expect((await response.body()).equals(Buffer.from(release.html))).toBe(true)
    })
  }
}
