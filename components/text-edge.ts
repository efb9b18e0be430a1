/** Where texts begin in a box: at its left edge, or at its right edge where they are read from there. */

import type { DrawnNode, MapDrawing } from '../debate/draw.ts'

/** From the box's left edge, the place so many px in from where the map is read. */
export function inFrom(by: number, { boxWidth, isMirrored }: Pick<MapDrawing, 'boxWidth' | 'isMirrored'>): number {
  return isMirrored ? boxWidth - by : by
}

/** The same for what is no point but so wide. */
export function inFromWide(by: number, wide: number, drawing: Pick<MapDrawing, 'boxWidth' | 'isMirrored'>): number {
  return inFrom(by, drawing) - (drawing.isMirrored ? wide : 0)
}

/** A statement's own words, which may be written the other way than the map is read: where they begin, and what says so. */
export function wordsIn(
  { lang, direction }: DrawnNode,
  by: number,
  drawing: Pick<MapDrawing, 'boxWidth' | 'isMirrored'>,
) {
  const isMirrored = direction === undefined ? drawing.isMirrored : direction === 'rtl' || undefined
  const { boxWidth } = drawing
  return { start: inFrom(by, { boxWidth, ...(isMirrored && { isMirrored }) }), of: { lang, direction } }
}

/** Side and height of a side's mark, in px. */
export const markSize = 12
