/**
 * Closing the room that hidden statements leave: along each axis, stretches that hold something shown stay as they are,
 * and what lies between shrinks. What was left of, above or apart from something else remains so, and a link that ran
 * through no box still runs through none, because both axes only ever move things nearer in the same order.
 */

import { holds, type MapGraph } from './graph.ts'

export type Stretch = [low: number, high: number]

/** Where a coordinate of the whole map lies once the map is folded. */
export type Axis = (at: number) => number

export interface Fold {
  x: Axis
  y: Axis
  width: number
  height: number
}

/** What is left of a closed stretch, in px. */
const crease = 20
/** Room beside a box for heads, badges and bends, and above and below it. */
const room = { x: 32, y: 9 }
/** Beside a line. */
const lane = 4
const rim = 24

/** Keeps the stretches as long as they are and shrinks what lies between; the first begins at `rim`. */
export function foldAxis(stretches: Stretch[], size: number): Axis {
  const [froms, tos]: [number[], number[]] = [[], []]
  let end = 0
  let shift = 0
  for (const [low, high] of merge(stretches)) {
    const gap = low - end
    const left = Math.min(gap, froms.length === 0 ? rim : crease)
    froms.push(end, low)
    tos.push(end - shift, end - shift + left)
    shift += gap - left
    end = high
  }
  froms.push(end, size)
  tos.push(end - shift, end - shift + Math.min(size - end, rim))
  return (at) => interpolate(at, froms, tos)
}

function merge(stretches: Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const [low, high] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && low <= last[1] + crease) last[1] = Math.max(last[1], high)
    else merged.push([low, high])
  }
  return merged
}

/** Piecewise linear; beyond the ends as at them. */
function interpolate(at: number, froms: number[], tos: number[]): number {
  let [low, high] = [0, froms.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((froms[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  const [a = 0, b = 0] = [froms[low], froms[high]]
  const [c = 0, d = 0] = [tos[low], tos[high]]
  return b === a ? c : c + ((Math.min(Math.max(at, a), b) - a) * (d - c)) / (b - a)
}

/** Folds a map so that it holds what is shown, with the links among it, and little else. */
export function foldMap(graph: MapGraph, shown: ReadonlySet<string>, links: readonly { path: string }[]): Fold {
  const [xs, ys]: [Stretch[], Stretch[]] = [[], []]
  for (const node of graph.nodes.values()) {
    if (!shown.has(node.id)) continue
    xs.push([node.x - room.x, node.x + node.width + room.x])
    ys.push([node.y - room.y, node.y + node.height + room.y])
  }
  for (const { path } of links) {
    for (const [x, y] of pointsOf(path)) {
      xs.push([x - lane, x + lane])
      ys.push([y - lane, y + lane])
    }
  }
  keepBlocks(graph, shown, xs, ys)
  const [x, y] = [foldAxis(xs, graph.width), foldAxis(ys, graph.height)]
  return { x, y, width: x(graph.width), height: y(graph.height) }
}

/** A block keeps its heading and its edges where anything in it is shown. */
function keepBlocks({ blocks, nodes }: MapGraph, shown: ReadonlySet<string>, xs: Stretch[], ys: Stretch[]): void {
  const all = [...nodes.values()]
  for (const block of blocks) {
    const inside = all.filter((node) => holds(block, node))
    if (!inside.some(({ id }) => shown.has(id))) continue
    const first = Math.min(...inside.map((node) => node.y))
    const title = Math.min(block.width, 48 + block.name.length * 10)
    xs.push([block.x, block.x + title], [block.x + block.width - 16, block.x + block.width])
    ys.push([block.y, first], [block.y + block.height - 16, block.y + block.height])
  }
}

/** The points that a drawn line names: ends, corners and the handles of its curves. */
export function* pointsOf(path: string): Generator<[number, number]> {
  let at: [number, number] = [0, 0]
  for (const [, command, numbers = ''] of path.matchAll(/([MLHVCQ])([^A-Z]*)/g)) {
    const values = numbersOf(numbers)
    const pairs = command === 'H' ? [[values[0], at[1]]] : command === 'V' ? [[at[0], values[0]]] : pairsOf(values)
    for (const [x = at[0], y = at[1]] of pairs) {
      at = [x, y]
      yield at
    }
  }
}

const pairsOf = (values: number[]) => values.flatMap((x, index) => (index % 2 === 0 ? [[x, values[index + 1]]] : []))
const numbersOf = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number)

/** A drawn line on the folded map. */
export function foldPath(path: string, { x, y }: Pick<Fold, 'x' | 'y'>): string {
  return path.replace(/([MLHVCQ])([^A-Z]*)/g, (_, command: string, numbers: string) => {
    const vertical = command === 'V' ? 1 : 0
    const values = numbersOf(numbers).map((value, index) => round((index + vertical) % 2 === 0 ? x(value) : y(value)))
    return command + (command === 'H' ? values.slice(0, 1) : values).join(',')
  })
}

/** How far a small shape, moved as a whole, lies from where it was: as far as its first point. */
export function shapeShift(path: string, { x, y }: Pick<Fold, 'x' | 'y'>): [dx: number, dy: number] {
  const [start] = pointsOf(path)
  return start ? [round(x(start[0]) - start[0]), round(y(start[1]) - start[1])] : [0, 0]
}

const round = (value: number) => Math.round(value * 10) / 10
