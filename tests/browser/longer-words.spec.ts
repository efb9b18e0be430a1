/** Other languages say the same with more letters: with four tenths more of them nothing on a page is cut off or sticks out. */

import { expect, type Page, test } from '@playwright/test'

// The largest debate.
const address = { slug: 'us-military-peru', lang: 'en' }
const root = `/${address.lang}/${address.slug}/`

for (const width of [320, 1280]) {
  test(`words of the interface may grow by 40 %, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['', 'sources/', 'share/', 'changes/']) {
      await page.goto(root + path)
      const before = await page.locator('nav a').first().textContent()
      await page.evaluate(lengthen)
      expect((await page.locator('nav a').first().textContent())?.length).toBeGreaterThan(before?.length ?? 0)
      expect({ path, cut: await findCut(page) }).toEqual({ path, cut: [] })
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(sideways), path).toBe(0)
    }
  })
}

/** Runs in the page: words of the same lengths behind those that are there. Of what a reader presses, chooses or is told. */
function lengthen(): void {
  const parts = 'button, nav a, label, th, summary, legend, h1, h2, h3, caption, option, dt, p:not([lang])'
  for (const part of document.querySelectorAll(parts)) {
    for (const node of part.childNodes) {
      if (!(node instanceof Text) || !/\p{L}/u.test(node.data)) continue
      const words = `${node.data.trim()} `.repeat(2)
      node.data += ` ${words}`.slice(0, Math.ceil(node.data.length * 0.4) + 1)
    }
  }
}

/** What holds more than it shows, or sticks out of the window. */
function findCut(page: Page): Promise<string[]> {
  return page.locator('button, nav a, label, th, summary, legend, h1, h2, h3, caption, dt').evaluateAll((parts) => {
    const isCut = (part: Element) => {
      const { clientWidth, scrollWidth } = part
      // What only screen readers get is one pixel wide; a map moves under its frame.
      if (!part.checkVisibility({ contentVisibilityAuto: true }) || part.closest('.aside, svg, [data-map]'))
        return false
      return (clientWidth > 1 && scrollWidth > clientWidth + 1) || part.getBoundingClientRect().right > innerWidth + 1
    }
    return parts.filter(isCut).map((part) => `${part.tagName} ${part.textContent?.slice(0, 60)}`)
  })
}
