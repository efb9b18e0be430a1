/** Blocks and the ways between them → final positions: lanes for every line, then room for every lane. */

import { type Block, type Hop, type Leg, middle, type Stop } from './grid.ts'
import { newTrack, type Run, stackLanes, type Track } from './lanes.ts'
import { type Step, stepsOf, type Town } from './route.ts'
import { sizeDown } from './size-blocks.ts'
import { sizes } from './sizes.ts'
import { compareStretches, type End, isIndifferent, type Route, type Stretch } from './turns.ts'

/** Larger than any map. */
const far = 1e9

/**
 * Gives blocks their final places, and every line that leaves its strip its lanes.
 * Corridors come first, for they make blocks higher; then aisles, which make rows wider; then streets.
 *
 * @returns the size of the whole in px.
 */
export function buildTown(rows: Block[][], legs: Leg[]): { width: number; height: number } {
  const aisles = rows.map((row) => Array.from({ length: row.length + 1 }, newTrack))
  const town: Town = { rows, aisles, streets: Array.from({ length: rows.length + 1 }, newTrack) }
  for (const stop of legs.flatMap(({ start, end }) => [start, end])) levelOut(stop)
  const routes = legs.map((leg): Route => ({ leg, steps: stepsOf(leg, town), stretches: [] }))
  for (const { leg, steps } of routes) leg.hops = steps.map(({ track }) => ({ track, lane: 0 }))
  layLanes(routes, 'corridor')
  for (const block of rows.flat()) sizeDown(block, block.place)
  layLanes(routes, 'aisle')
  const width = placeAisles(town)
  layLanes(routes, 'street')
  const height = placeStreets(town)
  for (const stop of legs.flatMap(({ start, end }) => [start, end]))
    if (stop.out) stop.out.track.at += stop.strip.block.y
  return { width, height }
}

/** Puts a way out at a height where no line from the block on the other side of the aisle can lie upon it. */
function levelOut({ strip, port, out }: Stop): void {
  if (!out || !port) return
  const aside = (strip.block.place % 2) * (sizes.lane / 2) - strip.y
  const pass = out.passes.at(-1)
  const y = pass ? middle(pass) : port.y
  const level = Math.round((y - aside) / sizes.lane) * sizes.lane + aside
  if (pass) pass.y += level - y
  else port.y = level
  out.track.at = strip.y + level
}

/** Gives every run of one kind its lane, track by track. */
function layLanes(routes: Route[], kind: Step['kind']): void {
  const held = new Map<Track, Stretch[]>()
  for (const route of routes) {
    for (const [index, step] of route.steps.entries()) {
      if (step.kind !== kind || isWayOut(route, index)) continue
      const stretch = stretchOf(route, index)
      route.stretches[index] = stretch
      const others = held.get(step.track)
      if (others) others.push(stretch)
      else held.set(step.track, [stretch])
    }
  }
  for (const [track, stretches] of held) {
    const runs = stretches.sort(compareStretches).map(runOf)
    track.lanes = stackLanes(runs, (a, b) => isIndifferent(a.stretch, b.stretch))
  }
}

function isWayOut({ leg, steps }: Route, index: number): boolean {
  return (index === 0 && leg.start.out !== undefined) || (index === steps.length - 1 && leg.end.out !== undefined)
}

function runOf(stretch: Stretch): Run & { stretch: Stretch } {
  const hop = stretch.route.leg.hops[stretch.index]
  const setLane = (lane: number) => {
    if (hop) hop.lane = lane
  }
  return { stretch, low: stretch.low.at, high: stretch.high.at, setLane }
}

function stretchOf(route: Route, index: number): Stretch {
  const [a, b] = [endOf(route, index, -1), endOf(route, index, 1)]
  return a.at <= b.at ? { route, index, low: a, high: b } : { route, index, low: b, high: a }
}

/** Where a run meets the one before (-1) or after it (1). */
function endOf(route: Route, index: number, onward: 1 | -1): End {
  const { leg, steps } = route
  const [step, other, hop] = [steps[index], steps[index + onward], leg.hops[index + onward]]
  if (!step || step.kind === 'corridor') return corridorEnd(route, index, onward)
  if (!other || !hop) return { at: 0, turn: 0, onward }
  if (step.kind === 'street') return { at: laneAt(hop), turn: other.row < step.row ? -1 : 1, onward }
  // Measured from the top of the aisle's row; a street lies beyond it.
  if (other.kind === 'street') return { at: other.row > step.row ? far : -far, turn: 0, onward }
  const { block } = (index + onward === 0 ? leg.start : leg.end).strip
  return { at: laneAt(hop), turn: block.place < step.place ? -1 : 1, onward }
}

/** In a corridor, from its block's left edge: at the lane to a box, or beyond, at the aisle. */
function corridorEnd({ leg, steps }: Route, index: number, onward: 1 | -1): End {
  const aisle = steps[index + onward]
  const { laneX, strip } = index === 0 && (aisle || onward < 0) ? leg.start : leg.end
  if (aisle) return { at: aisle.place === strip.block.place ? -far : far, turn: 0, onward }
  return { at: laneX, turn: strip.kind === 'columns' ? -1 : 1, onward }
}

/** Where a lane lies: from its block's top in a corridor, from the map's edge elsewhere. */
function laneAt({ track, lane }: Hop): number {
  return track.at + lane * sizes.lane
}

/** Gives blocks their x. Rows start at one edge. */
function placeAisles({ rows, aisles }: Town): number {
  const widest = Math.max(...aisles.map(([first]) => roomFor(first)))
  let width = 0
  for (const [row, blocks] of rows.entries()) {
    // Lines coming from the row above and going on into this one lie half a lane apart.
    let x = (row % 2) * (sizes.lane / 2)
    for (const [place, track] of (aisles[row] ?? []).entries()) {
      track.at = x + sizes.margin
      x += place === 0 ? widest : roomFor(track)
      const block = blocks[place]
      if (!block) continue
      block.x = x
      x += block.width
    }
    width = Math.max(width, x)
  }
  return width
}

/** Gives blocks their y, and makes corridors count from the map's top. */
function placeStreets({ rows, streets }: Town): number {
  let y = 0
  for (const [row, track] of streets.entries()) {
    track.at = y + sizes.margin
    y += roomFor(track)
    const blocks = rows[row] ?? []
    for (const block of blocks) {
      block.y = y
      for (const corridor of block.corridors) corridor.track.at += y
    }
    y += Math.max(0, ...blocks.map(({ height }) => height))
  }
  return y
}

function roomFor(track: Track | undefined): number {
  return 2 * sizes.margin + Math.max(0, (track?.lanes ?? 0) - 1) * sizes.lane
}
