/** Two curves for d3-shape: smooth from column to column, and straight with rounded corners. */

import type { CurveFactory } from 'd3-shape'

type Corner = [x: number, y: number]

/** Leaves and arrives level, like d3's `curveBumpX`; straight where the height stays the same. */
export const smooth: CurveFactory = (context) => {
  let last: Corner | undefined
  return {
    areaStart() {},
    areaEnd() {},
    lineStart() {
      last = undefined
    },
    lineEnd() {},
    point(x: number, y: number) {
      const middle = ((last?.[0] ?? x) + x) / 2
      if (!last) context.moveTo(x, y)
      else if (last[1] === y) context.lineTo(x, y)
      else context.bezierCurveTo(middle, last[1], middle, y, x, y)
      last = [x, y]
    },
  }
}

/** Straight from point to point, each corner rounded by at most `radius` px and at most half of the shorter side. */
export function roundedCorners(radius: number): CurveFactory {
  return (context) => {
    let corners: Corner[] = []
    return {
      areaStart() {},
      areaEnd() {},
      lineStart() {
        corners = []
      },
      point(x: number, y: number) {
        const last = corners.at(-1)
        if (!last || last[0] !== x || last[1] !== y) corners.push([x, y])
      },
      lineEnd() {
        drawCorners(context, corners, radius)
      },
    }
  }
}

function drawCorners(context: Parameters<CurveFactory>[0], corners: Corner[], radius: number): void {
  for (const [index, corner] of corners.entries()) {
    const [before, after] = [corners[index - 1], corners[index + 1]]
    if (!before) context.moveTo(...corner)
    else if (!after) context.lineTo(...corner)
    else drawCorner(context, before, corner, after, radius)
  }
}

function drawCorner(
  context: Parameters<CurveFactory>[0],
  before: Corner,
  at: Corner,
  after: Corner,
  radius: number,
): void {
  const isStraight = (before[0] === at[0] && at[0] === after[0]) || (before[1] === at[1] && at[1] === after[1])
  const room = Math.min(radius, distance(before, at) / 2, distance(at, after) / 2)
  if (isStraight || room < 1) {
    context.lineTo(...at)
    return
  }
  context.lineTo(...toward(at, before, room))
  context.quadraticCurveTo(...at, ...toward(at, after, room))
}

const distance = ([x, y]: Corner, [u, v]: Corner) => Math.hypot(u - x, v - y)

/** The point `by` px from `a` on the way to `b`. */
function toward(a: Corner, b: Corner, by: number): Corner {
  const share = by / Math.max(distance(a, b), 1e-9)
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}
