/** Debates of one language → the files of their index. The same debates always give the same bytes. */

import { sha256 } from '../digest.ts'
import { isCommonWord } from './common-words.ts'
import {
  type IndexHead,
  recordsPerFile,
  type StemEntry,
  stemsPerFile,
  type TextsFile,
  weightLetter,
} from './index-files.ts'
import { frameOf, type RecordFrame, recordsOf, type SearchRecord } from './records.ts'
import { splitWords } from './split-words.ts'
import { stemmerFor } from './stem.ts'

type Searched = Parameters<typeof recordsOf>[0]

/** A record and the debate that it is of. */
interface Placed {
  record: SearchRecord
  frame: RecordFrame
}

/** What is gathered of a stem: its words, and for each record how often it stands there. */
interface Gathered {
  words: Set<string>
  records: Map<number, number>
}

/** Words of at least so many letters are looked for with slips of the pen; shorter ones are too like each other. */
export const leastFuzzy = 4

/** Texts of the files by their names, `index.json` first. */
export function writeIndex(lang: string, debates: readonly Searched[]): Map<string, string> {
  const sorted = [...debates].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const placed = sorted.flatMap((debate) => {
    const frame = frameOf(debate)
    return recordsOf(debate).map((record): Placed => ({ record, frame }))
  })
  const { stems, counts } = gather(placed, lang)
  const pages = paginate(stems, counts)
  const words = wordsByLength(stems)
  const files = new Map([
    ...pages.map(({ text }, at) => [`stems-${at}.json`, text] as const),
    ...words.map(([length, list]) => [`words-${length}.json`, JSON.stringify(list)] as const),
    ...writeTexts(placed).map((text, at) => [`texts-${at}.json`, text] as const),
  ])
  const folder = sha256([...files].flat().join('\n')).slice(0, 12)
  const head: IndexHead = {
    ...{ folder, records: placed.length, debates: sorted.length },
    averageLength: Math.round((counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length)) * 10) / 10,
    firstStems: pages.map(({ first }) => first),
    wordLengths: words.map(([length]) => length),
  }
  const inFolder = [...files].map(([name, text]) => [`${folder}/${name}`, text] as const)
  return new Map([['index.json', JSON.stringify(head)], ...inFolder])
}

/** The stems of all records, and how many content words each record has. */
function gather(placed: readonly Placed[], lang: string): { stems: Map<string, Gathered>; counts: number[] } {
  const stemOf = stemmerFor(lang)
  const stems = new Map<string, Gathered>()
  const counts = placed.map(({ record, frame }, at) => {
    const words = splitWords(record.kind === 'debate' ? `${frame.title} ${record.text}` : record.text)
    const content = words.map(({ folded }) => folded).filter((word) => !isCommonWord(word, lang))
    for (const word of content) {
      const stem = stemOf(word)
      const entry = stems.get(stem) ?? { words: new Set(), records: new Map() }
      entry.words.add(word)
      entry.records.set(at, (entry.records.get(at) ?? 0) + 1)
      stems.set(stem, entry)
    }
    return content.length
  })
  return { stems, counts }
}

/** The dictionary in order of letters, cut into pages of about the same size. */
function paginate(stems: ReadonlyMap<string, Gathered>, counts: readonly number[]): { first: string; text: string }[] {
  const pages: { first: string; entries: string[]; size: number }[] = []
  for (const stem of [...stems.keys()].sort()) {
    const gathered = stems.get(stem)
    if (!gathered) continue
    const entry = JSON.stringify(entryOf(stem, gathered, counts))
    const last = pages.at(-1)
    if (last && last.size + entry.length <= stemsPerFile) {
      last.entries.push(entry)
      last.size += entry.length
    } else pages.push({ first: stem, entries: [entry], size: entry.length })
  }
  return pages.map(({ first, entries }) => ({ first, text: `[${entries.join(',\n')}]` }))
}

function entryOf(stem: string, { words, records }: Gathered, counts: readonly number[]): StemEntry {
  const numbers = [...records.keys()]
  const distances = numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
  const weights = numbers.map((number) => weightLetter(records.get(number) ?? 1, counts[number] ?? 1))
  return [stem, [...words].sort().join(' '), distances, weights.join('')]
}

/** Words that can be misspelt, by their length; what holds a digit is no word. */
function wordsByLength(stems: ReadonlyMap<string, Gathered>): [number, string][] {
  const byLength = new Map<number, string[]>()
  for (const { words } of stems.values()) {
    for (const word of words) {
      const { length } = word
      if (length < leastFuzzy - 1 || /\p{N}/u.test(word)) continue
      const known = byLength.get(length)
      if (known) known.push(word)
      else byLength.set(length, [word])
    }
  }
  const ascending = [...byLength].sort(([a], [b]) => a - b)
  return ascending.map(([length, words]) => [length, words.sort().join(' ')])
}

function writeTexts(placed: readonly Placed[]): string[] {
  const files: string[] = []
  for (let at = 0; at < placed.length; at += recordsPerFile) {
    const part = placed.slice(at, at + recordsPerFile)
    const frames = [...new Set(part.map(({ frame }) => frame))]
    const records = part.map(({ record, frame }) => ({ ...record, frame: frames.indexOf(frame) }))
    files.push(JSON.stringify({ frames, records } satisfies TextsFile))
  }
  return files
}
