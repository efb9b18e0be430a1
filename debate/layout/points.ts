/** Where a line meets its boxes, and what it passes beside them. */

import { type Cell, middle, type Stop } from './grid.ts'
import type { Point } from './map-layout.ts'
import { sizes } from './sizes.ts'

/** Straight part of a curve at its start, where its badge stands, and at its end, for its head. */
export const straight = { start: 20, end: 14 }
/** From a box to the point where linked premises meet. */
const meeting = sizes.junction - 8

/** Where a line ends: at its box, or where it meets the other premises. */
export function arrivalPoint(end: Stop): Point {
  return isJoined(end) ? joinPoint(end) : portPoint(end)
}

export const isJoined = ({ port }: Stop) => port?.key.startsWith('joined') ?? false

export function joinPoint(end: Stop): Point {
  const [x, y] = portPoint(end)
  return [x + (end.edge === 0 ? 1 : -1) * meeting, y]
}

/** Where a stop's line touches its box. */
export function portPoint({ strip, channel, edge, port }: Stop): Point {
  const { x = 0, width = 0 } = strip.channels[channel] ?? {}
  return [strip.block.x + x + (edge === 1 ? width : 0), strip.block.y + strip.y + (port?.y ?? 0)]
}

/** Level past a column, through the place kept free there. */
export function acrossColumn(pass: Cell, { strip }: Stop, way: number): Point[] {
  const left = strip.block.x + (strip.columnX[pass.column] ?? 0)
  const y = strip.block.y + strip.y + middle(pass)
  const [enter, leave] = way > 0 ? [left, left + sizes.box.width] : [left + sizes.box.width, left]
  return [
    [enter, y],
    [leave, y],
  ]
}
