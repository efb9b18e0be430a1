/** The line of a file that a message is about, with a caret under the place: as a terminal shows it. */

import type { TextFile } from '../debate/load.ts'
import type { Place } from '../debate/model.ts'
import { type Cell, cellsOf, widthOf } from './cells.ts'

const cut = '…'
/** How many code units for a column are looked at to either side of a place: a file may be one line of a megabyte. */
const unitsForColumn = 4

/**
 * Two lines: the source line after its number, cut around the place where it is longer than `columns`, and the caret.
 * `line` may hold anything: control characters are written out, tabs become spaces.
 */
export function showSourceLine(line: string, { line: number, column }: Place, columns: number): string {
  const gutter = `${String(number).padStart(5)} | `
  const room = Math.max(columns - gutter.length - 1, 20)
  const { text, before } = cutAround(line, column - 1, room)
  return `${gutter}${text}\n${' '.repeat(gutter.length - 2)}| ${' '.repeat(before)}^`
}

/** The part of a line that fits into `room` columns around an offset, and how many columns stand before that offset. */
function cutAround(line: string, offset: number, room: number): { text: string; before: number } {
  const sight = room * unitsForColumn
  const from = wholeCharacter(line, Math.max(0, offset - sight))
  const to = wholeCharacter(line, Math.min(line.length, offset + sight))
  const cells = cellsOf(line.slice(from, to))
  const found = cells.findIndex(
    ({ start, shown }, index) => from + (cells[index + 1]?.start ?? start + shown.length) > offset,
  )
  const at = offset >= line.length || found < 0 ? cells.length : found
  const fits = from === 0 && to === line.length && widthOf(cells) <= room
  const first = fits ? 0 : startFor(cells, at, room)
  const opening = first > 0 || from > 0 ? cut : ''
  const text = take(cells.slice(first), room - opening.length * 2)
  const isWhole = first + text.length === cells.length && to === line.length
  return {
    text: `${opening}${text.map(({ shown }) => shown).join('')}${isWhole ? '' : cut}`.trimEnd(),
    before: opening.length + widthOf(cells.slice(first, at)),
  }
}

/** The first cell to show, so that about a third of the room stands before the place; all before it where that fits. */
function startFor(cells: readonly Cell[], at: number, room: number): number {
  if (widthOf(cells.slice(0, at)) <= room / 2) return 0
  let first = at
  let width = 0
  while (first > 0 && width < room / 3) width += cells[--first]?.width ?? 0
  return first
}

function take(cells: readonly Cell[], room: number): Cell[] {
  let width = 0
  const end = cells.findIndex((cell) => {
    width += cell.width
    return width > room
  })
  return end < 0 ? [...cells] : cells.slice(0, end)
}

/** The offset, moved out of the midst of a character that takes two code units. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}

/** Finds the lines that places name; each file is cut into lines when it is first asked for. */
export function sourceLines(files: readonly TextFile[]): (place: Place) => string | undefined {
  const textOf = new Map(files.map((file) => [file.path, file.text]))
  const linesOf = new Map<string, string[]>()
  return ({ file, line }) => {
    const text = textOf.get(file)
    if (text === undefined) return undefined
    const lines = linesOf.get(file) ?? text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
    linesOf.set(file, lines)
    return lines[line - 1]
  }
}
