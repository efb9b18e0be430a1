/** A claim's words as Kialo writes them, with footnotes `[3]` among them ↔ a statement's text and its sources. */

import { fold, fromOwn, toPlain } from '../inline-text.ts'

/** A claim without its footnotes. */
export interface Claim {
  /** Inline Markdown of ours. */
  text: string
  plain: string
  /** Numbers of the footnotes in it, each once, in order. */
  footnotes: number[]
  /** Addresses of links that a debate may not hold. */
  refused: string[]
}

const mark = /\[(\d{1,6})\](?!\()/g

/** Reads a claim; a number in brackets that is no footnote's is text. */
export function readClaim(raw: string, isFootnote: (number: number) => boolean): Claim {
  const footnotes = new Set<number>()
  const pieces: string[] = []
  let end = 0
  for (const found of raw.includes('[') ? raw.matchAll(mark) : []) {
    const number = Number(found[1])
    if (raw[found.index - 1] === '\\' || !isFootnote(number)) continue
    footnotes.add(number)
    pieces.push(raw.slice(end, found.index).trimEnd())
    end = found.index + found[0].length
    // `problems [19]due` is two words.
    if (/[\p{L}\p{N}]/u.test(raw[end] ?? '')) pieces.push(' ')
  }
  pieces.push(raw.slice(end))
  return { ...readMarkdown(pieces.join('')), footnotes: [...footnotes] }
}

/** The claim with other numbers at its footnotes. */
export function renumber(raw: string, numberOf: (number: number) => number | undefined): string {
  return raw.replace(mark, (whole, number: string, at: number) => {
    const other = raw[at - 1] === '\\' ? undefined : numberOf(Number(number))
    return other === undefined ? whole : `[${other}]`
  })
}

/** A statement as a claim: what would be read as something else is escaped, its footnotes stand at the end. */
export function writeClaim(text: string, footnotes: readonly number[]): string {
  const escaped = text
    .replace(mark, (whole, _number, at: number) => (text[at - 1] === '\\' ? whole : `\\${whole}`))
    .replace(/^-> See/, '\\-> See')
    .replace(/^(\d+)\.(?=[\d.]* [A-Za-z]+:)/, '$1\\.')
    .replace(/^Sources:$/, 'Sources\\:')
  return [escaped, ...footnotes.map((number) => `[${number}]`)].join(' ')
}

/** What no parser need look at: words and marks that mean nothing in Markdown, as most claims and all between links are. */
const opening = /^(?:[\p{L}"'(“‘]|\[\p{L}|\d+(?![.)\d]))/u
const harmless = /^[\p{L}\p{N} ,.;:'"()«»“”‘’¿¡?%/–—…$€£=+@#-]*$/u
const link = /\[([^[\]\\]*)\]\((https?:\/\/[\w.\-/:?=%#+,;@$]+)\)/g

/** The same as `fromOwn` gives, in a small part of the time for claims of words and links. */
function readMarkdown(raw: string): Omit<Claim, 'footnotes'> {
  const folded = fold(raw)
  if (folded === '') return { text: '', plain: '', refused: [] }
  // Kialo escapes all round brackets; only after a link's label would one mean something.
  const unescaped = folded.includes('\\') ? folded.replace(/(?<![\\\]])\\([()])/g, '$1') : folded
  if (opening.test(unescaped)) {
    if (harmless.test(unescaped)) return { text: unescaped, plain: unescaped, refused: [] }
    const plain = withoutLinks(unescaped)
    if (plain !== undefined) return { text: unescaped, plain, refused: [] }
  }
  const { text, refused } = fromOwn(unescaped)
  return { text, plain: toPlain(text), refused }
}

/** The words of a claim that is nothing but words and plain links. */
function withoutLinks(text: string): string | undefined {
  const pieces: string[] = []
  let end = 0
  for (const { 0: whole, 1: label = '', index } of text.includes('](') ? text.matchAll(link) : []) {
    pieces.push(text.slice(end, index), label)
    if (label === '' || label !== label.trim()) return undefined
    end = index + whole.length
  }
  pieces.push(text.slice(end))
  return end > 0 && pieces.every((piece) => harmless.test(piece)) ? pieces.join('') : undefined
}
