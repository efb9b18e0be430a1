/** Pictures as other programs show them: with whatever font is there, in an `<img>`, asking for nothing. */

import { expect, test } from '@playwright/test'
import { debates } from './debates.ts'

for (const { debate, root } of debates) {
  for (const place of [root, ...debate.themes.map(({ id }) => `${root}map/${id}/`)]) {
    test(`${place}map.svg: every word stays in its box and in the picture, in Arial too`, async ({ page }) => {
      await page.goto(`${place}map.svg`)
      const out = await page.evaluate(() => {
        const edge = (element: SVGGraphicsElement) => element.getBoundingClientRect()
        const found: string[] = []
        const view = edge(document.documentElement as unknown as SVGGraphicsElement)
        for (const text of document.querySelectorAll<SVGTextElement>('text')) {
          const box = text.closest('[data-node]')?.querySelector<SVGGraphicsElement>('g > *')
          const [inner, outer] = [edge(text), box ? edge(box) : view]
          const room = box ? 3 : 0
          const isOut =
            inner.left < outer.left + room ||
            inner.right > outer.right - room ||
            inner.top < outer.top ||
            inner.bottom > outer.bottom
          if (isOut) found.push(text.textContent ?? '')
        }
        return found
      })
      expect(out).toEqual([])
    })
  }

  test(`${root}map.svg in an <img> is as large as it says and asks for nothing`, async ({ page, baseURL }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<img src="${root}map.svg" alt=""><img src="${root}map.png" alt="">`,
      }),
    )
    await page.goto('/host.html', { waitUntil: 'networkidle' })
    const sizes = await page
      .locator('img')
      .evaluateAll((images) =>
        images.map((image) => [(image as HTMLImageElement).naturalWidth, (image as HTMLImageElement).naturalHeight]),
      )
    for (const [width = 0, height = 0] of sizes) expect(Math.min(width, height)).toBeGreaterThan(300)
    const ratios = sizes.map(([width = 0, height = 1]) => width / height)
    expect(ratios[0]).toBeCloseTo(ratios[1] ?? 0, 2)
    expect(asked.map((url) => url.replace(baseURL ?? '', ''))).toEqual([
      '/host.html',
      `${root}map.svg`,
      `${root}map.png`,
    ])
  })
}
