/** Links → lines: the points that each one runs through, once everything has its place. */

import type { Leg, Link, Stop } from './grid.ts'
import type { LaidLink, Piece, Point } from './map-layout.ts'
import { acrossColumn, arrivalPoint, isJoined, joinPoint, portPoint, straight } from './points.ts'
import { loopX } from './size-blocks.ts'
import { sizes } from './sizes.ts'

/** A point on a link that an undercut can end on; `steep`: the link does not run sideways there. */
interface Anchor {
  x: number
  y: number
  steep: boolean
}

/** Answers where undercuts of a relation end. */
type FindAnchor = (relation: string) => Anchor

/** Every link with its points, in the order given. */
export function traceLinks(links: Link[]): LaidLink[] {
  const byId = new Map(links.map((link) => [link.id, link]))
  const found = new Map<string, Anchor>()
  const open = new Set<string>()
  const findAnchor = (id: string): Anchor => {
    const known = found.get(id)
    if (known) return known
    const link = byId.get(id)
    const leg = link?.legs[0]
    if (!link || !leg) return { x: 0, y: 0, steep: false }
    // A circle of undercuts is cut at the start of one of them.
    if (open.has(id)) return stubOf(leg)
    open.add(id)
    const anchor = anchorOf(link, leg, findAnchor)
    open.delete(id)
    found.set(id, anchor)
    return anchor
  }
  return links.map((link) => traceLink(link, findAnchor))
}

function traceLink(link: Link, findAnchor: FindAnchor): LaidLink {
  const { id, kind, from, to, joined, legs } = link
  const [first] = legs
  if (!first) throw new Error(`a link without a line: ${id}`)
  const { end } = first
  const anchor = end.anchor === undefined ? undefined : findAnchor(end.anchor)
  const heading = anchor ? 0 : end.edge === 0 ? -1 : 1
  const junction = joinPoint(end)
  return {
    id,
    kind,
    from,
    to,
    legs: legs.map((leg) => traceLeg(leg, findAnchor)),
    ...(joined && { junction }),
    end: anchor ? [anchor.x, anchor.y] : portPoint(end),
    heading,
    far: legs.some((leg) => leg.start.strip.block !== leg.end.strip.block),
    badge: joined ? junction : badgeOf(first),
  }
}

function traceLeg(leg: Leg, findAnchor: FindAnchor): Piece[] {
  if (leg.way === 'exit') return exitPieces(leg, findAnchor)
  if (leg.way === 'loop') return [{ shape: 'square', points: loopPoints(leg) }]
  return chainPieces(leg, findAnchor)
}

/** Along the lanes that routing has chosen; past the outer columns of a block in curves. */
function exitPieces(leg: Leg, findAnchor: FindAnchor): Piece[] {
  const { start, end, hops } = leg
  const lanes = hops.map(({ track, lane }) => track.at + lane * sizes.lane)
  const leaving = outward(start, portPoint(start), straight.start)
  const arriving = outward(end, arrivalPoint(end), isJoined(end) ? 0 : straight.end).reverse()
  const turns = lanes.flatMap((at, index): Point[] => {
    const before = lanes[index - 1]
    return before === undefined ? [] : [index % 2 === 1 ? [at, before] : [before, at]]
  })
  const square = [
    ...(start.out ? leaving.slice(-1) : stepOut(start, lanes[0] ?? 0)),
    ...turns,
    ...(end.out ? arriving.slice(0, 1) : stepIn(end, lanes.at(-1) ?? 0, findAnchor)),
  ]
  const curves = [leaving, arriving].map((points): Piece[] => (points.length > 1 ? [{ shape: 'curve', points }] : []))
  return [...(curves[0] ?? []), { shape: 'square', points: square }, ...(curves[1] ?? [])]
}

/** From a box to its block's edge, through the places kept free; by a straight stretch first, if there is any curve. */
function outward(stop: Stop, from: Point, by: number): Point[] {
  const { out } = stop
  if (!out) return []
  if (out.passes.length === 0) return [from]
  const way = out.right ? 1 : -1
  // Past the last column it runs on level into the aisle, and needs no point there.
  const past = out.passes.flatMap((pass) => acrossColumn(pass, stop, way)).slice(0, -1)
  return [from, ...(by > 0 ? [[from[0] + way * by, from[1]] as const] : []), ...past]
}

/** From a box into its corridor. */
function stepOut(start: Stop, corridor: number): Point[] {
  const from = portPoint(start)
  const x = start.strip.block.x + start.laneX
  return [from, [x, from[1]], [x, corridor]]
}

/** From a corridor to a box or a link. */
function stepIn(end: Stop, corridor: number, findAnchor: FindAnchor): Point[] {
  const x = end.strip.block.x + end.laneX
  if (end.anchor !== undefined) return [[x, corridor], ...approach(x, findAnchor(end.anchor))]
  const to = arrivalPoint(end)
  return [[x, corridor], [x, to[1]], to]
}

/** From a lane at `x` to a link: sideways onto a steep one, onto a level one from `by` px below. */
function approach(x: number, anchor: Anchor, by = 16): Point[] {
  const end: Point = [anchor.x, anchor.y]
  if (anchor.steep) return [[x, anchor.y], end]
  return [[x, anchor.y + by], [anchor.x, anchor.y + by], end]
}

/** Out of a box and back into another of its column. */
function loopPoints(leg: Leg): Point[] {
  const [from, to] = [portPoint(leg.start), arrivalPoint(leg.end)]
  const x = leg.start.strip.block.x + loopX(leg)
  return [from, [x, from[1]], [x, to[1]], to]
}

/** From column to column, through the places kept free for it. */
function chainPieces(leg: Leg, findAnchor: FindAnchor): Piece[] {
  const { start, end, passes } = leg
  const from = portPoint(start)
  const way = start.edge === 0 ? 1 : -1
  const points: Point[] = [from, [from[0] + way * straight.start, from[1]]]
  for (const pass of passes) points.push(...acrossColumn(pass, start, way))
  const last = points.at(-1) ?? from
  if (end.anchor !== undefined) return ontoLink(points, last, findAnchor(end.anchor))
  const to = arrivalPoint(end)
  const back = end.edge === 0 ? 1 : -1
  if (back === way) return aroundTo(points, last, to, end.strip.block.x + loopX(leg))
  const before: Point = isJoined(end) ? to : [to[0] + back * straight.end, to[1]]
  return [{ shape: 'curve', points: [...points, before, ...(before === to ? [] : [to])] }]
}

function ontoLink(points: Point[], last: Point, anchor: Anchor): Piece[] {
  const end: Point = [anchor.x, anchor.y]
  if (anchor.steep) return [{ shape: 'curve', points: [...points, end] }]
  const curve: Piece[] = points.length > 1 ? [{ shape: 'curve', points }] : []
  const level = Math.abs(last[1] - anchor.y) < 12
  // Leftwards from above, so that two undercuts of each other do not lie on one line.
  const tail = level ? approach(last[0], anchor, last[0] > anchor.x ? -16 : 16) : [[anchor.x, last[1]] as const, end]
  return [...curve, { shape: 'square', points: [last, ...tail] }]
}

/** To a point on the near edge of a channel, from that same edge, by the lane at `x`. */
function aroundTo(points: Point[], last: Point, to: Point, x: number): Piece[] {
  const curve: Piece[] = points.length > 1 ? [{ shape: 'curve', points }] : []
  return [...curve, { shape: 'square', points: [last, [x, last[1]], [x, to[1]], to] }]
}

/** The middle of a link's first stretch. */
function anchorOf(link: Link, leg: Leg, findAnchor: FindAnchor): Anchor {
  const from = portPoint(leg.start)
  const { block } = leg.start.strip
  if (link.joined) {
    const [[x, y], [edge]] = [joinPoint(leg.end), portPoint(leg.end)]
    return { x: (x + edge) / 2, y, steep: false }
  }
  if (leg.way === 'loop') return { x: block.x + loopX(leg), y: (from[1] + portPoint(leg.end)[1]) / 2, steep: true }
  if (leg.start.out) return { ...stubOf(leg), steep: false }
  if (leg.way === 'exit') {
    const down = leg.start.strip.kind === 'columns' ? 1 : -1
    return { x: block.x + leg.start.laneX, y: from[1] + down * 14, steep: true }
  }
  const [a, b] = firstStretch(leg, findAnchor)
  return { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, steep: Math.abs(b[1] - a[1]) > 24 }
}

/** The first curve of a line: from its straight start to what it reaches next. */
function firstStretch(leg: Leg, findAnchor: FindAnchor): [Point, Point] {
  const [piece] = chainPieces(leg, findAnchor)
  const [, start, next] = piece?.points ?? []
  const from = start ?? portPoint(leg.start)
  if (next) return [from, next]
  const stub = stubOf(leg)
  return [from, [stub.x, stub.y]]
}

/** Just outside a link's first box. */
function stubOf({ start }: Leg): Anchor {
  const [x, y] = portPoint(start)
  return { x: x + (start.edge === 0 ? 1 : -1) * (straight.start + 6), y, steep: false }
}

function badgeOf({ start }: Leg): Point {
  const [x, y] = portPoint(start)
  return [x + (start.edge === 0 ? 1 : -1) * 11, y]
}
