/** Blocks and the ways between them → final positions: lanes for every line, then room for every lane. */

import type { Block, Leg, Stop } from './grid.ts'
import { assignLanes, newTrack, type Track } from './lanes.ts'
import { type Step, stepsOf, type Town } from './route.ts'
import { sizeDown } from './size-blocks.ts'
import { sizes } from './sizes.ts'

/** Larger than any map. */
const far = 1e9

type Route = readonly [leg: Leg, steps: Step[]]

/**
 * Gives blocks their final places, and every line that leaves its strip its lanes.
 * Corridors come first, for they make blocks higher; then aisles, which make rows wider; then streets.
 *
 * @returns the size of the whole in px.
 */
export function buildTown(rows: Block[][], legs: Leg[]): { width: number; height: number } {
  const aisles = rows.map((row) => Array.from({ length: row.length + 1 }, newTrack))
  const town: Town = { rows, aisles, streets: Array.from({ length: rows.length + 1 }, newTrack) }
  const routes = legs.map((leg): Route => [leg, stepsOf(leg, town)])
  for (const [leg, steps] of routes) leg.hops = steps.map(({ track }) => ({ track, lane: 0 }))
  for (const route of routes) runCorridors(route)
  for (const block of rows.flat()) settleCorridors(block)
  for (const route of routes) runAlong(route, 'aisle')
  for (const track of aisles.flat()) assignLanes(track)
  const width = placeAisles(town)
  for (const route of routes) runAlong(route, 'street')
  for (const track of town.streets) assignLanes(track)
  return { width, height: placeStreets(town) }
}

/** Runs in the corridors at both ends, measured from their block's left edge. */
function runCorridors([leg, steps]: Route): void {
  const { start, end } = leg
  const last = steps.length - 1
  addRun(leg, 0, start.laneX, last === 0 ? end.laneX : sideToward(start, steps[1]))
  if (last > 0) addRun(leg, last, end.laneX, sideToward(end, steps[last - 1]))
}

function sideToward({ strip }: Stop, aisle: Step | undefined): number {
  return aisle?.place === strip.block.place ? -far : far
}

function settleCorridors(block: Block): void {
  for (const { track } of block.corridors) assignLanes(track)
  sizeDown(block, block.place)
}

/** Runs in aisles, measured from the top of their row, or in streets, measured from the left. */
function runAlong([leg, steps]: Route, kind: 'aisle' | 'street'): void {
  for (const [index, step] of steps.entries()) {
    if (step.kind === kind) addRun(leg, index, turnAt(leg, steps, index, -1), turnAt(leg, steps, index, 1))
  }
}

/** Where a run meets the one before (-1) or after it (1). A street lies beyond the row that an aisle runs along. */
function turnAt({ hops }: Leg, steps: Step[], index: number, side: 1 | -1): number {
  const [step, other, hop] = [steps[index], steps[index + side], hops[index + side]]
  if (!step || !other || !hop) return 0
  if (other.kind === 'street') return other.row > step.row ? far : -far
  return laneAt(hop)
}

/** Where a lane lies: from its block's top in a corridor, from the map's edge elsewhere. */
function laneAt({ track, lane }: { track: Track; lane: number }): number {
  return track.at + lane * sizes.lane
}

function addRun(leg: Leg, index: number, a: number, b: number): void {
  const hop = leg.hops[index]
  if (!hop) return
  const setLane = (lane: number) => {
    hop.lane = lane
  }
  hop.track.runs.push({ low: Math.min(a, b), high: Math.max(a, b), setLane })
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
