/** A word that was typed with a slip → the words that were probably meant. */

import type SearchableMap from 'minisearch/SearchableMap'
import type { Shelf } from './shelf.ts'

/** Shorter words are too like each other. */
const leastLetters = 4
/** Words of so many letters may hold two slips, where nothing is found with one. */
const twoSlips = 8
/** Among many words those with the same beginning are the likelier ones, and cost the least to look up. */
const most = 12

/**
 * Known words that are one slip away: a letter too many, missing, wrong, or two in each other's place (F. J. Damerau, 1964);
 * two slips in long words. The likeliest first, without the word itself.
 */
export async function nearWords(word: string, shelf: Shelf): Promise<string[]> {
  if (word.length < leastLetters || /\p{N}/u.test(word)) return []
  const one = await within(word, 1, shelf)
  const found = one.length === 0 && word.length >= twoSlips ? await within(word, 2, shelf) : one
  const start = (other: string) => Number(other[0] !== word[0]) + Number(other.slice(0, 2) !== word.slice(0, 2))
  const isNear = (other: string) => Math.abs(other.length - word.length)
  return found.sort((a, b) => start(a) - start(b) || isNear(a) - isNear(b) || (a < b ? -1 : 1)).slice(0, most)
}

async function within(word: string, slips: number, shelf: Shelf): Promise<string[]> {
  const { wordLengths } = await shelf.head()
  const lengths = wordLengths.filter((length) => Math.abs(length - word.length) <= slips)
  const maps = await Promise.all(lengths.map((length) => shelf.words(length)))
  const found = new Set(maps.flatMap((map) => lookUp(word, slips, map)))
  found.delete(word)
  return [...found]
}

function lookUp(word: string, slips: number, map: SearchableMap<true>): string[] {
  return [...map.fuzzyGet(word, slips).keys(), ...swaps(word).filter((swapped) => map.has(swapped))]
}

/** The word with each two neighbouring letters in each other's place. */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  )
}
