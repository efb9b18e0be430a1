/** A statement's first words in letters large enough to be read from further away, as many as its box holds. */

import { textWidth, wrapText } from './measure.ts'

/** px at 100 %: size of a headline's letters, from line to line, above the first line's foot, and beside the text. */
export const headline = { font: 24, line: 26, first: 50, padding: 10 } as const

/** Scripts that are written without spaces: there a broken line is joined without one. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** The text that was broken into these lines. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const isOpen = text === '' || (unspaced.test(text.slice(-1)) && unspaced.test(line.slice(0, 1)))
    return isOpen ? text + line : `${text} ${line}`
  }, '')
}

/** The first lines of a text for a box of that size; where words are left out, an ellipsis says so. */
export function headlineOf(lines: readonly string[], width: number, height: number): string[] {
  const { font, line, first, padding } = headline
  const room = width - 2 * padding
  const all = wrapText(joinLines(lines), room, font)
  const count = Math.max(1, 1 + Math.floor((height - first - 6) / line))
  if (all.length <= count) return all
  return [...all.slice(0, count - 1), shortened(all[count - 1] ?? '', room, font)]
}

/** A line made short enough for its room; an ellipsis says that words are left out. */
export function shortened(text: string, room: number, font: number): string {
  let kept = text
  while (kept !== '' && textWidth(`${kept}…`, font) > room) {
    kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept.slice(0, -1)
  }
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`
}
