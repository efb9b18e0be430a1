/** What a map is made of while it is laid out: blocks of strips, strips of columns, and the channels between them. */

import type { LinkKind } from '../model.ts'
import type { Track } from './lanes.ts'

/** Something that stands in a column: a box, or a link passing between boxes. `y` counts from the strip's top. */
export interface Cell {
  column: number
  height: number
  y: number
  gap: number
  /** Its place in its column, from the top. */
  rank: number
  /** What it is tied to, in the columns beside it or in its own. */
  near: Cell[]
}

/** A statement's box. */
export interface Box extends Cell {
  id: string
  number: number
  sides: number[]
  unanswered: boolean
  lines: string[]
  strip: Strip
  /** Points on the right edge, and on the left. */
  ports: [Port[], Port[]]
}

/** Where lines meet a box; lines of one kind and direction share one. */
export interface Port {
  box: Box
  key: string
  /** Height it takes along the edge. */
  gap: number
  toward: Cell[]
  /** -1 and 1: its lines leave at the top or the bottom of the strip. */
  leans: number
  /** Its line turns back to a box of the same column. */
  loops: boolean
  /** From the strip's top. */
  y: number
}

/** Which edge of a channel: 0 its left (a box's right edge), 1 its right. */
export type Edge = 0 | 1

/** The room between two columns; channel `i` lies left of column `i`. */
export interface Channel {
  curves: number
  stubs: [number, number]
  /** Links between two boxes of the column at that edge. */
  loops: [Leg[], Leg[]]
  loopLanes: [number, number]
  /** Ends of links that run to or from elsewhere. */
  exits: [Stop[], Stop[]]
  /** From the block's left edge. */
  x: number
  width: number
}

/** Columns of boxes with a corridor at one side: below the facing columns, above a row of common ground. */
export interface Strip {
  block: Block
  kind: 'columns' | 'row'
  corridor: number
  columns: Cell[][]
  channels: Channel[]
  /** The boxes of each column, from the block's left edge. */
  columnX: number[]
  width: number
  height: number
  /** From the block's top. */
  y: number
  /** The channel where the first two sides meet. */
  gutter: number
}

export interface HalfPlan {
  side?: number
  lines: string[]
  /** The column its heading stands above. */
  column: number
}

export interface Block {
  theme?: string
  lines: string[]
  part?: { number: number; of: number }
  halves: HalfPlan[]
  strips: Strip[]
  /** Horizontal room below the columns and above each row of common ground. */
  corridors: { track: Track; y: number }[]
  width: number
  height: number
  row: number
  place: number
  x: number
  y: number
}

/** One end of a line: on a box, or on another link. */
export interface Stop {
  strip: Strip
  channel: number
  edge: Edge
  box?: Box
  port?: Port
  /** The relation that an undercut ends on. */
  anchor?: string
  /** x of the lane by which it leaves the strip, from the block's left edge. */
  laneX: number
  /** Where a line to another block leaves sideways instead, past the outer columns. */
  out?: WayOut
}

/** A level way from a box out of its block. */
export interface WayOut {
  right: boolean
  passes: Cell[]
  /** Its height: from the block's top, in the end from the map's. */
  track: Track
}

/** One line: from a premise to where its link ends. */
export interface Leg {
  link: Link
  start: Stop
  end: Stop
  way: 'chain' | 'loop' | 'exit'
  passes: Cell[]
  /** The lane of a loop, counted from the boxes. */
  lane: number
  /** For an exit: horizontal and vertical tracks by turns, with the lane taken in each. */
  hops: Hop[]
}

/** A stretch along a track. */
export interface Hop {
  track: Track
  lane: number
}

export interface Link {
  id: string
  index: number
  kind: LinkKind
  from: string[]
  to: string
  legs: Leg[]
  /** Whether several premises meet before the end. */
  joined: boolean
}

/** The point at a box's right edge. */
export const rightOf = (box: Box): Stop => ({ strip: box.strip, channel: box.column + 1, edge: 0, box, laneX: 0 })

/** The point at a box's left edge. */
export const leftOf = (box: Box): Stop => ({ strip: box.strip, channel: box.column, edge: 1, box, laneX: 0 })

/** The edge of a box that faces the middle of its block, where attacks meet. */
export function innerOf(box: Box): Stop {
  return box.column < box.strip.gutter ? rightOf(box) : leftOf(box)
}

/** The edge that faces away from the middle, where supports arrive. */
export function outerOf(box: Box): Stop {
  return box.column < box.strip.gutter ? leftOf(box) : rightOf(box)
}

/** The middle of a cell, from its strip's top. */
export function middle(cell: Cell): number {
  return cell.y + cell.height / 2
}

export function newStrip(
  block: Block,
  kind: Strip['kind'],
  corridor: number,
  columns: Cell[][],
  gutter: number,
): Strip {
  const channels = Array.from({ length: columns.length + 1 }, newChannel)
  return { block, kind, corridor, columns, channels, columnX: [], width: 0, height: 0, y: 0, gutter }
}

function newChannel(): Channel {
  return { curves: 0, stubs: [0, 0], loops: [[], []], loopLanes: [0, 0], exits: [[], []], x: 0, width: 0 }
}
