/**
 * The debates that every page shows: those of `layout.ts`, the same for every page and every run. They hold nothing that
 * a general-purpose engine cannot show: a statement is a box, a relation is a line between two boxes.
 */

import { tsImport } from 'tsx/esm/api'

/**
 * @typedef {import('../../debate/model.ts').Debate} Debate
 * @typedef {{ id: string, text: string, side: string, height: number }} Box `height` in px, at 232 px of width
 * @typedef {{ id: string, from: string, to: string, kind: string }} Line
 * @typedef {{ size: number, debate: Debate, boxes: Box[], lines: Line[] }} Graph
 */

/** @type {typeof import('../layout/generate.ts')} */
const { generateGraph } = await tsImport('../layout/generate.ts', import.meta.url)

/**
 * @param {number} size how many statements
 * @returns {Graph}
 */
export function graphOf(size) {
  const debate = generateGraph(size)
  return {
    ...{ size, debate },
    boxes: debate.statements.map(({ id, text, sides }) => ({ id, text, side: sides[0] ?? '', height: heightOf(text) })),
    lines: debate.relations.map(({ id, from, to, kind }) => ({ id, from: from[0] ?? '', to, kind })),
  }
}

/** About 34 letters stand in a line of 13 px type; measuring is spared the peers. @param {string} text */
function heightOf(text) {
  return 20 + 17 * Math.ceil(text.length / 34)
}
