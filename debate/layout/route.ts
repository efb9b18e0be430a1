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
}

/** The way of one line from block to block: a corridor, then aisles and streets by turns, then a corridor. */
export function stepsOf({ start, end }: Leg, town: Town): Step[] {
  const [first, last] = [corridorStep(start), corridorStep(end)]
  if (first.track === last.track) return [first]
  return [first, ...between(start, end, town), last]
}

function corridorStep({ strip }: Stop): Step {
  const corridor = strip.block.corridors[strip.corridor]
  if (!corridor) throw new Error('a strip without its corridor')
  return { track: corridor.track, kind: 'corridor', row: strip.block.row, place: 0 }
}

/** The aisles and streets from one block to another, by turns. */
function between(start: Stop, end: Stop, town: Town): Step[] {
  const [a, b] = [start.strip.block, end.strip.block]
  if (a === b) return [aisleStep(town, a.row, start.laneX + end.laneX < a.width ? a.place : a.place + 1)]
  if (a.row === b.row) return alongRow(a, b, town)
  const down = b.row > a.row
  const goal = b.x + b.width / 2
  let place = goal > a.x + a.width / 2 ? a.place + 1 : a.place
  const steps = [aisleStep(town, a.row, place)]
  for (let row = a.row; row !== b.row; row += down ? 1 : -1) {
    const next = down ? row + 1 : row - 1
    const x = aisleX(town, row, place)
    place = next === b.row ? nearest([b.place, b.place + 1], town, next, x) : passage(town, next, x, goal)
    steps.push(streetStep(town, down ? next : row), aisleStep(town, next, place))
  }
  return steps
}

function alongRow(a: Block, b: Block, town: Town): Step[] {
  const right = b.place > a.place
  const [out, into] = right ? [a.place + 1, b.place] : [a.place, b.place + 1]
  if (out === into) return [aisleStep(town, a.row, out)]
  return [aisleStep(town, a.row, out), streetStep(town, a.row + 1), aisleStep(town, a.row, into)]
}

/** The aisle by which to pass a row on the way from `x` to `goal`. */
function passage(town: Town, row: number, x: number, goal: number): number {
  const places = (town.aisles[row] ?? []).map((_, place) => place)
  const detour = (place: number) => {
    const at = aisleX(town, row, place)
    return Math.abs(at - x) + Math.abs(at - goal) + Math.abs(at - x) / 1000
  }
  return places.reduce((best, place) => (detour(place) < detour(best) ? place : best), 0)
}

function nearest(places: number[], town: Town, row: number, x: number): number {
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

function aisleStep({ aisles }: Town, row: number, place: number): Step {
  return { track: aisles[row]?.[place] ?? newTrack(), kind: 'aisle', row, place }
}

function streetStep({ streets }: Town, row: number): Step {
  return { track: streets[row] ?? newTrack(), kind: 'street', row, place: 0 }
}
