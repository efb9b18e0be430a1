/** Matches → records in order of relevance: the engine's own index, made of no more than what the question asks for. */

import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { type IndexHead, readWeight } from './index-files.ts'
import { type Manner, manners, type WordMatch } from './match-word.ts'

/** How much a word counts that is not quite the one that was typed. */
const boost: Record<Manner, number> = { same: 1, longer: 0.6, near: 0.4 }

const options: Options = { fields: [...manners], tokenize: (text) => text.split(' '), processTerm: (term) => term }

/**
 * The numbers of the records that hold every word (`AND`) or any of them (`OR`), the most relevant first: BM25+ (Y. Lv and
 * C. Zhai, "Lower-bounding term frequency normalization", CIKM 2011), as MiniSearch reckons it. Records of the same relevance
 * stand in an order that knows neither sides nor debates.
 */
export function rankRecords(matches: readonly WordMatch[], head: IndexHead, combineWith: 'AND' | 'OR'): number[] {
  const engine = MiniSearch.loadJS(gather(matches, head), options)
  const query = matches.map(({ word }) => word).join(' ')
  const found = engine.search(query, { boost, combineWith })
  const ranked = found.map(({ id, score }) => ({ number: Number(id), score, order: scatter(Number(id)) }))
  return ranked.sort((a, b) => b.score - a.score || a.order - b.order).map(({ number }) => number)
}

/** Spreads numbers evenly and always alike. Source: D. E. Knuth, "The Art of Computer Programming" 3, 6.4. */
function scatter(number: number): number {
  return Math.imul(number, 2654435761) >>> 0
}

/** An index of the engine in which each word stands in the records of its stems; a field for each way in which they match. */
function gather(matches: readonly WordMatch[], head: IndexHead): AsPlainObject {
  const lengths = new Map<number, number>()
  const index = matches.map(({ word, entries }): [string, { [field: string]: Record<string, number> }] => {
    const fields = manners.map((manner, at) => [String(at), gatherField(entries[manner], lengths)] as const)
    return [word, Object.fromEntries(fields.filter(([, counts]) => Object.keys(counts).length > 0))]
  })
  return {
    ...{ index, documentCount: head.records, nextId: head.records, dirtCount: 0, storedFields: {} },
    documentIds: Object.fromEntries([...lengths.keys()].map((number) => [number, number])),
    fieldIds: Object.fromEntries(manners.map((manner, at) => [manner, at])),
    fieldLength: Object.fromEntries([...lengths].map(([number, length]) => [number, manners.map(() => length)])),
    averageFieldLength: manners.map(() => head.averageLength),
    serializationVersion: 2,
  }
}

function gatherField(entries: WordMatch['entries'][Manner], lengths: Map<number, number>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, , distances, weights] of entries) {
    let number = 0
    for (const [at, distance] of distances.entries()) {
      number += distance
      const { times, length } = readWeight(weights[at] ?? 'A')
      lengths.set(number, length)
      counts[number] = (counts[number] ?? 0) + times
    }
  }
  return counts
}
