/** Contrast of text with what is painted behind it, SVG included, where axe cannot tell. */

import type { Page } from '@playwright/test'

export interface LowContrast {
  selector: string
  ratio: number
  least: number
}

/** The elements whose text stands out too little (WCAG 1.4.3), or whose ground cannot be told. */
export function findLowContrast(page: Page, selectors: string[]): Promise<LowContrast[]> {
  return page.evaluate(measureAll, selectors)
}

/** Runs in the page: everything that it needs is inside. */
function measureAll(selectors: string[]): LowContrast[] {
  type Colour = [number, number, number, number]
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

  /** Every way in which CSS writes a colour, as numbers: the canvas knows them all. */
  function read(colour: string): Colour {
    if (!canvas || colour === 'none') return [0, 0, 0, 0]
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [r, g, b, a / 255]
  }

  function over([r, g, b, a]: Colour, under: Colour): Colour {
    const mix = (top: number, bottom: number) => top * a + bottom * (1 - a)
    return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1]
  }

  function luminance(colour: Colour): number {
    const [r = 0, g = 0, b = 0] = colour
      .map((channel) => channel / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  const isInPicture = (element: Element) => element instanceof SVGElement && !(element instanceof SVGSVGElement)

  function paintOf(element: Element): Colour {
    const style = getComputedStyle(element)
    if (!isInPicture(element)) return read(style.backgroundColor)
    const isShape = element instanceof SVGGeometryElement
    const [r, g, b, a] = read(isShape ? style.fill : 'none')
    return [r, g, b, a * Number(style.fillOpacity)]
  }

  /** A picture has no one colour: no text may depend on it. */
  function isPainted(element: Element): boolean {
    return !isInPicture(element) && getComputedStyle(element).backgroundImage !== 'none'
  }

  /** In a picture that moves within a window, what is cut off by it stands on the shape that its group begins with. */
  function shapeBehind(element: Element): Colour | undefined {
    const shape = element.closest('g, a')?.querySelector('rect, path')
    const paint = shape && paintOf(shape)
    return paint?.[3] === 1 ? paint : undefined
  }

  /** What is painted under the middle of the element's first line, from the top down to something opaque. */
  function groundOf(element: Element): Colour | undefined {
    element.scrollIntoView({ block: 'center', inline: 'center' })
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect()
    const stack = document.elementsFromPoint(x + width / 2, y + height / 2)
    const cutOff = isInPicture(element) && !stack.includes(element) ? shapeBehind(element) : undefined
    if (cutOff) return cutOff
    const behind = stack.slice(Math.max(stack.indexOf(element), 0))
    const paints = behind.map(paintOf)
    const opaque = paints.findIndex(([, , , alpha]) => alpha === 1)
    if (behind.slice(0, opaque < 0 ? undefined : opaque + 1).some(isPainted)) return undefined
    const base: Colour = opaque < 0 ? read('Canvas') : (paints[opaque] ?? read('Canvas'))
    return paints.slice(0, opaque < 0 ? undefined : opaque).reduceRight((under, paint) => over(paint, under), base)
  }

  function opacityOf(element: Element | null): number {
    return element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
  }

  function measure(selector: string): LowContrast {
    const element = document.querySelector(selector)
    if (!element?.getClientRects().length) return { selector, ratio: 0, least: 4.5 }
    const style = getComputedStyle(element)
    const [r, g, b, a] = read(isInPicture(element) ? style.fill : style.color)
    const ground = groundOf(element)
    if (!ground) return { selector, ratio: 0, least: 4.5 }
    const ink = over([r, g, b, a * opacityOf(element)], ground)
    const [darker = 0, lighter = 0] = [luminance(ink), luminance(ground)].sort((one, other) => one - other)
    const size = Number.parseFloat(style.fontSize)
    const isLarge = !isInPicture(element) && (size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700))
    return { selector, ratio: (lighter + 0.05) / (darker + 0.05), least: isLarge ? 3 : 4.5 }
  }

  // Nothing may be looked through because it lets the pointer through.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { pointer-events: auto !important } svg * { pointer-events: visiblePainted !important }')
  document.adoptedStyleSheets.push(sheet)
  const [left, top] = [scrollX, scrollY]
  const low = selectors.map(measure).filter(({ ratio, least }) => !(ratio >= least))
  scrollTo({ left, top, behavior: 'instant' })
  document.adoptedStyleSheets.pop()
  return low
}
