/**
 * What the files of an index look like. An index is cut so that a search loads little of it, however large the library:
 *
 *     index.json            where the rest is, and which page of the dictionary begins with which stem
 *     <digest>/stems-N.json a page of the dictionary: stems in order of letters, with the records that hold each
 *     <digest>/words-N.json every word of N letters, to find the one that was meant
 *     <digest>/texts-N.json the texts of `recordsPerFile` records, to show what was found
 */

import type { RecordFrame, SearchRecord } from './records.ts'

/** `index.json`. */
export interface IndexHead {
  /** The folder of the other files, named by what is in them. */
  folder: string
  /** How many records there are. */
  records: number
  debates: number
  /** Content words that a record has on average. */
  averageLength: number
  /** The first stem of each page of the dictionary. */
  firstStems: string[]
  /** The lengths for which there is a file of words, in ascending order. */
  wordLengths: number[]
}

/**
 * A stem, the words that have it, the records that hold it (each number as its distance from the one before), and a letter a
 * record that says how often it stands there and how long the record is (`weightLetter`).
 */
export type StemEntry = [stem: string, words: string, distances: number[], weights: string]

/** `texts-N.json`: records one after another, each with the index of its frame. */
export interface TextsFile {
  frames: RecordFrame[]
  records: (SearchRecord & { frame: number })[]
}

/** Records in a file of texts: ten hits in ten files are about 25 kB, compressed. */
export const recordsPerFile = 32

/** JSON characters after which a page of the dictionary ends. */
export const stemsPerFile = 24_000

/** Content words of the shortest record of each class of length. */
const lengths = [1, 2, 3, 4, 6, 9, 13, 19, 28]

/** How often a stem stands in a record of that many content words, as a letter; more than twice counts as three times. */
export function weightLetter(times: number, length: number): string {
  const longest = lengths.findLastIndex((least) => least <= length)
  return String.fromCharCode(65 + (Math.min(times, 3) - 1) * lengths.length + Math.max(longest, 0))
}

/** What a letter says, the length as that of the shortest record of its class. */
export function readWeight(letter: string): { times: number; length: number } {
  const code = letter.charCodeAt(0) - 65
  return { times: 1 + Math.floor(code / lengths.length), length: lengths[code % lengths.length] ?? 1 }
}
