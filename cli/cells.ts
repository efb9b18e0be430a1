/** Text → what a terminal shows of it, cell by cell: nothing in it can steer the terminal, and its width is known. */

/** What the reader sees as one character: how it is shown, and how many columns it takes. */
export interface Cell {
  shown: string
  width: number
  /** Where it begins in the text, in code units. */
  start: number
}

/** Would steer a terminal (control characters), turn its lines about (bidi marks), break them, or be nothing at all. */
const unshowable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
/** What East Asian typography sets in two columns, and pictures. Source: UAX #11, approximated by script. */
const wide =
  /^(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\ufe0f/u
const withoutWidth = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
const plain = /^[ -~]*$/
const tabStop = 4

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The cells of a line; a tab becomes the spaces up to the next tab stop. */
export function cellsOf(line: string): Cell[] {
  const parts = plain.test(line)
    ? [...line].map((segment, index) => ({ segment, index }))
    : [...graphemes.segment(line)].map(({ segment, index }) => ({ segment, index }))
  let column = 0
  return parts.map(({ segment, index }) => {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : escapeIn(segment)
    const width = shown === segment ? widthOfGrapheme(segment) : shown.length
    column += width
    return { shown, width, start: index }
  })
}

/** How many columns cells take. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** A text whose control characters are written out (`\x1b`), so that they reach no terminal. */
export function visible(text: string): string {
  return plain.test(text) ? text : escapeIn(text)
}

function escapeIn(text: string): string {
  return [...text].map((character) => (unshowable.test(character) ? codeOf(character) : character)).join('')
}

/** `\x1b`, `\u202e`. */
function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`
}

function widthOfGrapheme(grapheme: string): number {
  if (withoutWidth.test(grapheme)) return 0
  return wide.test(grapheme) ? 2 : 1
}
