/** Curves → short straight pieces. */

import type { Spot } from './picture.ts'

/** Straight pieces that stand for one bend. */
const pieces = 12

/** The lines of SVG path data of M, L, H, V, C and Q (absolute). */
export function flattenPath(path: string): Spot[][] {
  const lines: Spot[][] = []
  let at: Spot = [0, 0]
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLHVCQ])([^MLHVCQZ]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const [first = 0, second = 0] = numbers
    if (letter === 'M') lines.push([[first, second]])
    else if (letter === 'H') lines.at(-1)?.push([first, at[1]])
    else if (letter === 'V') lines.at(-1)?.push([at[0], first])
    else lines.at(-1)?.push(...bend([at, ...pairs(numbers)]))
    at = lines.at(-1)?.at(-1) ?? at
  }
  return lines
}

/** A spline: a start, then three points for each bend. */
export function flattenSpline(points: readonly Spot[]): Spot[] {
  const flat = points.slice(0, 1)
  for (let at = 0; at + 3 < points.length; at += 3) flat.push(...bend(points.slice(at, at + 4)))
  return flat
}

function pairs(numbers: readonly number[]): Spot[] {
  return numbers.flatMap((x, index): Spot[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []))
}

/** A Bézier curve of any degree, its start left out; a straight line stays one. */
function bend(controls: readonly Spot[]): Spot[] {
  const count = controls.length === 2 ? 1 : pieces
  return Array.from({ length: count }, (_, index) => pointOn(controls, (index + 1) / count))
}

/** De Casteljau's construction. */
function pointOn(controls: readonly Spot[], share: number): Spot {
  let spots = controls
  while (spots.length > 1) {
    spots = spots.slice(1).map(([x, y], index): Spot => {
      const [a, b] = spots[index] ?? [x, y]
      return [a + (x - a) * share, b + (y - b) * share]
    })
  }
  return spots[0] ?? [0, 0]
}
