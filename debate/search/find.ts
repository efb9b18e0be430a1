/** A question → what answers it, from the files of an index. Runs in the reader's browser. */

import { isCommonWord } from './common-words.ts'
import { recordsPerFile } from './index-files.ts'
import { manners, matchNear, matchWord, type WordMatch } from './match-word.ts'
import { rankRecords } from './rank.ts'
import { addressOf, type RecordFrame, type SearchRecord } from './records.ts'
import { type Load, openShelf, type Shelf } from './shelf.ts'
import { splitWords } from './split-words.ts'
import { stemmerFor } from './stem.ts'

/** A record that was found. */
export interface Hit {
  record: SearchRecord
  frame: RecordFrame
  /** From the site's root. */
  address: string
}

/** A run of a text; marked where it is a word that was asked for. */
export interface TextPart {
  text: string
  isMarked: boolean
}

export interface Answer {
  /** How many records answer. */
  total: number
  /** Whether no record holds all words, so that these hold some of them. */
  isPartial: boolean
  /** Whether all words of the question are such as stand in nearly every sentence. */
  isCommon: boolean
  /** The most relevant ones, the best first. */
  hits: Hit[]
  /** A text of a hit, cut where its marks begin and end. */
  mark(text: string): TextPart[]
}

export interface Search {
  /** How much can be found; loads the head of the index. */
  size(): Promise<{ records: number; debates: number }>
  /** The first `count` records that answer a question; throws what `load` throws. */
  ask(question: string, count: number): Promise<Answer>
}

/** Searches the index of a language whose files `load` gets. */
export function openSearch(lang: string, load: Load): Search {
  const shelf = openShelf(load)
  const stemOf = stemmerFor(lang)
  return {
    size: () => shelf.head(),
    async ask(question, count) {
      const asked = splitWords(question).map(({ folded }) => folded)
      const words = asked.filter((word) => !isCommonWord(word, lang))
      const isCommon = asked.length > 0 && words.length === 0
      const found = await rank(distinct(words, stemOf), stemOf, shelf)
      const hits = await Promise.all(found.numbers.slice(0, count).map((number) => readHit(number, lang, shelf)))
      const mark = (text: string) => markText(text, found.matches, stemOf)
      return { total: found.numbers.length, isPartial: found.isPartial, isCommon, hits, mark }
    },
  }
}

type StemOf = (folded: string) => string

interface Ranked {
  numbers: number[]
  matches: WordMatch[]
  isPartial: boolean
}

/**
 * Words as they stand first. One that no record knows is taken for a slip of the pen; where no record holds all words, any
 * of them may be one; where that gives nothing either, records that hold some of them.
 */
async function rank(words: readonly string[], stemOf: StemOf, shelf: Shelf): Promise<Ranked> {
  if (words.length === 0) return { numbers: [], matches: [], isPartial: false }
  const head = await shelf.head()
  const withNear = (matches: readonly WordMatch[], isSlip: (match: WordMatch) => boolean) =>
    Promise.all(matches.map((match) => (isSlip(match) ? matchNear(match, stemOf, shelf) : match)))
  const plain = await Promise.all(words.map((word) => matchWord(word, stemOf, shelf)))
  const isUnknown = ({ entries }: WordMatch) => entries.same.length === 0
  const matches = await withNear(plain, isUnknown)
  const numbers = rankRecords(matches, head, 'AND')
  if (numbers.length > 0) return { numbers, matches, isPartial: false }
  const near = await withNear(matches, (match) => !isUnknown(match))
  const more = rankRecords(near, head, 'AND')
  if (more.length > 0 || words.length === 1) return { numbers: more, matches: near, isPartial: false }
  return { numbers: rankRecords(near, head, 'OR'), matches: near, isPartial: true }
}

/** Each word once: two forms of one word ask for the same. */
function distinct(words: readonly string[], stemOf: StemOf): string[] {
  return [...new Map(words.map((word) => [stemOf(word), word])).values()]
}

async function readHit(number: number, lang: string, shelf: Shelf): Promise<Hit> {
  const { frames, records } = await shelf.texts(Math.floor(number / recordsPerFile))
  const record = records[number % recordsPerFile]
  const frame = record && frames[record.frame]
  if (!frame) throw new Error(`missing record ${number} of the index`)
  return { record, frame, address: addressOf(record, lang, frame.slug) }
}

function markText(text: string, matches: readonly WordMatch[], stemOf: StemOf): TextPart[] {
  const stems = new Set(matches.flatMap(({ entries }) => manners.flatMap((manner) => entries[manner].map(([s]) => s))))
  const parts: TextPart[] = []
  let end = 0
  for (const { folded, from, to } of splitWords(text)) {
    if (!stems.has(stemOf(folded))) continue
    parts.push({ text: text.slice(end, from), isMarked: false }, { text: text.slice(from, to), isMarked: true })
    end = to
  }
  return [...parts, { text: text.slice(end), isMarked: false }].filter((part) => part.text !== '')
}
