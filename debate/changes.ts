/** Two states of a debate → what is different. Every difference of substance is in one of the lists; order and date are none. */

import { findAnswered } from './answers.ts'
import { compareFrames, type FrameChange } from './changes/frame.ts'
import { type DebateData, debateOf } from './data.ts'
import { canonicalJson } from './digest.ts'

export type { FrameChange } from './changes/frame.ts'

export type StatementData = DebateData['statements'][number]
export type RelationData = DebateData['relations'][number]
export type SourceData = DebateData['sources'][number]

/** Something that is in both states. */
export interface Change<Thing> {
  before: Thing
  after: Thing
}

/** What else of a statement may have changed, besides its sentence, its place and its evidence. */
export const otherParts = ['detail', 'voices', 'sources', 'lang'] as const
export type OtherPart = (typeof otherParts)[number]

export interface Changes {
  /** In the newer state's reading order, as is all that both states hold. */
  added: StatementData[]
  /** In the older state's reading order. */
  withdrawn: StatementData[]
  /** Another sentence. */
  reworded: Change<StatementData>[]
  /** Another theme, or another side. */
  moved: Change<StatementData>[]
  /** Another evidence status. */
  evidence: Change<StatementData>[]
  /** Another detail, other voices, other sources, another language. */
  otherwise: (Change<StatementData> & { parts: OtherPart[] })[]
  /** Answered by another side now, and not before. */
  answered: Change<StatementData>[]
  /** Answered by another side before, and not now. */
  noLongerAnswered: Change<StatementData>[]
  /** A link of another kind or scheme is another link. */
  links: { added: RelationData[]; withdrawn: RelationData[] }
  sources: { added: SourceData[]; withdrawn: SourceData[]; changed: Change<SourceData>[] }
  /** Title, question, summary, sides, themes, voices. */
  frame: FrameChange[]
}

/** What is different between two states of a debate. Compared the other way round, what was added is withdrawn. */
export function compareReleases(older: DebateData, newer: DebateData): Changes {
  const [before, after] = [inReadingOrder(older), inReadingOrder(newer)]
  const kept = keptIn(before, after)
  const [wasAnswered, isAnswered] = [findAnswered(debateOf(older)), findAnswered(debateOf(newer))]
  return {
    added: missingFrom(before, after),
    withdrawn: missingFrom(after, before),
    reworded: kept.filter((pair) => pair.before.text !== pair.after.text),
    moved: kept.filter((pair) => differ(pair, ['theme', 'sides'])),
    evidence: kept.filter((pair) => differ(pair, ['evidence'])),
    otherwise: kept.flatMap((pair) => {
      const parts = otherParts.filter((part) => differ(pair, [part]))
      return parts.length > 0 ? [{ ...pair, parts }] : []
    }),
    answered: kept.filter(({ after: { id } }) => isAnswered.has(id) && !wasAnswered.has(id)),
    noLongerAnswered: kept.filter(({ after: { id } }) => wasAnswered.has(id) && !isAnswered.has(id)),
    links: {
      added: missingFrom(older.relations, newer.relations, linkName),
      withdrawn: missingFrom(newer.relations, older.relations, linkName),
    },
    sources: {
      added: missingFrom(older.sources, newer.sources),
      withdrawn: missingFrom(newer.sources, older.sources),
      changed: keptIn(older.sources, newer.sources).filter((pair) => !isSame(pair.before, pair.after)),
    },
    frame: compareFrames(older, newer),
  }
}

/** Whether two states differ in nothing that is told. */
export function isUnchanged({ links, sources, ...lists }: Changes): boolean {
  return [...Object.values(lists), ...Object.values(links), ...Object.values(sources)].every(
    (list) => list.length === 0,
  )
}

/** The statements in the order of their numbers. */
function inReadingOrder({ statements, comparison }: DebateData): StatementData[] {
  const numbers = new Map(comparison.order.map((id, index) => [id, index]))
  return [...statements].sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
}

function idOf({ id }: { id: string }): string {
  return id
}

function linkName({ id, kind, scheme }: RelationData): string {
  return canonicalJson([kind, id, scheme ?? null])
}

/** What is in the second list only. */
function missingFrom<Thing extends { id: string }>(
  first: readonly Thing[],
  second: readonly Thing[],
  nameOf: (thing: Thing) => string = idOf,
): Thing[] {
  const known = new Set(first.map(nameOf))
  return second.filter((thing) => !known.has(nameOf(thing)))
}

/** What is in both lists, in the order of the second. */
function keptIn<Thing extends { id: string }>(first: readonly Thing[], second: readonly Thing[]): Change<Thing>[] {
  const known = new Map(first.map((thing) => [thing.id, thing]))
  return second.flatMap((after) => {
    const before = known.get(after.id)
    return before ? [{ before, after }] : []
  })
}

function differ({ before, after }: Change<StatementData>, keys: (keyof StatementData)[]): boolean {
  return keys.some((key) => !isSame(unordered(before[key]), unordered(after[key])))
}

/** In which order a statement names its sides, voices and sources says nothing. */
function unordered(value: StatementData[keyof StatementData]): unknown {
  return Array.isArray(value) ? [...value].sort() : (value ?? null)
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
