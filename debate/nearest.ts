/** A word that nobody knows → the known word that was probably meant. */

import { closest, distance } from 'fastest-levenshtein'

/** The word most like `word`, or nothing where none is like it enough to be a slip of the pen. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  const found = closest(word, words)
  const slips = Math.ceil(word.length / 4)
  return distance(word, found) <= slips ? found : undefined
}
