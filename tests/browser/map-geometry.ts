/** What a map's viewer shows and where, as a browser test reads it from the page; and what the debate says should be there. */

import { expect, type Page } from '@playwright/test'
import { findNeighbours, inlineLimit } from '../../debate/model.ts'
import { debates } from './debates.ts'

const [small] = debates.filter(({ debate }) => debate.statements.length <= inlineLimit)
if (!small) throw new Error('missing debate: none of the library has a map that is all in one page')

/** The debate whose map is tested, and the address of that map. */
export const tested = { ...small, map: `${small.root}map/` }

export const neighbours = findNeighbours(tested.debate.relations)

/** How many other statements one is tied to. */
export const degreeOf = (id: string) => (neighbours.get(id)?.statements.size ?? 1) - 1

/** Statement ids, those with the most neighbours first. */
export const byDegree = tested.debate.statements.map(({ id }) => id).sort((a, b) => degreeOf(b) - degreeOf(a))

/** Every statement at most so many links away, itself included. */
export function within(id: string, steps: number): string[] {
  let found = new Set([id])
  for (let step = 0; step < steps; step++) {
    found = new Set([...found].flatMap((at) => [at, ...(neighbours.get(at)?.statements ?? [])]))
  }
  return [...found].sort()
}

export interface Box {
  id: string
  x: number
  y: number
  width: number
  height: number
}

/** Opens a page with a map, and waits until it is more than a picture. */
export async function openMap(page: Page, address = tested.map): Promise<void> {
  await page.goto(address)
  await expect(page.locator('[data-map-port][data-live]')).toHaveCount(1)
  await page.evaluate(() => document.fonts.ready)
}

/** Where the map stands, gliding or not: as the transform of its picture says. */
export async function cameraOf(page: Page): Promise<{ x: number; y: number; k: number }> {
  const written = await page.locator('[data-map-port] svg').evaluate((svg) => (svg as SVGSVGElement).style.transform)
  const [x = 0, y = 0, k = 0] = (written.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number)
  return { x, y, k }
}

export const scaleOf = async (page: Page) => (await cameraOf(page)).k

/** The scales from all of the map to the largest, as the keys reach them: calls back at each. */
export async function atEveryScale(page: Page, look: (scale: number) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  for (let before = 0; ; ) {
    const scale = await scaleOf(page)
    if (scale === before) return
    before = scale
    await look(scale)
    await page.getByRole('button', { name: 'Zoom in' }).click()
  }
}

/** The ids of what an attribute names, as far as it is on the map now: not folded away. */
export async function shown(
  page: Page,
  attribute: 'data-node' | 'data-relation' | 'data-statement',
): Promise<string[]> {
  const read = (parts: Element[], name: string) =>
    parts.filter((part) => !part.hasAttribute('data-folded')).map((part) => part.getAttribute(name) ?? '')
  const all = await page.locator(`[data-map] [${attribute}]`).evaluateAll(read, attribute)
  return all.sort()
}

/** Boxes of the map that the window shows at least a part of, in px of the screen. */
export function boxesInWindow(page: Page): Promise<Box[]> {
  return page.locator('[data-map-port]').evaluate((port) => {
    const window = port.getBoundingClientRect()
    const boxes = [...port.querySelectorAll('[data-node]:not([data-folded])')].map((node) => {
      const { x, y, width, height } = (node.querySelector('rect, path') ?? node).getBoundingClientRect()
      return { id: node.getAttribute('data-node') ?? '', x, y, width, height }
    })
    return boxes.filter(
      ({ x, y, width, height }) =>
        x < window.right && y < window.bottom && x + width > window.left && y + height > window.top,
    )
  })
}

/** What hides any of a statement's box from the reader: the edge of a window, or something that lies above it. */
export function hiddenParts(page: Page, id: string): Promise<string[]> {
  return page.locator(`[data-node="${id}"]`).evaluate((node) => {
    const { left, right, top, bottom } = (node.querySelector('rect, path') ?? node).getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const spots = {
      left: [left + 3, y],
      right: [right - 3, y],
      top: [x, top + 3],
      bottom: [x, bottom - 3],
      middle: [x, y],
    }
    return Object.entries(spots).flatMap(([name, [at = 0, down = 0]]) => {
      const above = document.elementFromPoint(at, down)
      if (above && node.contains(above)) return []
      return [`${name}: ${above ? above.outerHTML.slice(0, 80) : 'outside of the window'}`]
    })
  })
}

/** The statement that has the focus on the map; empty: none. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '')
}

/** Sets the focus on a statement of the map as the address and the keyboard do. */
export async function standOn(page: Page, id: string): Promise<void> {
  await page.locator(`[data-node="${id}"]`).focus()
  expect(await focused(page)).toBe(id)
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
