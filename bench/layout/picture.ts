/** What every engine is given and what every engine has to answer, so that all are judged alike. */

import type { Debate } from '../../debate/model.ts'

/** A debate in the plainest form that any engine understands. */
export interface Graph {
  boxes: { id: string; theme: string; width: number; height: number }[]
  /** One for each premise; an undercut goes to the first box of the link that it attacks. */
  edges: { link: string; from: string; to: string }[]
}

/** Work that an engine is measured with. */
export interface Task {
  name: string
  debate: Debate
  graph: Graph
}

export type Spot = readonly [x: number, y: number]

/** A box as drawn: its top left corner and its size. */
export interface DrawnBox {
  id: string
  x: number
  y: number
  width: number
  height: number
}

/** A line as drawn; curves are Bézier splines: a start, then three points a bend. */
export interface DrawnLine {
  link: string
  /** The boxes that it may touch. */
  ends: string[]
  points: Spot[]
  curved: boolean
}

export interface Picture {
  boxes: DrawnBox[]
  lines: DrawnLine[]
}

/**
 * An engine: from the task to where things stand; a function, where only drawing is left to do, which is not timed.
 * What an engine does once before it can start is not timed either.
 */
export interface Engine {
  layOut(task: Task): Answer | Promise<Answer>
}

export type Answer = Picture | (() => Picture)

/** What a picture is worth. */
export interface Judgement {
  crossings: number
  overlaps: number
  /** Links that run through boxes. */
  through: number
  /** Width by height. */
  aspect: number
}
