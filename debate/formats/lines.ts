/** Offsets in a text → lines and columns. */

import type { Place } from '../model.ts'

/** Where the character of an offset stands: one-based line and column. */
export type PlaceAt = (offset: number) => Place

/** For many offsets of one text: each takes a search in its lines, not a walk through the text. */
export function placesIn(file: string, text: string): PlaceAt {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
