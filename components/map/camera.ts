/** Where a map stands in its window: pure arithmetic of zooming and moving. */

import type { Rect } from './graph.ts'

/** A point of the map at (x, y) is seen at (x · k + camera.x, y · k + camera.y) in the window. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly k: number
}

export interface Size {
  width: number
  height: number
}

/** What is told at which distance: themes with their counts, first words, whole texts. */
export type Distance = 'far' | 'middle' | 'near'

/** Scales from which on the next words are large enough to be read, and targets to be hit: a box and its gap, 24 px. */
const headlineScale = 0.35
const textScale = 0.75
export const largest = 3

export function distanceOf({ k }: Camera): Distance {
  return k < headlineScale ? 'far' : k < textScale ? 'middle' : 'near'
}

/** Room around what is shown whole, in px of the screen. */
const margin = 16

/** The scale at which all of a rectangle is seen, never beyond 100 %. */
export function fittingScale({ width, height }: Size, window: Size): number {
  return Math.min(1, (window.width - 2 * margin) / width, (window.height - 2 * margin) / height)
}

/** All of a rectangle in the middle of the window. */
export function fitWhole(rect: Rect, window: Size): Camera {
  return centreOn(rect, window, Math.max(fittingScale(rect, window), 0.005))
}

/** A rectangle's middle in the middle of the window, at scale `k`. */
export function centreOn({ x, y, width, height }: Rect, window: Size, k: number): Camera {
  return { x: window.width / 2 - (x + width / 2) * k, y: window.height / 2 - (y + height / 2) * k, k }
}

/** Zooms by a factor around a point of the window. */
export function zoomAt(camera: Camera, factor: number, [px, py]: readonly [number, number], least: number): Camera {
  const k = Math.min(largest, Math.max(least, camera.k * factor))
  const change = k / camera.k
  return { x: px - (px - camera.x) * change, y: py - (py - camera.y) * change, k }
}

export function moveBy({ x, y, k }: Camera, dx: number, dy: number): Camera {
  return { x: x + dx, y: y + dy, k }
}

/** Keeps the middle of the window on the map, so that it can never be lost. */
export function keepInSight({ x, y, k }: Camera, map: Size, window: Size): Camera {
  const [cx, cy] = [window.width / 2, window.height / 2]
  return {
    x: Math.min(cx, Math.max(cx - map.width * k, x)),
    y: Math.min(cy, Math.max(cy - map.height * k, y)),
    k,
  }
}

/** The part of the map that the window shows. */
export function seenPart({ x, y, k }: Camera, { width, height }: Size): Rect {
  return { x: -x / k, y: -y / k, width: width / k, height: height / k }
}

/** Whether a rectangle of the map is wholly seen, with a little room around it. */
export function isSeen(rect: Rect, camera: Camera, window: Size): boolean {
  const seen = seenPart(camera, window)
  const room = 8 / camera.k
  return (
    rect.x - room >= seen.x &&
    rect.y - room >= seen.y &&
    rect.x + rect.width + room <= seen.x + seen.width &&
    rect.y + rect.height + room <= seen.y + seen.height
  )
}

/** Whether any of a rectangle is seen. */
export function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
