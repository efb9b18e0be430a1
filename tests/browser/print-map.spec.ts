/** The map on paper: theme by theme, in numbers that lead to the list, readable in grey, on A4 and on Letter. */

import { expect, test } from '@playwright/test'
import { debates } from './debates.ts'

/** Inside the margins of a page, in px at 96 to the inch: A4 as the style sheet says, Letter with the same margins. */
const papers = [
  { name: 'A4', width: (210 - 28) * 3.78, height: (297 - 34) * 3.78 },
  { name: 'Letter', width: (216 - 28) * 3.78, height: (279 - 34) * 3.78 },
]

/** A page of the wider maps, on its side. */
const sideways = { width: (279 - 32) * 3.78, height: (210 - 28) * 3.78 }

for (const { debate, root } of debates) {
  for (const { name, width, height } of papers) {
    test(`${debate.title}: each theme's map fits a page of ${name}, with numbers and first words to be read`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: Math.floor(width), height: Math.floor(height) })
      await page.goto(`${root}map/`)
      await page.emulateMedia({ media: 'print' })
      const figures = page.locator('[data-map-paper] figure')
      expect(await figures.count()).toBeGreaterThanOrEqual(debate.themes.length)
      for (const figure of await figures.all()) {
        const isWide = (await figure.getAttribute('data-wide')) !== null
        const [across, down] = isWide ? [sideways.width, sideways.height] : [width, height]
        await page.setViewportSize({ width: Math.floor(across), height: Math.floor(down) })
        const box = await figure.boundingBox()
        expect(box?.width).toBeLessThanOrEqual(across)
        expect(box?.height).toBeLessThanOrEqual(down)
        // First words are set in 24 px: what is left of that on paper, in points.
        const svg = figure.locator('svg')
        const scale = await svg.evaluate(
          (part) => part.getBoundingClientRect().width / (part as SVGSVGElement).viewBox.baseVal.width,
        )
        expect(scale * 24 * 0.75, 'points').toBeGreaterThanOrEqual(6)
      }
    })
  }

  test(`${debate.title}: every number of the printed map stands in the printed list, with its text`, async ({
    page,
  }) => {
    await page.goto(`${root}map/?steps=1#${debate.statements[0]?.id}`)
    await expect(page.locator('[data-map-shown]')).not.toHaveText(/^All/)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const listed = page.locator('li[data-statement]:visible')
    await expect(listed).toHaveCount(debate.statements.length)
    const onMap = await page
      .locator('[data-node]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-number')))
    const inList = await listed.evaluateAll((items) => items.map((item) => item.getAttribute('value')))
    expect(inList.sort()).toEqual(onMap.sort())
    await expect(page.locator('[data-node][data-folded]')).toHaveCount(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.locator('[data-map-shown]')).not.toHaveText(/^All/)
  })

  test(`${debate.title}: tools and the moving map stay off the paper`, async ({ page }) => {
    await page.goto(`${root}map/`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('[data-map-port]')).toBeHidden()
    await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? Number.POSITIVE_INFINITY
    expect(pages).toBeLessThanOrEqual(debate.themes.length + debate.statements.length / 10)
  })
}
