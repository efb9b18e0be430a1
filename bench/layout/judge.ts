/** `Picture` → `Judgement`: the same ruler for every engine. */

import { countCrossings, type FlatLink } from './crossings.ts'
import { flattenSpline } from './flatten.ts'
import { Grid } from './grid.ts'
import type { DrawnBox, DrawnLine, Judgement, Picture, Spot } from './picture.ts'

export function judge({ boxes, lines }: Picture): Judgement {
  const links = flatten(lines)
  const all = [...links.flatMap((link) => link.lines.flat()), ...boxes.flatMap(cornersOf)]
  const [width, height] = [extent(all.map(([x]) => x)), extent(all.map(([, y]) => y))]
  return {
    crossings: countCrossings(links),
    overlaps: countOverlaps(boxes),
    through: countThrough(boxes, links),
    aspect: width / height,
  }
}

const cornersOf = ({ x, y, width, height }: DrawnBox): Spot[] => [
  [x, y],
  [x + width, y + height],
]

function extent(values: number[]): number {
  const [low, high] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [1e12, -1e12])
  return (high ?? 0) - (low ?? 0)
}

function flatten(lines: readonly DrawnLine[]): FlatLink[] {
  const links = new Map<string, { id: string; ends: Set<string>; lines: Spot[][] }>()
  for (const { link, ends, points, curved } of lines) {
    const known = links.get(link) ?? { id: link, ends: new Set<string>(), lines: [] }
    for (const end of ends) known.ends.add(end)
    known.lines.push(curved ? flattenSpline(points) : points)
    links.set(link, known)
  }
  return [...links.values()]
}

function countOverlaps(boxes: readonly DrawnBox[]): number {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  let overlaps = 0
  for (const [index, a] of sorted.entries()) {
    for (let other = index + 1; ; other++) {
      const b = sorted[other]
      if (!b || b.x >= a.x + a.width - 0.01) break
      if (a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01) overlaps++
    }
  }
  return overlaps
}

/** Links that run through the inside of a box, more than a px from its edge, that is not one of their ends. */
function countThrough(boxes: readonly DrawnBox[], links: readonly FlatLink[]): number {
  const segments = links.flatMap((link) =>
    link.lines.flatMap((line) => line.slice(1).map((b, index) => ({ link, a: line[index] as Spot, b }))),
  )
  const grid = Grid.of(segments.map(({ a, b }) => [a, b] as const))
  const found = new Set<string>()
  for (const { id, x, y, width, height } of boxes) {
    for (const index of grid.within(x, y, width, height)) {
      const segment = segments[index]
      if (!segment || found.has(segment.link.id) || segment.link.ends.has(id)) continue
      if (runsInto(segment.a, segment.b, [x + 1, y + 1], [x + width - 1, y + height - 1])) found.add(segment.link.id)
    }
  }
  return found.size
}

/** Whether a segment has a point in a rectangle (Liang, Barsky 1984). */
function runsInto(a: Spot, b: Spot, low: Spot, high: Spot): boolean {
  let [from, to] = [0, 1]
  for (const axis of [0, 1] as const) {
    const way = b[axis] - a[axis]
    if (way === 0) {
      if (a[axis] <= low[axis] || a[axis] >= high[axis]) return false
      continue
    }
    const [enter, leave] = [(low[axis] - a[axis]) / way, (high[axis] - a[axis]) / way].sort((s, t) => s - t)
    from = Math.max(from, enter ?? 0)
    to = Math.min(to, leave ?? 1)
  }
  return from < to
}
