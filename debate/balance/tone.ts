/** Words that hold a claim back (hedges) and words that press it (intensifiers): hints where to read again, nothing more. */

import { english } from './tone-words/en.ts'
import { spanish } from './tone-words/es.ts'

/** Words or phrases in small letters; one that ends in ` #` counts only before a figure. */
export interface ToneWords {
  hedges: readonly string[]
  intensifiers: readonly string[]
}

export type Tone = keyof ToneWords

/** A word of the lists where it stands, with some of the sentence around it. */
export interface ToneHit {
  tone: Tone
  before: string
  word: string
  after: string
}

const lists: Readonly<Record<string, ToneWords>> = { en: english, es: spanish }

/** The lists of a language (BCP 47), where it has any. */
export function toneWordsOf(lang: string): ToneWords | undefined {
  const key = lang.toLowerCase().split('-')[0] ?? ''
  return Object.hasOwn(lists, key) ? lists[key] : undefined
}

/** How many characters around a word are shown. */
const around = 36

/**
 * Where words of the lists stand in a paragraph without marks, in its order: whole words, the longest where several fit. A word with
 * a capital counts only where a sentence begins, so that the month of May is no hedge.
 */
export function findTone(plain: string, lang: string): ToneHit[] {
  const search = searchFor(lang)
  if (!search) return []
  return [...plain.matchAll(search.pattern)].flatMap(({ 0: word, index }) => {
    const before = plain.slice(0, index)
    if (/^\p{Lu}/u.test(word) && !/(?:^|[.!?…:][^\p{L}\p{N}]*)$/u.test(before)) return []
    const tone = search.toneOf.get(word.toLowerCase().replace(/\s+/g, ' '))
    const rest = plain.slice(index + word.length)
    return tone ? [{ tone, before: cutBefore(before), word, after: cutAfter(rest) }] : []
  })
}

interface Search {
  pattern: RegExp
  toneOf: ReadonlyMap<string, Tone>
}

const searches = new Map<string, Search>()

function searchFor(lang: string): Search | undefined {
  const words = toneWordsOf(lang)
  if (!words) return undefined
  const known = searches.get(lang) ?? makeSearch(words)
  searches.set(lang, known)
  return known
}

function makeSearch({ hedges, intensifiers }: ToneWords): Search {
  const toneOf = new Map<string, Tone>([
    ...hedges.map((entry): [string, Tone] => [entry, 'hedges']),
    ...intensifiers.map((entry): [string, Tone] => [entry, 'intensifiers']),
  ])
  const longestFirst = [...toneOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const either = longestFirst.map((entry) => patternOf(entry)).join('|')
  const toneOfWord = new Map([...toneOf].map(([entry, tone]) => [entry.replace(beforeFigure, ''), tone]))
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${either})(?![\\p{L}\\p{N}'’-])`, 'giu'), toneOf: toneOfWord }
}

/** How an entry says that only a figure may follow. */
const beforeFigure = / #$/

function patternOf(entry: string): string {
  const words = entry.replace(beforeFigure, '').replaceAll(' ', '\\s+')
  return beforeFigure.test(entry) ? `${words}(?=\\s+\\p{N})` : words
}

/** The end of what stands before a word, from a whole word on. */
function cutBefore(text: string): string {
  return text.length <= around ? text : `…${text.slice(-around).replace(/^\S*/, '')}`
}

function cutAfter(text: string): string {
  return text.length <= around ? text : `${text.slice(0, around).replace(/\S*$/, '')}…`
}
