/** Parts of themes → blocks: every statement a box in the column of its side and depth. */

import type { Comparison } from '../compare.ts'
import { plainText } from '../inline.ts'
import { textWidth, wrapText } from '../measure.ts'
import type { Debate, Statement } from '../model.ts'
import { depthsOf, readStanding, type Standing } from './depths.ts'
import { type Block, type Box, type Cell, type HalfPlan, newStrip, type Strip } from './grid.ts'
import { newTrack } from './lanes.ts'
import { divide, type Part } from './parts.ts'
import { sizes } from './sizes.ts'

/** What building needs to know of the debate. */
interface Plan {
  debate: Debate
  numbers: ReadonlyMap<string, number>
  unanswered: ReadonlySet<string>
  sideIndex: ReadonlyMap<string, number>
  /** Indices of the sides from left to right. */
  sideOrder: number[]
  standing: Standing
  /** Width by height of a half, at most: several blocks stand below each other, one has to fit the screen by itself. */
  widest: number
}

/** Steps of support that get a column of their own, at most. */
const deepest = 5

/** Every block of a map with its boxes in columns, not yet in order. */
export function buildBlocks(debate: Debate, comparison: Comparison): Block[] {
  const parts = divide(comparison, debate)
  const plan = makePlan(debate, comparison, parts.length)
  return parts.map((part) => buildBlock(part, plan))
}

function makePlan(debate: Debate, comparison: Comparison, blocks: number): Plan {
  const sideIndex = new Map(debate.sides.map(({ id }, index) => [id, index]))
  const first = sideIndex.get(comparison.startSide) ?? 0
  const facing = debate.sides.length > 1 ? [first, first === 0 ? 1 : 0] : [0]
  const others = debate.sides.map((_, index) => index).filter((index) => !facing.includes(index))
  return {
    debate,
    numbers: new Map(comparison.order.map((id, index) => [id, index + 1])),
    unanswered: new Set(comparison.unanswered),
    sideIndex,
    sideOrder: [...facing, ...others],
    standing: readStanding(debate),
    widest: blocks > 1 ? 3 : 1.2,
  }
}

function buildBlock({ theme, part, statements }: Part, plan: Plan): Block {
  const block: Block = {
    ...(theme && { theme: theme.id }),
    ...(part && { part }),
    lines: [],
    halves: [],
    strips: [],
    corridors: [{ track: newTrack(), y: 0 }],
    width: 0,
    height: 0,
    row: 0,
    place: 0,
    x: 0,
    y: 0,
  }
  const boxes = statements.map((statement) => makeBox(statement, plan))
  const shared = boxes.filter(({ sides }) => sides.length > 1)
  if (shared.length < boxes.length) addColumns(block, statements, boxes, plan)
  addRows(block, shared)
  block.lines = theme ? titleLines(theme.name, part, block) : []
  return block
}

function makeBox(statement: Statement, { numbers, unanswered, sideIndex }: Plan): Box {
  const { box } = sizes
  const text = plainText(statement.text)
  const lines = wrapText(text, box.width - 2 * box.padding, box.font)
  return {
    id: statement.id,
    number: numbers.get(statement.id) ?? 0,
    sides: statement.sides.map((side) => sideIndex.get(side) ?? -1).filter((index) => index >= 0),
    unanswered: unanswered.has(statement.id),
    lines,
    column: 0,
    height: box.header + lines.length * box.line + box.bottom,
    gap: sizes.gap.box,
    y: 0,
    rank: 0,
    near: [],
    // Replaced as soon as the strip is there; a box is never without one after that.
    strip: undefined as unknown as Strip,
    ports: [[], []],
  }
}

/** The facing halves: the first side's columns run outwards to the left, all others' to the right. */
function addColumns(block: Block, statements: Statement[], boxes: Box[], plan: Plan): void {
  const columns: Cell[][] = []
  let gutter = 0
  const held = new Map(statements.map((statement, index) => [statement.id, boxes[index]]))
  for (const [place, side] of [...plan.sideOrder, undefined].entries()) {
    const own = boxes.filter(({ sides }) =>
      side === undefined ? sides.length === 0 : sides.length === 1 && sides[0] === side,
    )
    if (own.length === 0 && (place > 1 || side === undefined)) continue
    const mine = statements.filter(({ id }) => own.includes(held.get(id) as Box))
    const group = columnsOf(own, mine, plan)
    if (place === 0) group.reverse()
    block.halves.push(headHalf(side, place === 0 ? group.length - 1 : columns.length, plan))
    columns.push(...group)
    if (place === 0) gutter = columns.length
  }
  const strip = newStrip(block, 'columns', 0, columns, gutter)
  settle(strip)
  block.strips.push(strip)
}

function headHalf(side: number | undefined, column: number, { debate }: Plan): HalfPlan {
  const name = side === undefined ? undefined : debate.sides[side]?.name
  const lines = name ? wrapText(name, sizes.box.width - 24, sizes.side.font) : []
  return { ...(side !== undefined && { side }), lines, column }
}

/** One side's columns from the gutter outwards; fewer where the block would be much wider than high. */
function columnsOf(boxes: Box[], statements: Statement[], { standing, widest }: Plan): Cell[][] {
  const cap = deepest - 1
  for (let depth = cap; ; depth--) {
    const depths = depthsOf(statements, standing, depth)
    const columns: Cell[][] = [[]]
    for (const box of boxes) {
      const at = depths.get(box.id) ?? 0
      while (columns.length <= at) columns.push([])
      columns[at]?.push(box)
    }
    if (depth <= 1 || columns.length <= 2 || !isTooWide(columns, widest)) return columns
  }
}

/** Whether a half with these columns would be wider by its height than it may. */
function isTooWide(columns: Cell[][], widest: number): boolean {
  const heights = columns.map((cells) => cells.reduce((sum, { height, gap }) => sum + height + gap, 0))
  return columns.length * (sizes.box.width + 90) > widest * Math.max(...heights)
}

/** Rows of common ground below the columns, as long as those are wide. */
function addRows(block: Block, shared: Box[]): void {
  const across = Math.max(2, (block.strips[0]?.columns.length ?? 3) - 1)
  const rows = Math.ceil(shared.length / across)
  for (let row = 0; row < rows; row++) {
    const from = Math.round((row * shared.length) / rows)
    const boxes = shared.slice(from, Math.round(((row + 1) * shared.length) / rows))
    const columns = boxes.map((box) => [box])
    if (row > 0) block.corridors.push({ track: newTrack(), y: 0 })
    const strip = newStrip(block, 'row', row, columns, Math.ceil(columns.length / 2))
    settle(strip)
    block.strips.push(strip)
  }
}

function settle(strip: Strip): void {
  for (const [column, cells] of strip.columns.entries()) {
    for (const cell of cells as Box[]) {
      cell.column = column
      cell.strip = strip
    }
  }
}

function titleLines(name: string, part: Part['part'], block: Block): string[] {
  const columns = Math.max(...block.strips.map((strip) => strip.columns.length))
  const room = columns * sizes.box.width - (part ? textWidth('(10 of 10)', sizes.title.font) : 0)
  // Headings are set bold, which is about a tenth wider than the measured weight.
  return wrapText(name, room * 0.9, sizes.title.font)
}
