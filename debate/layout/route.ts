/**
 * Ways between blocks: out of a strip into its corridor, by the aisle beside the block into a street between two rows,
 * and back in the same manner. No box stands in any of them, so no link can run through one.
 */

import type { Block, Leg, Stop } from './grid.ts'
import { newTrack, type Track } from './lanes.ts'

/** The room between blocks. */
export interface Town {
  rows: Block[][]
  /** By row: vertical, left of each block and right of the last. */
  aisles: Track[][]
  /** Horizontal: above each row and below the last. */
  streets: Track[]
}

export interface Step {
  track: Track
  kind: 'corridor' | 'aisle' | 'street'
  /** Of an aisle: its row. Of a street: the row below it. */
  row: number
  /** Of an aisle: the place in its row of the block right of it. */
  place: number
  /** Of an aisle: roughly where it lies. */
  x: number
}

/** The way of one line from block to block: a corridor, then aisles and streets by turns, then a corridor. */
export function stepsOf({ start, end }: Leg, town: Town): Step[] {
  const [first, last] = [corridorStep(start), corridorStep(end)]
  if (first.track === last.track) return [first]
  return [first, ...between(start, end, town), last]
}

function corridorStep({ strip, out }: Stop): Step {
  const track = out?.track ?? strip.block.corridors[strip.corridor]?.track
  if (!track) throw new Error('a strip without its corridor')
  return { track, kind: 'corridor', row: strip.block.row, place: 0, x: 0 }
}

/** The aisles beside a block that a line from it can take. */
function aislesBeside({ strip: { block }, out }: Stop): number[] {
  if (!out) return [block.place, block.place + 1]
  return [out.right ? block.place + 1 : block.place]
}

/** The aisles and streets from one block to another, by turns. */
function between(start: Stop, end: Stop, town: Town): Step[] {
  const [a, b] = [start.strip.block, end.strip.block]
  if (a === b) return [aisleStep(town, a.row, start.laneX + end.laneX < a.width ? a.place : a.place + 1)]
  if (a.row === b.row) return alongRow(start, end, town)
  const down = b.row > a.row
  const goal = b.x + b.width / 2
  let place = closest(aislesBeside(start), town, a.row, goal)
  const steps = [aisleStep(town, a.row, place)]
  for (let row = a.row; row !== b.row; row += down ? 1 : -1) {
    const next = down ? row + 1 : row - 1
    const x = aisleX(town, row, place)
    place = next === b.row ? closest(aislesBeside(end), town, next, x) : passage(town, next, x, goal, down)
    steps.push(streetStep(town, down ? next : row), aisleStep(town, next, place))
  }
  return steps
}

/** To a block of the same row: by the aisle between them, or else by the street that is nearer to both ends. */
function alongRow(start: Stop, end: Stop, town: Town): Step[] {
  const [a, b] = [start.strip.block, end.strip.block]
  const out = closest(aislesBeside(start), town, a.row, b.x + b.width / 2)
  const into = closest(aislesBeside(end), town, a.row, a.x + a.width / 2)
  if (out === into) return [aisleStep(town, a.row, out)]
  const height = Math.max(...(town.rows[a.row] ?? []).map((block) => block.height))
  const isNearTop = depthOf(start) + depthOf(end) < height
  return [aisleStep(town, a.row, out), streetStep(town, isNearTop ? a.row : a.row + 1), aisleStep(town, a.row, into)]
}

/** How far below its row's top a line leaves its block. */
function depthOf({ strip, out }: Stop): number {
  return out?.track.at ?? strip.block.corridors[strip.corridor]?.y ?? 0
}

/** The aisle by which to pass a row on the way from `x` to `goal`. All lines run sideways near their lower end. */
function passage(town: Town, row: number, x: number, goal: number, down: boolean): number {
  const places = (town.aisles[row] ?? []).map((_, place) => place)
  const detour = (place: number) => {
    const at = aisleX(town, row, place)
    return Math.abs(at - x) + Math.abs(at - goal) + (Math.abs(at - x) * (down ? 1 : -1)) / 1000
  }
  return places.reduce((best, place) => (detour(place) < detour(best) ? place : best), 0)
}

function closest(places: number[], town: Town, row: number, x: number): number {
  const off = (place: number) => Math.abs(aisleX(town, row, place) - x)
  return places.reduce((best, place) => (off(place) < off(best) ? place : best))
}

/** Roughly where an aisle lies. */
function aisleX({ rows }: Town, row: number, place: number): number {
  const blocks = rows[row] ?? []
  const block = blocks[place]
  const last = blocks.at(-1)
  return block ? block.x : last ? last.x + last.width : 0
}

function aisleStep(town: Town, row: number, place: number): Step {
  return { track: town.aisles[row]?.[place] ?? newTrack(), kind: 'aisle', row, place, x: aisleX(town, row, place) }
}

function streetStep({ streets }: Town, row: number): Step {
  return { track: streets[row] ?? newTrack(), kind: 'street', row, place: 0, x: 0 }
}
