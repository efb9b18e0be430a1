/** `OpenDebate`s → the library: a card a debate, in the page's language where it is written in that. */

import { countBySide, countCommonGround, type SideCount } from './counts.ts'
import { compareNames, groupBy } from './library-lists.ts'
import type { Theme, Voice } from './model.ts'
import type { OpenDebate } from './open.ts'

/** A debate as the library shows it. */
export interface LibraryCard {
  slug: string
  /** The language of its words. */
  lang: string
  title: string
  question: string
  summary: string
  /** ISO date. */
  updated: string
  /** The side that won the toss first. */
  counts: CountedSide[]
  commonGround: number
  themes: Pick<Theme, 'id' | 'name'>[]
  /** Those that say something. */
  voices: Pick<Voice, 'id' | 'name' | 'kind'>[]
  sources: number
  hasBrief: boolean
  /** Every language that it can be read in, in alphabetical order. */
  langs: string[]
  /** The shape of its map. */
  map: { width: number; height: number }
}

/** What a side says, with its place in the debate's list of sides: its mark and colour go by that. */
export interface CountedSide extends SideCount {
  index: number
}

/** Cards of one language. */
export interface LibraryShelf {
  lang: string
  cards: LibraryCard[]
}

/**
 * The library of a language: what is written in it first, then what can only be read in another, a shelf a language.
 * Within a shelf debates stand by title: nothing is ranked.
 *
 * @param debates every debate in every language
 * @returns shelves that hold something, that of `lang` first.
 */
export function listLibrary(debates: readonly OpenDebate[], lang: string): LibraryShelf[] {
  const versions = groupBy(debates, ({ debate }) => debate.slug)
  const cards = [...versions.values()].map((open) => makeCard(pickVersion(open, lang), langsOf(open)))
  const shelves = groupBy(cards, (card) => card.lang)
  const langs = [...shelves.keys()].sort((a, b) => Number(b === lang) - Number(a === lang) || compareNames(a, b))
  return langs.map((each) => ({
    lang: each,
    cards: (shelves.get(each) ?? []).sort((a, b) => compareNames(a.title, b.title, each)),
  }))
}

/** How much each side says, the side that won the toss first. */
export function countSides({ comparison, debate }: OpenDebate, statements = debate.statements): CountedSide[] {
  const counts = countBySide(statements, debate.sides, new Set(comparison.unanswered))
  const counted = counts.map((count, index) => ({ ...count, index }))
  const isStart = ({ side }: CountedSide) => Number(side.id === comparison.startSide)
  return counted.sort((a, b) => isStart(b) - isStart(a))
}

/** The version in that language, else in English, else the first by name. */
function pickVersion(versions: readonly OpenDebate[], lang: string): OpenDebate {
  const inLang = (wanted: string) => versions.find(({ debate }) => debate.lang === wanted)
  const picked = inLang(lang) ?? inLang('en') ?? versions[0]
  if (!picked) throw new Error('a debate is written in one language at least')
  return picked
}

function langsOf(versions: readonly OpenDebate[]): string[] {
  return versions.map(({ debate }) => debate.lang).sort()
}

function makeCard(open: OpenDebate, langs: string[]): LibraryCard {
  const { debate, map, brief } = open
  const { slug, lang, title, question, summary, updated } = debate
  const spoken = new Set(debate.statements.flatMap(({ voices }) => voices))
  return {
    ...{ slug, lang, title, question, summary, updated, langs },
    counts: countSides(open),
    commonGround: countCommonGround(debate.statements),
    themes: debate.themes.map(({ id, name }) => ({ id, name })),
    voices: debate.voices.filter(({ id }) => spoken.has(id)).map(({ id, name, kind }) => ({ id, name, kind })),
    sources: debate.sources.length,
    hasBrief: brief !== undefined,
    map: { width: map.width, height: map.height },
  }
}
