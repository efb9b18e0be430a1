/** Colours and sizes of what is drawn, measured in the page: contrast in both themes, system colours, targets at every scale. */

import { expect, type Page, test } from '@playwright/test'
import { atEveryScale, byDegree, openMap, standOn, tested } from './map-geometry.ts'

const { map } = tested
const most = byDegree[0] ?? ''

test.use({ contextOptions: { reducedMotion: 'reduce' } })

interface Pair {
  what: string
  ink: string
  ground: string
  least: number
}

/** Every pair of colours that a reader has to tell apart on the map as it stands now. */
function pairsOnMap(page: Page): Promise<Pair[]> {
  return page.locator('[data-map-port] svg').evaluate((svg) => {
    const style = (part: Element | null | undefined) => getComputedStyle(part ?? svg)
    const isShown = (part: Element) => part.checkVisibility() && part.getBoundingClientRect().width > 0
    const wash = style(svg.querySelector('[data-block] > rect')).fill
    const inBoxes = [...svg.querySelectorAll('[data-node]:not([data-folded])')].flatMap((node): Pair[] => {
      const box = style(node.querySelector('rect, path'))
      const words = [...node.querySelectorAll('text:not([data-behind])')].filter(isShown)
      return [
        { what: 'edge of a box', ink: box.stroke, ground: wash, least: 3 },
        { what: 'edge of a box from inside', ink: box.stroke, ground: box.fill, least: 3 },
        { what: 'mark of a side', ink: style(node.querySelector('[data-mark]')).fill, ground: box.fill, least: 3 },
        ...words.map((text) => {
          const isText = text.matches('[data-words], [data-headline]')
          return {
            what: isText ? 'statement' : 'number or badge',
            ink: style(text).fill,
            ground: box.fill,
            least: isText ? 7 : 4.5,
          }
        }),
      ]
    })
    const links = [...svg.querySelectorAll('[data-relation]:not([data-folded])')].flatMap((link): Pair[] => {
      const [line, head] = link.querySelectorAll('path')
      return [line, head].map((part) => ({ what: 'link', ink: style(part).stroke, ground: wash, least: 3 }))
    })
    const others = [...svg.querySelectorAll('[data-block] > text, [data-behind], [data-overview]')].filter(isShown)
    const keys = [...svg.querySelectorAll('[data-layer="keys"] g')]
    return [
      ...inBoxes,
      ...links,
      ...others.map((text) => ({ what: 'heading', ink: style(text).fill, ground: wash, least: 4.5 })),
      ...keys.flatMap((key) => {
        const [back, text] = [style(key.querySelector('rect')).fill, style(key.querySelector('text')).fill]
        return [
          { what: 'key', ink: text, ground: back, least: 4.5 },
          { what: 'tag of a key', ink: back, ground: wash, least: 3 },
        ]
      }),
    ]
  })
}

function luminance(colour: string): number {
  const channels = (colour.match(/[\d.]+/g) ?? []).map(Number)
  // Anything half seen through would need what is behind it: there is nothing like that on the map.
  if (!colour.startsWith('rgb(') || channels.length !== 3) throw new Error(`cannot tell how light ${colour} is`)
  const [r = 0, g = 0, b = 0] = channels
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast({ ink, ground }: Pair): number {
  const [darker = 0, lighter = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function tooLow(pairs: Pair[]): string[] {
  const low = pairs.filter((pair) => contrast(pair) < pair.least)
  return [...new Set(low.map((pair) => `${pair.what}: ${pair.ink} on ${pair.ground} ${contrast(pair).toFixed(2)}`))]
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in the ${colorScheme} theme all that is drawn stands out, whatever is lit`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openMap(page)
    const plain = await pairsOnMap(page)
    expect(new Set(plain.map(({ what }) => what)).size).toBeGreaterThanOrEqual(7)
    expect(tooLow(plain)).toEqual([])
    await standOn(page, most)
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift')
    await expect(page.locator('html[data-lighting]')).toHaveCount(1)
    expect(tooLow(await pairsOnMap(page)), 'with a statement lit').toEqual([])
    for (const scale of ['middle', 'far']) {
      while ((await page.locator('[data-map-port] svg').getAttribute('data-distance')) !== scale)
        await page.keyboard.press('-')
      expect(tooLow(await pairsOnMap(page)), scale).toEqual([])
    }
  })
}

test('the focus is an edge of at least 2 px that differs from the edge without it', async ({ page }) => {
  await openMap(page)
  const box = page.locator(`[data-node="${most}"] > :first-child`)
  const edge = () =>
    box.evaluate((shape) => [getComputedStyle(shape).stroke, Number.parseFloat(getComputedStyle(shape).strokeWidth)])
  const [before] = await edge()
  await standOn(page, most)
  const [after, width] = await edge()
  expect(after).not.toBe(before)
  expect(Number(width)).toBeGreaterThanOrEqual(3.5)
})

test('forced colours: nothing on the map or its overview has a colour of its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await openMap(page, `${map}#${most}`)
  await standOn(page, most)
  await page.keyboard.press('Space')
  for (const distance of ['near', 'middle', 'far']) {
    while ((await page.locator('[data-map-port] svg').getAttribute('data-distance')) !== distance)
      await page.keyboard.press('-')
    const foreign = await page.locator('[data-map] svg').evaluateAll((pictures) => {
      const probe = document.createElement('i')
      document.body.append(probe)
      probe.style.forcedColorAdjust = 'none'
      const names = [
        'Canvas',
        'CanvasText',
        'LinkText',
        'GrayText',
        'Highlight',
        'HighlightText',
        'ButtonText',
        'ButtonFace',
      ]
      const system = names.map((name) => {
        probe.style.color = name
        return getComputedStyle(probe).color
      })
      const parts = pictures.flatMap((svg) => [...svg.querySelectorAll('rect, path, circle, text, tspan, use')])
      const painted = parts
        .filter((part) => part.checkVisibility())
        .flatMap((part) => {
          const { fill, stroke } = getComputedStyle(part)
          return [fill, stroke].map((colour) => `${part.tagName} ${colour}`)
        })
      return [...new Set(painted)].filter((one) => ![...system, 'none'].some((colour) => one.endsWith(` ${colour}`)))
    })
    expect(foreign, distance).toEqual([])
  }
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await page.waitForTimeout(200)
  const tints = await page.locator('[data-map-overview]').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement
    const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? []
    const tinted = new Set<string>()
    for (let at = 0; at < pixels.length; at += 4) {
      const [r = 0, g = 0, b = 0] = pixels.slice(at, at + 3)
      // Brown and teal are sides; grey, black and white are the system's, and so is its blue or its like for what is chosen.
      if (r > b + 40) tinted.add(`${r},${g},${b}`)
    }
    return [...tinted]
  })
  expect(tints).toEqual([])
})

test('what can be pressed on the map is 24 px large or has that room, at every scale', async ({ page }) => {
  await openMap(page)
  await atEveryScale(page, async (scale) => {
    const crowded = await page.locator('[data-map-port]').evaluate(crowdedTargets)
    expect(crowded, `at ${scale}`).toEqual([])
  })
})

/** Runs in the page: targets below 24 px whose circle of 24 px touches another target or such a circle (WCAG 2.5.8). */
function crowdedTargets(port: Element): string[] {
  const isFar = port.querySelector('svg[data-distance="far"]') !== null
  const targets = [...port.querySelectorAll(isFar ? '[data-block]' : '[data-node]')]
    .filter((target) => target.checkVisibility() && getComputedStyle(target).pointerEvents !== 'none')
    .map((target) => (target.querySelector('rect, path') ?? target).getBoundingClientRect())
  const centre = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const
  const isSmall = ({ width, height }: DOMRect) => width < 24 || height < 24
  const distance = ([x, y]: readonly [number, number], box: DOMRect) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
  return targets.filter(isSmall).flatMap((target) => {
    const [x, y] = centre(target)
    const near = targets.find((other) => {
      if (other === target) return false
      const [ox, oy] = centre(other)
      return distance([x, y], other) < 12 || (isSmall(other) && Math.hypot(x - ox, y - oy) < 24)
    })
    return near ? [`${target.width.toFixed(1)} × ${target.height.toFixed(1)} at ${x.toFixed()}, ${y.toFixed()}`] : []
  })
}
