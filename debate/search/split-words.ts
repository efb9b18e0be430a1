/** Text → its words as a search compares them: without capitals and marks above letters, each with its place. */

/** A word of a text: `folded` stands in the text from character `from` to before `to`. */
export interface FoundWord {
  folded: string
  from: number
  to: number
}

/** Scripts that put no space between words: there a dictionary finds them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Letters with their marks, and digits. What an apostrophe cuts off (`Peru's`) is a word of its own. */
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** A word without capitals and without marks above or below its letters: `Soberanía` → `soberania`. */
export function foldWord(word: string): string {
  const isPlain = /^[\x20-\x7e]*$/.test(word)
  return isPlain ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text in its order; single letters of an alphabet find nothing and are left out. */
export function splitWords(text: string): FoundWord[] {
  const runs = [...text.matchAll(run)].flatMap(({ 0: word, index }) =>
    unspaced.test(word) ? segment(word, index) : [{ word, index }],
  )
  return runs.map(toFound).filter(({ folded }) => folded.length > 1 || /[\p{N}]/u.test(folded) || unspaced.test(folded))
}

interface Run {
  word: string
  index: number
}

function toFound({ word, index }: Run): FoundWord {
  return { folded: foldWord(word), from: index, to: index + word.length }
}

let segmenter: Intl.Segmenter | undefined

function segment(run: string, at: number): Run[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  return [...segmenter.segment(run)].map(({ segment: word, index }) => ({ word, index: at + index }))
}
