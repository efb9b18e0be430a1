/**
 * Pairs of links whose drawn lines properly cross, however often they do. Segments are sorted into the cells of a
 * grid, and only those that share a cell are compared.
 *
 * A line may run exactly through a corner of another; so that this is neither missed nor counted twice, every line is
 * moved aside by less than a hundredth of a px. Links that share an end are compared as drawn: what they have in common
 * at that end lies on each other or parts, and neither is a crossing.
 */

import { Grid } from './grid.ts'
import type { Spot } from './picture.ts'

/** A link's lines, flattened. */
export interface FlatLink {
  id: string
  /** Its boxes, and the links it ends on. */
  ends: ReadonlySet<string>
  lines: Spot[][]
}

interface Segment {
  link: number
  a: Spot
  b: Spot
}

/** How many pairs of links cross. */
export function countCrossings(links: readonly FlatLink[]): number {
  const segments = links.flatMap(({ lines }, link) => lines.flatMap((line) => segmentsOf(line, link)))
  const grid = Grid.of(segments.map(({ a, b }) => [a, b] as const))
  const crossing = new Set<number>()
  const related = links.map(({ id, ends }) => new Set([id, ...ends]))
  for (const cell of grid.cells()) {
    for (const [index, first] of cell.entries()) {
      for (let other = index + 1; other < cell.length; other++) {
        const [one, two] = [segments[first], segments[cell[other] as number]]
        if (!one || !two || one.link === two.link) continue
        const key = Math.min(one.link, two.link) * links.length + Math.max(one.link, two.link)
        if (crossing.has(key) || !boxesMeet(one, two)) continue
        const shared = !isDisjoint(related[one.link], related[two.link])
        if (shared ? doCross(one, two) : doCross(aside(one), aside(two))) crossing.add(key)
      }
    }
  }
  return crossing.size
}

function segmentsOf(line: Spot[], link: number): Segment[] {
  return line.slice(1).flatMap((b, index) => {
    const a = line[index] as Spot
    return a[0] === b[0] && a[1] === b[1] ? [] : [{ link, a, b }]
  })
}

function isDisjoint(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  for (const item of a ?? []) if (b?.has(item)) return false
  return true
}

function aside({ link, a, b }: Segment): Segment {
  const [dx, dy] = [((link * 7919) % 1009) / 2e5, ((link * 104729) % 997) / 2e5]
  return { link, a: [a[0] + dx, a[1] + dy], b: [b[0] + dx, b[1] + dy] }
}

function boxesMeet({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  return (
    Math.max(a[0], b[0]) >= Math.min(c[0], d[0]) - 0.01 &&
    Math.max(c[0], d[0]) >= Math.min(a[0], b[0]) - 0.01 &&
    Math.max(a[1], b[1]) >= Math.min(c[1], d[1]) - 0.01 &&
    Math.max(c[1], d[1]) >= Math.min(a[1], b[1]) - 0.01
  )
}

/** Whether the ends of each lie strictly on either side of the other. */
function doCross({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/** 1 or −1: the side of the line from `a` to `b` that a spot lies on; 0: on it, but for what rounding does. */
function turn(a: Spot, b: Spot, spot: Spot): number {
  const area = (b[0] - a[0]) * (spot[1] - a[1]) - (b[1] - a[1]) * (spot[0] - a[0])
  return Math.abs(area) < 1e-9 ? 0 : Math.sign(area)
}
