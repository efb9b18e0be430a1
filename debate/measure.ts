/** Text → lines: how wide it will be drawn, and where it breaks, without a browser. */

import { glyphWidths } from './glyphs.ts'

const tableSize = 0x2300
const table = fillTable()

/** Scripts written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** Characters that stay with what stands before them. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Mn}ー]+$/u

/** Widths in 1/1000 em for scripts the font does not draw; a system font will, and those differ. */
const otherScripts: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/\p{Mn}|\p{Me}|\p{Cf}/u, 0],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff00-\uff60]/u, 1000],
  [/\p{Extended_Pictographic}/u, 1300],
  [/\p{Script=Arabic}/u, 520],
  [/\p{Script=Hebrew}/u, 560],
  [/\p{Script=Greek}|\p{Script=Cyrillic}/u, 560],
]

/** The width of a text in px where it is set in Source Sans 3, weight 400, at `size` px; kerning is not counted. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += glyphWidth(character)
  return (width * size) / 1000
}

/**
 * A text broken by words into lines of at most `width` px at `size` px; never cut. Words that are wider than
 * a line, and scripts without spaces, break where `Intl.Segmenter` lets them.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { piece, space } of pieces(text, width, size)) {
    const gap = space && line !== '' ? ' ' : ''
    const wide = textWidth(gap + piece, size)
    if (line !== '' && used + wide > width) {
      lines.push(line)
      line = piece
      used = textWidth(piece, size)
    } else {
      line += gap + piece
      used += wide
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** What may not be broken further, and whether a space stands before it. */
function* pieces(text: string, width: number, size: number): Generator<{ piece: string; space: boolean }> {
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue
    if (!unspaced.test(word) && textWidth(word, size) <= width) yield { piece: word, space: true }
    else yield* brokenWord(word, width, size)
  }
}

function* brokenWord(word: string, width: number, size: number): Generator<{ piece: string; space: boolean }> {
  let space = true
  for (const part of gluedParts(word)) {
    const whole = textWidth(part, size) <= width
    for (const piece of whole ? [part] : graphemes(part)) {
      yield { piece, space }
      space = false
    }
  }
}

/** The words in a run of text without spaces; closing punctuation stays with the word before it. */
function gluedParts(word: string): string[] {
  const parts: string[] = []
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(word)) {
    const last = parts.at(-1)
    if (last !== undefined && closing.test(segment)) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}

function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}

/** In 1/1000 em. */
function glyphWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  const known = code < tableSize ? table[code] : undefined
  return known || otherWidth(character)
}

/** An accented letter is as wide as its base; what the table does not hold, as wide as its script commonly is. */
function otherWidth(character: string): number {
  const base = character.normalize('NFD').codePointAt(0) ?? 0
  const known = base < tableSize ? table[base] : undefined
  return known || (otherScripts.find(([pattern]) => pattern.test(character))?.[1] ?? 560)
}

function fillTable(): Uint16Array {
  const filled = new Uint16Array(tableSize)
  for (const [width, characters] of glyphWidths) {
    for (const character of characters) filled[character.codePointAt(0) ?? 0] = width
  }
  return filled
}
