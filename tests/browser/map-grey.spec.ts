/** A map without colour: dashes, heads, badges, corners, marks and words carry what colours say, on the map and in its legend. */

import { expect, type Locator, type Page, test } from '@playwright/test'
import { openMap, tested } from './map-geometry.ts'

const { debate } = tested

test.use({ contextOptions: { reducedMotion: 'reduce' } })

interface Look {
  dash: string
  head: string
  badge: string
}

/** How links of each kind are drawn, whatever their colours: every look once. */
function looksOfLinks(page: Page): Promise<Record<string, Look[]>> {
  return page.locator('[data-map-port] svg').evaluate((svg) => {
    const looks: Record<string, Look[]> = {}
    for (const link of svg.querySelectorAll('[data-relation]')) {
      const [line, head] = link.querySelectorAll('path')
      if (!line || !head) continue
      const badge = document.querySelector(link.querySelector('use')?.getAttribute('href') ?? '')
      const filled = getComputedStyle(head).fill === 'none' ? 'open' : 'filled'
      const look = {
        dash: getComputedStyle(line).strokeDasharray,
        // Commands tell the shape: where it stands and which way it looks is no part of it.
        head: `${filled} ${(head.getAttribute('d') ?? '').replace(/[^a-z]/gi, '')}`,
        badge: badge?.querySelector('path')?.getAttribute('d') ?? '',
      }
      const kind = link.getAttribute('data-kind') ?? ''
      const known = looks[kind] ?? []
      if (!known.some((one) => JSON.stringify(one) === JSON.stringify(look))) looks[kind] = [...known, look]
    }
    return looks
  })
}

test('each kind of link has a dash, a head and a badge of its own', async ({ page }) => {
  await openMap(page)
  const looks = await looksOfLinks(page)
  const kinds = Object.keys(looks)
  expect(kinds.length).toBeGreaterThanOrEqual(2)
  for (const [index, kind] of kinds.entries()) {
    for (const other of kinds.slice(index + 1)) {
      for (const a of looks[kind] ?? []) {
        for (const b of looks[other] ?? []) {
          expect(a.dash, `${kind} and ${other}`).not.toBe(b.dash)
          expect(a.head, `${kind} and ${other}`).not.toBe(b.head)
          expect(a.badge, `${kind} and ${other}`).not.toBe(b.badge)
        }
      }
    }
  }
  expect(new Set((looks.support ?? []).map(({ dash }) => dash))).toEqual(new Set(['none']))
})

test('each side has corners and a mark of its own; what has no reply says so in a word', async ({ page }) => {
  await openMap(page)
  const looks = await page.locator('[data-node]').evaluateAll((nodes) =>
    nodes.map((node) => {
      const [shape, second] = node.querySelectorAll(':scope > rect, :scope > path:first-child')
      const corners = shape?.tagName === 'path' ? 'cut' : (shape?.getAttribute('rx') ?? 'square')
      return {
        side: node.getAttribute('data-sides') ?? '',
        box: `${corners}${second ? ', double' : ''}${getComputedStyle(shape ?? node).strokeDasharray}`,
        mark: node.querySelector('[data-mark]')?.getAttribute('d') ?? '',
        isOpen: node.hasAttribute('data-unanswered'),
        word: node.querySelector('[data-open]')?.textContent ?? '',
      }
    }),
  )
  const sides = [...new Set(looks.map(({ side }) => side))]
  expect(sides.length).toBeGreaterThanOrEqual(debate.sides.length)
  for (const what of ['box', 'mark'] as const) {
    const seen = sides.map((side) => [...new Set(looks.filter((look) => look.side === side).map((look) => look[what]))])
    for (const own of seen) expect(own).toHaveLength(1)
    expect(new Set(seen.flat()).size, what).toBe(sides.length)
  }
  for (const { isOpen, word } of looks) expect(word).toBe(isOpen ? 'unanswered' : '')
})

/** A picture of an element in grey: how light each pixel is, from 0 to 255. */
async function greyOf(page: Page, element: Locator): Promise<number[]> {
  const png = (await element.screenshot()).toString('base64')
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    // The samples of boxes are higher than those of links: each on a ground of the same size.
    const context = new OffscreenCanvas(100, 32).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const { data: pixels } = context?.getImageData(0, 0, 100, 32) ?? { data: [] }
    return Array.from({ length: pixels.length / 4 }, (_, index) => {
      const [r = 0, g = 0, b = 0] = pixels.slice(index * 4, index * 4 + 3)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
  }, png)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in a grey picture no two samples of the legend look alike, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openMap(page)
    await page.locator('[data-map-legend] summary').click()
    const rows = page.getByRole('table', { name: 'How to read the map' }).getByRole('row')
    const samples: { name: string; grey: number[] }[] = []
    for (const row of await rows.all()) {
      const sample = row.locator('td svg')
      if ((await sample.count()) === 0) continue
      samples.push({ name: (await row.textContent()) ?? '', grey: await greyOf(page, sample) })
    }
    expect(samples.length).toBeGreaterThanOrEqual(debate.sides.length + 6)
    for (const [index, a] of samples.entries()) {
      for (const b of samples.slice(index + 1)) {
        const differing = a.grey.filter((light, at) => Math.abs(light - (b.grey[at] ?? 0)) > 40).length
        expect(differing, `${a.name} / ${b.name}: pixels that differ`).toBeGreaterThanOrEqual(24)
      }
    }
  })
}
