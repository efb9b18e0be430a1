/** Embeds to assistive technology and to eyes: no violation in any view, theme or width; colours, sizes and edges of the map. */

import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { openEmbed, part, whole } from './embed-page.ts'
import { findLowContrast } from './text-contrast.ts'

// Colours are the same at every width, and the rest is the same in both themes.
const looks = [
  { theme: 'light', width: 320, views: ['map', 'compare'] },
  { theme: 'dark', width: 1024, views: ['map', 'list'] },
]

test.describe('axe', () => {
  // Its rules are tried with a style of the test's own, which the embed's policy would not let in.
  test.use({ bypassCSP: true })

  for (const { theme, width, views } of looks) {
    test(`a theme is accessible as ${views.join(' and ')}, ${theme}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 600 })
      for (const view of views) {
        await openEmbed(page, `?view=${view}&theme=${theme}`)
        if (view === 'map') await page.locator('[data-node]').first().click()
        await expectAccessible(page)
      }
    })
  }

  test('the whole debate is accessible, with its words open below the map', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 600 })
    await openEmbed(page, `?focus=${part.statements[0]}`, whole.address)
    await page.locator('summary').click()
    await expectAccessible(page)
  })
})

for (const theme of ['light', 'dark']) {
  test(`what is drawn stands out, ${theme}: words 4.5 to 1, edges and links 3 to 1, lit or not`, async ({ page }) => {
    await openEmbed(page, `?theme=${theme}`)
    expect(await tooFaint(page)).toEqual([])
    await page.locator('[data-node]').nth(2).click()
    await expect(page.locator('[data-in]').first()).toBeAttached()
    expect(await tooFaint(page)).toEqual([])
    for (let time = 0; time < 4; time++) await page.getByRole('button', { name: 'Zoom out' }).click()
    expect(await tooFaint(page), 'from afar').toEqual([])
  })
}

/** Words and strokes of the map that differ too little from what they stand on. */
async function tooFaint(page: Page): Promise<string[]> {
  const texts = await page.locator('svg text').evaluateAll((all) =>
    all.flatMap((text, index) => {
      text.setAttribute('data-tested', String(index))
      return getComputedStyle(text).visibility === 'visible' ? [`[data-tested="${index}"]`] : []
    }),
  )
  expect(texts.length).toBeGreaterThan(0)
  const words = await findLowContrast(page, texts)
  return [...words.map(({ selector, ratio }) => `${selector} ${ratio}`), ...(await page.evaluate(faintStrokes))]
}

/** Runs in the page: edges of boxes and lines of links, on the window's ground. */
function faintStrokes(): string[] {
  const read = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = read(colour)
      .map((channel) => channel / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const port = document.querySelector('#port')
  const ground = light(port ? getComputedStyle(port).backgroundColor : '')
  const parts = [...document.querySelectorAll('[data-node] > :first-child, [data-relation] > path')]
  if (parts.length < 20) return ['nothing drawn']
  const faint = parts.filter((part) => {
    const ink = light(getComputedStyle(part).stroke)
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) < 3
  })
  return faint.map((part) => part.parentElement?.getAttribute('data-relation') ?? `edge of ${part.parentElement?.id}`)
}

test('forced colours: nothing has a colour of its own but a side’s mark', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openEmbed(page)
  await page.locator('[data-node]').first().click()
  const foreign = await page.evaluate(() => {
    const probe = document.createElement('i')
    document.body.append(probe)
    const system = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'ButtonFace', 'ButtonText'].map(
      (name) => {
        probe.style.color = name
        return getComputedStyle(probe).color
      },
    )
    probe.remove()
    const isForeign = (colour: string) => colour.startsWith('rgb(') && !system.includes(colour)
    const painted = [...document.querySelectorAll('svg *, header *, #foot *, #panel *')].flatMap((part) => {
      const { fill, stroke, color, backgroundColor } = getComputedStyle(part)
      const used = part instanceof SVGElement ? [fill, stroke] : [color, backgroundColor]
      return used.filter(isForeign).map((colour) => `${part.tagName} ${colour}`)
    })
    return [...new Set(painted)]
  })
  expect(foreign).toEqual([])
})

test('boxes are 24 px large wherever they can be pressed, and the chosen one is told by its edge', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 600 })
  await openEmbed(page, '', whole.address)
  const box = page.locator('[data-node]').first()
  const edge = () =>
    box.evaluate(({ firstElementChild }) => {
      const { stroke, strokeWidth } = getComputedStyle(firstElementChild as Element)
      return [stroke, Number.parseFloat(strokeWidth)]
    })
  const [before] = await edge()
  await box.focus()
  const [after, width] = await edge()
  expect(after).not.toBe(before)
  expect(Number(width)).toBeGreaterThanOrEqual(3)
  for (let last = 0; ; ) {
    const { smallest, far } = await page.locator('[data-node] > :first-child').evaluateAll((shapes) => ({
      smallest: Math.min(...shapes.map((shape) => shape.getBoundingClientRect().height)),
      far: shapes.every((shape) => getComputedStyle(shape).pointerEvents === 'none'),
    }))
    if (smallest === last) return expect(far, 'the whole debate is seen from afar').toBe(true)
    last = smallest
    expect(far || smallest >= 24, `${smallest} px`).toBe(true)
    await page.getByRole('button', { name: 'Zoom out' }).click()
  }
})

test('every word of the map stays in its box, in Arial as in its like', async ({ page }) => {
  for (const { address, statements } of [part, whole]) {
    await openEmbed(page, '', address)
    for (const family of ['Arial', 'Liberation Sans']) {
      const { out, tested } = await page.evaluate(findOutside, family)
      expect(tested).toBeGreaterThanOrEqual(2 * statements.length)
      expect(out, family).toEqual([])
    }
  }
})

/** Runs in the page: lines of text that reach out of their box, or over one another. */
function findOutside(family: string) {
  const out: string[] = []
  let tested = 0
  for (const node of document.querySelectorAll<SVGAElement>('[data-node]')) {
    node.style.fontFamily = family
    const box = (node.querySelector('rect, path') as SVGGraphicsElement).getBBox()
    const texts = [...node.querySelectorAll('text')]
    tested += texts.length
    for (const text of texts) {
      const { x, y, width, height } = text.getBBox()
      const isIn =
        x >= box.x + 4 && x + width <= box.x + box.width - 4 && y >= box.y && y + height <= box.y + box.height
      if (!isIn) out.push(`${node.id} ${text.textContent} ${x + width - box.x - box.width}`)
    }
    const [number, open] = texts.map((text) => text.getBBox())
    if (texts.length > 2 && number && open && number.x + number.width > open.x) out.push(`${node.id} header`)
  }
  return { out, tested }
}
