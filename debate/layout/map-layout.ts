/** What a laid-out map is: numbers in px at 100 %, from the top left corner. */

import type { Direction } from '../direction.ts'
import type { LinkKind } from '../model.ts'

export interface MapLayout {
  width: number
  height: number
  blocks: LaidBlock[]
  /** In reading order. */
  nodes: LaidNode[]
  /** In the author's order. */
  links: LaidLink[]
  /** The debate is read from right to left: texts begin at the right edges of their boxes. */
  isMirrored?: true
}

/** The half of a block that a side stands in; without a side: statements that no side holds yet. */
export interface LaidHalf {
  /** Index in `debate.sides`. */
  side?: number
  lines: string[]
  /** Where its lines begin: on the left of its column, on the right where the map is mirrored. */
  x: number
  /** Top of the first line. */
  y: number
}

/** A theme, or a part of one that is too long for a block; without a theme: statements of none. */
export interface LaidBlock {
  theme?: string
  lines: string[]
  /** Which part of the theme this is, one-based, where it has several. */
  part?: { number: number; of: number }
  x: number
  y: number
  width: number
  height: number
  halves: LaidHalf[]
}

export interface LaidNode {
  id: string
  /** Position in reading order, one-based. */
  number: number
  /** Indices in `debate.sides`; several: common ground. */
  sides: number[]
  unanswered: boolean
  lines: string[]
  /** The language of its text, and the way that is written, where they are not the debate's. */
  lang?: string
  direction?: Direction
  x: number
  y: number
  width: number
  height: number
}

export type Point = readonly [x: number, y: number]

/** A stretch of a line: smooth through its points, or straight with rounded corners. */
export interface Piece {
  shape: 'curve' | 'square'
  points: Point[]
}

export interface LaidLink {
  id: string
  kind: LinkKind
  from: string[]
  to: string
  /** One line a premise, from its box to the end or to the junction. */
  legs: Piece[][]
  /** Where linked premises meet; one straight line goes on from there. */
  junction?: Point
  /** Where the link ends: on the edge of a box, or on the link that it attacks. */
  end: Point
  /** Which way it is drawn there: 1 to the right, -1 to the left; 0 on a link, which has no face. */
  heading: 1 | -1 | 0
  /** Whether it leaves its block. */
  far: boolean
  /** Where its mark stands. */
  badge: Point
}
