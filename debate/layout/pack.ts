/** Blocks → rows: in reading order, in the shape of a screen. */

import type { Block } from './grid.ts'
import { shape, sizes } from './sizes.ts'

/** Divides blocks of known size into rows so that the whole comes near to the wanted shape, and gives rough positions. */
export function packBlocks(blocks: Block[]): Block[][] {
  const total = blocks.reduce((sum, { width }) => sum + width + sizes.block.apart, 0)
  let best = { misfit: Number.POSITIVE_INFINITY, rows: [blocks] }
  for (let count = 1; count <= Math.min(blocks.length, 120); count++) {
    const rows = fillRows(blocks, total / count)
    const misfit = misfitOf(rows)
    if (misfit < best.misfit) best = { misfit, rows }
  }
  placeRoughly(best.rows)
  return best.rows
}

function fillRows(blocks: Block[], width: number): Block[][] {
  const rows: Block[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    const wide = block.width + sizes.block.apart
    // A block goes where it leaves the smaller difference: less than half of it may stand over.
    if (used + wide / 2 > width) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(block)
    used += wide
  }
  return rows
}

/** How far rows are from the wanted shape, and how much of them stands empty. */
function misfitOf(rows: Block[][]): number {
  const width = Math.max(...rows.map(widthOf))
  const height = rows.reduce((sum, row) => sum + heightOf(row), 0)
  const filled = rows.flat().reduce((sum, block) => sum + block.width * block.height, 0)
  const empty = 1 - filled / (width * height)
  const aspect = width / height
  const outside = aspect < shape.narrowest || aspect > shape.widest ? 1 : 0
  return Math.abs(Math.log(aspect / shape.wanted)) + empty / 2 + outside
}

const widthOf = (row: Block[]) => row.reduce((sum, { width }) => sum + width + sizes.block.apart, 0)
const heightOf = (row: Block[]) => Math.max(...row.map(({ height }) => height)) + sizes.block.apart

function placeRoughly(rows: Block[][]): void {
  let y = 0
  for (const [row, blocks] of rows.entries()) {
    let x = 0
    for (const [place, block] of blocks.entries()) {
      Object.assign(block, { row, place, x, y })
      x += block.width + sizes.block.apart
    }
    y += heightOf(blocks)
  }
}
