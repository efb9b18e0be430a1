/**
 * Crossings between columns, counted and taken out: a column's cells are moved one by one to where their lines cross
 * those of the others least.
 * Sources: Barth, Jünger, Mutzel, "Simple and efficient bilayer cross counting", 2002;
 * Matuszewski, Schönfeld, Molitor, "Using sifting for k-layer straightline crossing minimization", 1999.
 */

import type { Cell } from './grid.ts'

/** Gives every cell its rank in its column. */
export function rank(columns: readonly Cell[][]): void {
  for (const cells of columns) for (const [index, cell] of cells.entries()) cell.rank = index
}

/** Crossings of the lines between neighbouring columns; cells have to be ranked. */
export function countCrossings(columns: readonly Cell[][]): number {
  let crossings = 0
  for (const [index, cells] of columns.entries()) {
    const targets = cells.flatMap((cell) => ranksIn(cell, cell.column + 1))
    crossings += countInversions(targets, columns[index + 1]?.length ?? 0)
  }
  return crossings
}

/** The ranks of a cell's neighbours in one column, in order. */
function ranksIn(cell: Cell, column: number): number[] {
  const ranks: number[] = []
  for (const other of cell.near) if (other.column === column) ranks.push(other.rank)
  return ranks.length > 1 ? ranks.sort((a, b) => a - b) : ranks
}

/** How many pairs stand in the wrong order: with a tree of sums (Fenwick) over the ranks seen so far. */
function countInversions(ranks: readonly number[], size: number): number {
  const sums = new Int32Array(size + 1)
  let inversions = 0
  for (const [seen, at] of ranks.entries()) {
    let before = 0
    for (let node = at + 1; node > 0; node &= node - 1) before += sums[node] ?? 0
    inversions += seen - before
    for (let node = at + 1; node <= size; node += node & -node) sums[node] = (sums[node] ?? 0) + 1
  }
  return inversions
}

/** Moves cells within their columns as long as that takes out crossings, for a few rounds at most. */
export function sift(columns: readonly Cell[][], rounds: number): void {
  rank(columns)
  for (let round = 0; round < rounds; round++) {
    let gained = 0
    for (const cells of columns) gained += siftColumn(cells)
    if (gained === 0) return
  }
}

interface Sifted {
  cell: Cell
  left: number[]
  right: number[]
}

function siftColumn(cells: Cell[]): number {
  const order = cells.map(
    (cell): Sifted => ({ cell, left: ranksIn(cell, cell.column - 1), right: ranksIn(cell, cell.column + 1) }),
  )
  let gained = 0
  for (const item of [...order]) gained += siftCell(item, order)
  if (gained === 0) return 0
  for (const [index, { cell }] of order.entries()) {
    cells[index] = cell
    cell.rank = index
  }
  return gained
}

/** Moves one cell to the best place in its column and answers how many crossings that takes out. */
function siftCell(item: Sifted, order: Sifted[]): number {
  const from = order.indexOf(item)
  let best = { change: 0, to: from }
  for (const step of [-1, 1]) {
    let change = 0
    for (let to = from + step; to >= 0 && to < order.length; to += step) {
      change += step * swapCost(item, order[to] as Sifted)
      if (change < best.change) best = { change, to }
    }
  }
  if (best.to === from) return 0
  order.splice(from, 1)
  order.splice(best.to, 0, item)
  return -best.change
}

/** Crossings of two cells' lines with the second above the first, less those with the first above. */
function swapCost(a: Sifted, b: Sifted): number {
  return balance(a.left, b.left) + balance(a.right, b.right)
}

/** Pairs of which the first is smaller, less those of which it is larger. */
function balance(ones: readonly number[], others: readonly number[]): number {
  let sum = 0
  for (const one of ones) for (const other of others) sum += one < other ? 1 : one > other ? -1 : 0
  return sum
}
