/** A word of a question → the stems of the dictionary that it may mean. */

import type { StemEntry } from './index-files.ts'
import { nearWords } from './near-words.ts'
import type { Shelf } from './shelf.ts'

/** How a stem answers a word: another form of it, a longer word that begins with it, or one that was probably meant. */
export const manners = ['same', 'longer', 'near'] as const
export type Manner = (typeof manners)[number]

export interface WordMatch {
  word: string
  entries: Record<Manner, StemEntry[]>
}

/** Beginnings of fewer letters begin too much. */
const leastBeginning = 3
/** Pages of the dictionary, 10 kB each, that one word may ask for. */
const mostPages = 4

type StemOf = (folded: string) => string

/** The forms of a word, and the words that begin with it. */
export async function matchWord(word: string, stemOf: StemOf, shelf: Shelf): Promise<WordMatch> {
  const { firstStems } = await shelf.head()
  const stem = stemOf(word)
  const from = pageOf(stem, firstStems)
  const to = word.length < leastBeginning ? from : pageOf(`${word}\uffff`, firstStems)
  const pages = Array.from({ length: Math.min(Math.max(to - from, 0) + 1, mostPages) }, (_, at) => from + at)
  const entries = (await Promise.all(pages.map((page) => shelf.stems(page)))).flat()
  const begins = ([, words]: StemEntry) => ` ${words}`.includes(` ${word}`)
  const longer = word.length < leastBeginning ? [] : entries.filter((entry) => entry[0] !== stem && begins(entry))
  return { word, entries: { same: entries.filter(([known]) => known === stem), longer, near: [] } }
}

/** The same with the words that differ from it by a slip of the pen. */
export async function matchNear(match: WordMatch, stemOf: StemOf, shelf: Shelf): Promise<WordMatch> {
  const { firstStems } = await shelf.head()
  const known = new Set([...match.entries.same, ...match.entries.longer].map(([stem]) => stem))
  const stems = [...new Set((await nearWords(match.word, shelf)).map(stemOf))].filter((stem) => !known.has(stem))
  const pages = [...new Set(stems.map((stem) => pageOf(stem, firstStems)))].slice(0, mostPages)
  const entries = (await Promise.all(pages.map((page) => shelf.stems(page)))).flat()
  return { ...match, entries: { ...match.entries, near: entries.filter(([stem]) => stems.includes(stem)) } }
}

/** The page on which a stem stands, if it stands anywhere. */
function pageOf(stem: string, firstStems: readonly string[]): number {
  return Math.max(
    0,
    firstStems.findLastIndex((first) => first <= stem),
  )
}
