/** Semantic zoom: from afar the themes with their counts, nearer the first words, near by the whole text; one at a time. */

import { expect, type Page, test } from '@playwright/test'
import { atEveryScale, boxesInWindow, openMap, scaleOf, tested } from './map-geometry.ts'

const { debate, comparison } = tested

test.use({ contextOptions: { reducedMotion: 'reduce' } })

interface Told {
  themes: number
  headlines: number
  texts: number
  marks: number
}

/** How much of each kind of words is painted. */
function told(page: Page): Promise<Told> {
  return page.locator('[data-map-port] svg').evaluate((svg) => {
    const count = (selector: string) =>
      [...svg.querySelectorAll(selector)].filter(
        (part) => part.checkVisibility() && part.getBoundingClientRect().width > 0,
      ).length
    return {
      themes: count('[data-overview]'),
      headlines: count('[data-headline]'),
      texts: count('[data-words]'),
      marks: count('[data-mark]'),
    }
  })
}

test('never tells two things at once, and always something', async ({ page }) => {
  await openMap(page)
  const count = debate.statements.length
  const themes = new Set(debate.statements.map(({ theme }) => theme)).size
  const seen: string[] = []
  await atEveryScale(page, async (scale) => {
    const { themes: names, headlines, texts, marks } = await told(page)
    expect([names > 0, headlines > 0, texts > 0].filter(Boolean), `at ${scale}`).toHaveLength(1)
    if (names > 0) expect({ names, marks }, `at ${scale}`).toEqual({ names: themes, marks: 0 })
    else expect(Math.max(headlines, texts), `at ${scale}`).toBe(count)
    seen.push(names > 0 ? 'themes' : headlines > 0 ? 'headlines' : 'texts')
  })
  // Nearer and nearer, each once.
  expect(seen.filter((one, index) => one !== seen[index - 1])).toEqual(['themes', 'headlines', 'texts'])
})

test('from afar each theme tells its name and what is in it; its statements are no targets', async ({ page }) => {
  await openMap(page)
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  for (const { id, name } of debate.themes) {
    const own = debate.statements.filter(({ theme }) => theme === id)
    if (own.length === 0) continue
    const label = page.locator(`[data-overview="${id}"]`)
    const words = ((await label.evaluate((text) => [...text.children].map((line) => line.textContent).join(' '))) ?? '')
      .replaceAll('\u00a0', ' ')
      .replace(/\s+/g, ' ')
    expect(words).toContain(name)
    const held = [...words.matchAll(/[■●▲◆=] (\d+)/gu)].map(([, count]) => Number(count))
    expect(held.reduce((sum, count) => sum + count, 0)).toBe(own.length)
    const open = own.filter((one) => comparison.unanswered.includes(one.id)).length
    if (open > 0) expect(words).toContain(`${open} unanswered`)
    else expect(words).not.toContain('unanswered')
  }
  const targets = await page
    .locator('[data-node]')
    .evaluateAll((nodes) => nodes.filter((node) => getComputedStyle(node).pointerEvents !== 'none').length)
  expect(targets).toBe(0)
})

test('names of themes stay as large as the text of the page, within the window, clear of each other', async ({
  page,
}) => {
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await openMap(page)
    if (width < 640) await page.getByRole('button', { name: 'Map', exact: true }).click()
    await page.getByRole('button', { name: 'Show the whole map' }).click()
    const rects = await page.locator('[data-overview]').evaluateAll((labels) =>
      labels.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect()
        const size = Number.parseFloat(getComputedStyle(label).fontSize)
        return { left, right, top, bottom, size: size * ((label as SVGGraphicsElement).getScreenCTM()?.a ?? 0) }
      }),
    )
    const port = (await page.locator('[data-map-port]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(rects, `${width} px: names`).toHaveLength(new Set(debate.statements.map(({ theme }) => theme)).size)
    for (const [index, a] of rects.entries()) {
      expect(a.size).toBeGreaterThanOrEqual(12)
      expect(a.left, `${width} px: left`).toBeGreaterThanOrEqual(port.x)
      expect(a.right, `${width} px: right`).toBeLessThanOrEqual(port.x + port.width)
      const touching = rects
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2)
      expect(touching, `${width} px: names that run into each other`).toEqual([])
    }
  }
})

test('from afar, a press on a theme goes near to it', async ({ page }) => {
  await openMap(page)
  for (const theme of [debate.themes.at(-1)?.id, debate.themes[0]?.id]) {
    await page.getByRole('button', { name: 'Show the whole map' }).click()
    await page.locator(`[data-overview="${theme}"] tspan`).first().click()
    expect(await scaleOf(page)).toBeGreaterThanOrEqual(0.75)
    const seen = (await boxesInWindow(page)).map(({ id }) => debate.statements.find((one) => one.id === id)?.theme)
    expect(seen.filter((one) => one === theme).length).toBeGreaterThan(seen.length / 2)
  }
})
