/**
 * `Debate` → `MapLayout`: where every statement and every link of the map stands. Numbers only; the same debate
 * always gives the same map.
 *
 * Each theme is a block in which the sides face each other: statements that meet the other side stand at the gutter,
 * what supports them further out, common ground below. Links between columns are curves in the channels between them;
 * links to elsewhere leave by corridors, aisles and streets, each in a lane of its own.
 */

import type { Comparison } from './compare.ts'
import { buildBlocks } from './layout/build.ts'
import type { Block, Box, Leg, Strip } from './layout/grid.ts'
import type { LaidBlock, LaidNode, MapLayout } from './layout/map-layout.ts'
import { turnToReader } from './layout/mirror.ts'
import { orderRows } from './layout/neighbours.ts'
import { orderStrip, sweepsFor } from './layout/order.ts'
import { packBlocks } from './layout/pack.ts'
import { planLinks } from './layout/plan-links.ts'
import { placePorts } from './layout/ports.ts'
import { sizeAcross, sizeDown } from './layout/size-blocks.ts'
import { sizes } from './layout/sizes.ts'
import { sortExits } from './layout/sort-exits.ts'
import { buildTown } from './layout/town.ts'
import { traceLinks } from './layout/trace.ts'
import type { Debate } from './model.ts'

export type { LaidBlock, LaidHalf, LaidLink, LaidNode, MapLayout, Piece, Point } from './layout/map-layout.ts'

/** Lays out the map of a debate; all numbers are px at 100 %. */
export function layoutMap(debate: Debate, comparison: Comparison): MapLayout {
  const blocks = buildBlocks(debate, comparison)
  const boxes = new Map(blocks.flatMap(boxesOf).map((box) => [box.id, box]))
  const links = planLinks(debate, boxes)
  const exits = links.flatMap(({ legs }) => legs).filter(({ way }) => way === 'exit')
  const strips = blocks.flatMap((block) => block.strips)
  for (const strip of strips) orderStrip(strip, sweepsFor(strips.length))
  for (const box of boxes.values()) placePorts(box)
  for (const block of blocks) sizeAcross(block)
  estimateHeights(blocks, exits)
  const rows = packBlocks(blocks)
  orderRows(rows, exits)
  sortExits(exits)
  const size = buildTown(rows, exits)
  const layout = {
    ...size,
    blocks: blocks.map(laidBlock),
    nodes: [...boxes.values()].map(laidNode).sort((a, b) => a.number - b.number),
    links: traceLinks(links),
  }
  return turnToReader(layout, debate)
}

function boxesOf({ strips }: Block): Box[] {
  return strips.flatMap(({ columns }) => columns).flatMap((cells) => cells as Box[])
}

/** Packing has to know how high blocks will be before their corridors are filled: about half as many lanes as lines. */
function estimateHeights(blocks: Block[], exits: Leg[]): void {
  for (const { strip, out } of exits.flatMap(({ start, end }) => [start, end])) {
    if (out) continue
    const track = strip.block.corridors[strip.corridor]?.track
    if (track) track.lanes += 0.5
  }
  for (const block of blocks) sizeDown(block, 0)
}

function laidBlock(block: Block): LaidBlock {
  const { theme, lines, part, x, y, width, height, halves, strips } = block
  const columns = strips.find(({ kind }) => kind === 'columns')
  return {
    ...(theme !== undefined && { theme }),
    lines,
    ...(part && { part }),
    ...{ x, y, width, height },
    halves: halves.map(({ side, lines: name, column }) => ({
      ...(side !== undefined && { side }),
      lines: name,
      x: x + (columns?.columnX[column] ?? 0),
      y: y + headTop(columns, name.length),
    })),
  }
}

/** Names of sides end a little above their column, however many lines they have. */
function headTop(columns: Strip | undefined, lines: number): number {
  return (columns?.y ?? 0) - 8 - lines * sizes.side.line
}

function laidNode({ id, number, sides, unanswered, lines, strip, column, y, height }: Box): LaidNode {
  const x = strip.block.x + (strip.columnX[column] ?? 0)
  return { id, number, sides, unanswered, lines, x, y: strip.block.y + strip.y + y, width: sizes.box.width, height }
}
