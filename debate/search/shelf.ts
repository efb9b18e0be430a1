/** The files of an index as a search asks for them: each loaded once, when it is first needed. */

import SearchableMap from 'minisearch/SearchableMap'
import type { IndexHead, StemEntry, TextsFile } from './index-files.ts'

/** Loads a file of the index by its name and reads it as JSON. */
export type Load = (name: string) => Promise<unknown>

export interface Shelf {
  head(): Promise<IndexHead>
  /** A page of the dictionary. */
  stems(page: number): Promise<StemEntry[]>
  /** All words of that many letters. */
  words(length: number): Promise<SearchableMap<true>>
  texts(file: number): Promise<TextsFile>
}

/** A shelf whose files come from `load`; what could not be loaded is asked for again the next time. */
export function openShelf(load: Load): Shelf {
  const loaded = new Map<string, Promise<unknown>>()
  const once = <Value>(key: string, make: () => Promise<Value>): Promise<Value> => {
    const known = loaded.get(key) as Promise<Value> | undefined
    if (known) return known
    const made = make()
    loaded.set(key, made)
    made.catch(() => loaded.delete(key))
    return made
  }
  const head = () => once('index.json', async () => (await load('index.json')) as IndexHead)
  const inFolder = async (name: string) => load(`${(await head()).folder}/${name}`)
  return {
    head,
    stems: (page) => once(`stems-${page}`, async () => (await inFolder(`stems-${page}.json`)) as StemEntry[]),
    texts: (file) => once(`texts-${file}`, async () => (await inFolder(`texts-${file}.json`)) as TextsFile),
    words: (length) =>
      once(`words-${length}`, async () => {
        const words = (await inFolder(`words-${length}.json`)) as string
        return SearchableMap.from(words.split(' ').map((word) => [word, true] as const))
      }),
  }
}
