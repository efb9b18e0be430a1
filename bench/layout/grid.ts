/** A uniform grid over segments: which of them come near to each other. */

import type { Spot } from './picture.ts'

type Segment = readonly [a: Spot, b: Spot]

export class Grid {
  private readonly held = new Map<number, number[]>()

  private constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  /** Cells as large as an average segment, at least 40 px each way. */
  static of(segments: readonly Segment[]): Grid {
    const mean = (axis: 0 | 1) =>
      segments.reduce((sum, [a, b]) => sum + Math.abs(a[axis] - b[axis]), 0) / Math.max(1, segments.length)
    const grid = new Grid(Math.max(40, mean(0)), Math.max(40, mean(1)))
    for (const [index, segment] of segments.entries()) {
      for (const key of grid.keysAlong(segment)) {
        const cell = grid.held.get(key)
        if (cell) cell.push(index)
        else grid.held.set(key, [index])
      }
    }
    return grid
  }

  /** The indices of the segments in each cell. */
  cells(): Iterable<number[]> {
    return this.held.values()
  }

  /** The indices of the segments in the cells that a rectangle touches; some more than once. */
  within(x: number, y: number, width: number, height: number): number[] {
    const found: number[] = []
    for (let column = this.column(x); column <= this.column(x + width); column++) {
      for (let row = this.row(y); row <= this.row(y + height); row++) {
        for (const index of this.held.get(keyOf(column, row)) ?? []) found.push(index)
      }
    }
    return found
  }

  /** Column by column, the cells that a segment runs through; a little more at their edges. */
  private *keysAlong([a, b]: Segment): Iterable<number> {
    const [left, right] = a[0] <= b[0] ? [a, b] : [b, a]
    const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])]
    const slope = right[0] - left[0] > 0.1 ? (right[1] - left[1]) / (right[0] - left[0]) : undefined
    const heightAt = (x: number) => left[1] + (Math.max(left[0], Math.min(right[0], x)) - left[0]) * (slope ?? 0)
    for (let column = this.column(left[0] - 0.1); column <= this.column(right[0] + 0.1); column++) {
      const ends =
        slope === undefined ? [top, bottom] : [heightAt(column * this.width), heightAt((column + 1) * this.width)]
      const last = this.row(Math.max(...ends) + 0.1)
      for (let row = this.row(Math.min(...ends) - 0.1); row <= last; row++) yield keyOf(column, row)
    }
  }

  private column(x: number): number {
    return Math.floor(x / this.width)
  }

  private row(y: number): number {
    return Math.floor(y / this.height)
  }
}

const keyOf = (column: number, row: number) => (column + 1e5) * 1e7 + row + 1e5
