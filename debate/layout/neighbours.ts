/** Blocks of one row change places so that lines between blocks run less far sideways. */

import type { Block, Leg, Stop } from './grid.ts'
import { sizes } from './sizes.ts'

/** Rounds of moving blocks one by one. */
const rounds = 6

/** Orders the blocks of each row; rows keep their blocks. */
export function orderRows(rows: Block[][], exits: readonly Leg[]): void {
  const held = legsByBlock(exits)
  for (let round = 0; round < rounds; round++) {
    let hasMoved = false
    for (const row of rows) for (const block of [...row]) if (moveBlock(block, row, held)) hasMoved = true
    if (!hasMoved) return
  }
}

type Held = ReadonlyMap<Block, Leg[]>

function legsByBlock(exits: readonly Leg[]): Held {
  const held = new Map<Block, Leg[]>()
  for (const leg of exits) {
    const [a, b] = [leg.start.strip.block, leg.end.strip.block]
    if (a === b) continue
    for (const block of [a, b]) {
      const others = held.get(block)
      if (others) others.push(leg)
      else held.set(block, [leg])
    }
  }
  return held
}

/** Moves one block to the place in its row where lines are shortest. */
function moveBlock(block: Block, row: Block[], held: Held): boolean {
  const from = row.indexOf(block)
  let best = { change: -1, to: from }
  for (const step of [-1, 1] as const) {
    let [change, at] = [0, from]
    for (; mayPass(block, row[at + step]); at += step) {
      change += swap(row, at, at + step, held)
      if (change < best.change) best = { change, to: at + step }
    }
    for (; at !== from; at -= step) swap(row, at, at - step, held)
  }
  for (let at = from; at !== best.to; at += Math.sign(best.to - from))
    swap(row, at, at + Math.sign(best.to - from), held)
  return best.to !== from
}

/** Parts of one theme stay in their order. */
function mayPass(block: Block, other: Block | undefined): boolean {
  return other !== undefined && (other.theme === undefined || other.theme !== block.theme)
}

/** Lets two neighbours change places and answers how much longer that makes their lines. */
function swap(row: Block[], one: number, other: number, held: Held): number {
  const [left, right] = one < other ? [row[one], row[other]] : [row[other], row[one]]
  if (!left || !right) return 0
  const lengths = () => lengthOf(left, held) + lengthOf(right, held)
  const before = lengths()
  right.x = left.x
  left.x = right.x + right.width + sizes.block.apart
  const place = left.place
  left.place = right.place
  right.place = place
  row[Math.min(one, other)] = right
  row[Math.max(one, other)] = left
  return lengths() - before
}

function lengthOf(block: Block, held: Held): number {
  let sum = 0
  for (const { start, end } of held.get(block) ?? []) sum += Math.abs(exitX(start) - exitX(end))
  return sum
}

/** Roughly where a line leaves its block. */
function exitX({ strip: { block }, out }: Stop): number {
  return block.x + (out ? (out.right ? block.width : 0) : block.width / 2)
}
