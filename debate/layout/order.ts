/**
 * The order and height of cells in their columns: barycentre sweeps, the order with the fewest crossings kept,
 * then heights as near to what each cell is tied to as the order allows.
 * Source: Sugiyama, Tagawa, Toda, "Methods for visual understanding of hierarchical system structures", 1981.
 */

import { countCrossings, rank, sift } from './cross-less.ts'
import { type Cell, middle, type Strip } from './grid.ts'

/** Sweeps by strip: many where there are few strips, for then they cost little. */
export const sweepsFor = (strips: number) => Math.max(6, Math.min(150, Math.round(400 / strips)))
/** Rounds of moving cells one by one. */
const rounds = 4

/** Gives every cell of a strip its y, and the strip its height. */
export function orderStrip(strip: Strip, sweeps: number): void {
  const { columns } = strip
  strip.height = Math.max(0, ...columns.map(packedHeight))
  if (strip.kind === 'row') centreRow(strip)
  else orderColumns(strip, sweeps)
}

function orderColumns({ columns, height }: Strip, sweeps: number): void {
  for (const cells of columns) place(cells, (cell) => cell.y, height, true)
  for (const cells of columns) interleave(cells, height)
  const patience = Math.max(6, sweeps / 3)
  let best = { crossings: Number.POSITIVE_INFINITY, order: columns.map((cells) => [...cells]) }
  for (let sweep = 0, idle = 0; sweep <= sweeps && idle < patience && best.crossings > 0; sweep++, idle++) {
    sift(columns, rounds)
    const crossings = countCrossings(columns)
    if (crossings < best.crossings) {
      best = { crossings, order: columns.map((cells) => [...cells]) }
      idle = 0
    }
    for (const cells of columns) place(cells, middle, height)
    sweepColumns(columns, sweep, height)
  }
  restore(columns, best.order)
  rank(columns)
  shake(columns, best.crossings, 2 * (sweeps - 6))
  straighten(columns, height)
}

/** Exchanges some cells at random and sifts again; keeps what does not cross more. */
function shake(columns: Cell[][], crossings: number, times: number): void {
  let state = 1
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
  let least = crossings
  for (let time = 0; time < times && least > 0; time++) {
    const before = columns.map((cells) => [...cells])
    const cells = columns[Math.floor(random() * columns.length)] as Cell[]
    if (cells.length < 2) continue
    for (let n = 0; n < 3; n++) {
      const [cell] = cells.splice(Math.floor(random() * cells.length), 1)
      if (cell) cells.splice(Math.floor(random() * (cells.length + 1)), 0, cell)
    }
    sift(columns, rounds)
    const now = countCrossings(columns)
    if (now > least) {
      restore(columns, before)
      rank(columns)
    } else least = now
  }
}
function packedHeight(cells: Cell[]): number {
  return cells.reduce((sum, { height }, index) => sum + height + (index > 0 ? gapBefore(cells, index) : 0), 0)
}

/** Between two boxes the whole gap, beside a passing line half of it. */
function gapBefore(cells: Cell[], index: number): number {
  const [a, b] = [cells[index - 1], cells[index]]
  return a && b ? Math.max(a.gap, b.gap) - (a.gap === b.gap ? 0 : 6) : 0
}

function centreRow({ columns, height }: Strip): void {
  for (const [cell] of columns) if (cell) cell.y = Math.round((height - cell.height) / 2)
}

/** The first heights: boxes in reading order, evenly spread; passing lines where what they join stands. */
function interleave(cells: Cell[], limit: number): void {
  const wanted = new Map(cells.map((cell) => [cell, cell.height > 8 ? cell.y : (meanOf(cell.near) ?? cell.y)]))
  cells.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
  place(cells, middle, limit)
}

function sweepColumns(columns: Cell[][], sweep: number, limit: number): void {
  const rightwards = sweep % 2 === 0
  const ordered = rightwards ? columns : [...columns].reverse()
  for (const cells of ordered) {
    const wanted = new Map(cells.map((cell) => [cell, wantedMiddle(cell, rightwards, sweep)]))
    const at = (cell: Cell) => wanted.get(cell) ?? 0
    // What is wanted at the same height changes places now and then, for the search to get on.
    const ties = sweep % 6 < 3 ? 1 : -1
    cells.sort((a, b) => at(a) - at(b) || ties * (a.rank - b.rank))
    place(cells, at, limit)
  }
}

/** The mean of what stands on the side that the sweep comes from; later sweeps look both ways. */
function wantedMiddle(cell: Cell, rightwards: boolean, sweep: number): number {
  const behind = cell.near.filter(({ column }) => (rightwards ? column <= cell.column : column >= cell.column))
  const seen = sweep % 8 < 6 && behind.length > 0 ? behind : cell.near
  return meanOf(seen) ?? middle(cell)
}

function meanOf(cells: Cell[]): number | undefined {
  return cells.length > 0 ? cells.reduce((sum, cell) => sum + middle(cell), 0) / cells.length : undefined
}

function restore(columns: Cell[][], order: Cell[][]): void {
  for (const [column, cells] of order.entries()) columns[column]?.splice(0, cells.length, ...cells)
}

/** With the order fixed, moves cells towards what they are tied to. */
function straighten(columns: Cell[][], limit: number): void {
  for (const cells of columns) place(cells, middle, limit)
  for (let round = 0; round < 6; round++) {
    for (const cells of round % 2 === 0 ? columns : [...columns].reverse()) {
      place(cells, (cell) => meanOf(cell.near) ?? middle(cell), limit)
    }
  }
  for (const cell of columns.flat()) cell.y = Math.round(cell.y)
}

/**
 * Puts the cells of a column, in the order given, as near to their wanted middles as fits between 0 and `limit`:
 * least squares by pooling neighbours that would overlap (pool adjacent violators; Barlow et al. 1972).
 */
function place(cells: Cell[], wanted: (cell: Cell) => number, limit: number, spread = false): void {
  const offsets = new Float64Array(cells.length)
  let total = 0
  for (let index = 0; index < cells.length; index++) {
    total += gapBefore(cells, index)
    offsets[index] = total
    total += cells[index]?.height ?? 0
  }
  const slack = limit - total
  const starts = new Float64Array(cells.length)
  for (const [index, cell] of cells.entries()) {
    starts[index] = spread
      ? (slack * index) / Math.max(1, cells.length - 1)
      : wanted(cell) - cell.height / 2 - (offsets[index] ?? 0)
  }
  pool(starts)
  for (const [index, cell] of cells.entries()) {
    cell.y = Math.max(0, Math.min(slack, starts[index] ?? 0)) + (offsets[index] ?? 0)
  }
}

/** Replaces goals by the non-decreasing sequence nearest to them. */
function pool(goals: Float64Array): void {
  const sums: number[] = []
  const counts: number[] = []
  for (const goal of goals) {
    let [sum, count] = [goal, 1]
    for (let top = sums.length - 1; top >= 0 && (sums[top] as number) / (counts[top] as number) > sum / count; top--) {
      sum += sums.pop() as number
      count += counts.pop() as number
    }
    sums.push(sum)
    counts.push(count)
  }
  let from = 0
  for (const [index, sum] of sums.entries()) {
    const count = counts[index] as number
    goals.fill(sum / count, from, from + count)
    from += count
  }
}
