/** `CompareView` → what a writer can share of a debate: itself, each theme, each statement, in plain words. */

import { debateRoot, embedSize } from './addresses.ts'
import type { Card, LinkGroup } from './cards.ts'
import { type ComparedTheme, statementsOf } from './compare.ts'
import { plainText } from './inline.ts'
import { findNeighbours, inlineLimit, type LinkKind, type Neighbourhood } from './model.ts'
import { shorten } from './shorten.ts'
import type { CompareView } from './view.ts'

/** The links of one kind and direction of a statement, their ends as words can name them. */
export interface SharedLinks {
  kind: LinkKind
  direction: 'out' | 'in'
  ends: SharedEnd[]
}

/** A statement's number, or a link as `3 → 9`; where it holds only together with others, their numbers too. */
export type SharedEnd = number | string | { end: number | string; together: number[] }

/** A statement as a text list says it. */
export interface SharedStatement {
  id: string
  number: number
  /** Its first words, by which a choice names it. */
  words: string
  /** Id of the theme. */
  theme?: string
  /** What a list says of it. Left out where the debate is too long for a list. */
  said?: {
    text: string
    /** Indexes of the sides. */
    sides: number[]
    links: SharedLinks[]
    /** Numbers of the statements that it is tied to, its own among them, in reading order. */
    tied: number[]
    unanswered?: true
  }
}

/** What can be shared of a debate. */
export interface ShareFacts {
  lang: string
  title: string
  question: string
  /** The path of the compare page. */
  root: string
  updated: string
  /** Height in px of an embed's frame. */
  height: number
  /** Names, in the debate's order. */
  sides: string[]
  /** Which side stands first. */
  start: number
  themes: { id: string; name: string }[]
  /** In reading order. */
  statements: SharedStatement[]
}

/** So many characters of a statement name it in a choice. */
const wordsLength = 60

/** Everything of a debate that its share page offers. */
export function describeForSharing(view: CompareView): ShareFacts {
  const { debate, comparison } = view.open
  const { lang, title, question, updated } = debate
  const neighbours = findNeighbours(debate.relations)
  return {
    ...{ lang, title, question, updated },
    root: debateRoot(debate),
    height: embedSize.height,
    sides: debate.sides.map(({ name }) => name),
    start: debate.sides.findIndex(({ id }) => id === comparison.startSide),
    themes: debate.themes.map(({ id, name }) => ({ id, name })),
    statements: comparison.themes.flatMap((theme) => describeTheme(theme, view, neighbours)),
  }
}

function describeTheme(
  theme: ComparedTheme,
  view: CompareView,
  neighbours: Map<string, Neighbourhood>,
): SharedStatement[] {
  const isListed = view.open.debate.statements.length <= inlineLimit
  return statementsOf(theme).flatMap(({ id, text }) => {
    const card = view.cards.get(id)
    if (!card) return []
    return {
      ...{ id, number: card.number, words: shorten(plainText(text), wordsLength) },
      ...(theme.theme && { theme: theme.theme.id }),
      ...(isListed && { said: describeStatement(card, view, neighbours.get(id)) }),
    }
  })
}

function describeStatement(
  { statement, number, links, unanswered }: Card,
  { cards, open: { debate } }: CompareView,
  neighbourhood?: Neighbourhood,
): NonNullable<SharedStatement['said']> {
  const tied = [...(neighbourhood?.statements ?? [])].flatMap((id) => cards.get(id)?.number ?? [])
  return {
    text: plainText(statement.text),
    sides: debate.sides.flatMap(({ id }, index) => (statement.sides.includes(id) ? index : [])),
    links: links.map(describeLinks),
    tied: [...new Set([number, ...tied])].sort((a, b) => a - b),
    ...(unanswered && { unanswered }),
  }
}

function describeLinks({ kind, direction, ends }: LinkGroup): SharedLinks {
  const isOfLink = kind === 'undercut' && direction === 'out'
  return {
    kind,
    direction,
    ends: ends.map(({ number, label, together }) => {
      const end = isOfLink ? label : number
      return together.length > 0 ? { end, together } : end
    }),
  }
}
