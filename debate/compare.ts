/**
 * `Debate` → `Comparison`: themes down, sides across, exchanges as rows, gaps explicit.
 *
 * An exchange is a claim, what attacks it, and what replies, in the order of a conversation.
 * Every statement stands in exactly one place: with the statement that it answers, or else with
 * the one that it supports. Its other links are relations all the same; the page draws or names them.
 */

import { areOfDifferentSides, findUnanswered } from './answers.ts'
import type { Debate, Statement, Theme } from './model.ts'
import { type Placement, placeStatements } from './placement.ts'
import { type Ties, tieStatements } from './ties.ts'

/** A statement where it stands in an exchange. */
export interface Turn {
  statement: Statement
  /** The side in whose column it stands: its own. */
  side: string
  /** 0: answers, or is the claim, or stands away from what it supports. 1 and more: supports the last statement of its side of less depth. */
  depth: number
}

/** A claim and what is said about it. */
export interface Exchange {
  /** The id of the claim, or of the first concern where no claim is recorded. */
  id: string
  /** In the order of a conversation; the side that starts the page comes first. */
  turns: Turn[]
  /** The sides that say nothing here. */
  silent: string[]
  /** Ids of statements of those sides that stand elsewhere and answer, or are answered by, what is said here. */
  elsewhere: string[]
}

/** The exchanges of one theme; statements of no theme come last, without one. */
export interface ComparedTheme {
  theme?: Theme
  exchanges: Exchange[]
  commonGround: Statement[]
  /** Statements that no side holds yet: imported, not placed. */
  unplaced: Statement[]
}

export interface Comparison {
  themes: ComparedTheme[]
  /** Every statement's id in reading order: its index, plus one, is the statement's number on page and map. */
  order: string[]
  /** Ids of the statements that nobody answered. */
  unanswered: string[]
  /** The side whose column stands first, by coin-flip on the slug. */
  startSide: string
}

/** Arranges a debate for reading side by side. */
export function compareSides(debate: Debate): Comparison {
  const startSide = flipCoin(debate)
  const ties = tieStatements(debate)
  const all = [...debate.themes, undefined].map((theme) => compareTheme(debate, theme, { ties, startSide }))
  const themes = all.filter((compared) => compared.theme !== undefined || statementsOf(compared).length > 0)
  return {
    themes,
    order: themes.flatMap(statementsOf).map(({ id }) => id),
    unanswered: [...findUnanswered(debate)],
    startSide,
  }
}

/**
 * The side that stands first: heads or tails by the parity of a checksum (FNV-1a, 32 bits) of the
 * debate's slug, so that anybody can flip the same coin again and nobody chooses. Of more than two
 * sides the first two, which face each other, take part.
 * Source: Fowler, Noll, Vo, Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
 */
export function flipCoin({ slug, sides }: Pick<Debate, 'slug' | 'sides'>): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(slug)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return (sides[hash % 2] ?? sides[0])?.id ?? ''
}

/** Every statement of a theme in reading order. */
export function statementsOf({ exchanges, commonGround, unplaced }: ComparedTheme): Statement[] {
  const turns = exchanges.flatMap((exchange) => exchange.turns)
  return [...turns.map(({ statement }) => statement), ...commonGround, ...unplaced]
}

/** What is known of the whole debate when one theme is arranged. */
interface Whole {
  ties: Ties
  startSide: string
}

function compareTheme(debate: Debate, theme: Theme | undefined, whole: Whole): ComparedTheme {
  const statements = debate.statements.filter((statement) => statement.theme === theme?.id)
  const placement = placeStatements(statements, debate, whole.ties)
  const heads = statements.filter(({ id, sides }) => sides.length === 1 && !placement.placed.has(id))
  return {
    ...(theme && { theme }),
    exchanges: heads.map((head) => openExchange(head, placement, debate, whole)),
    commonGround: statements.filter(({ sides }) => sides.length > 1),
    unplaced: statements.filter(({ sides }) => sides.length === 0),
  }
}

function openExchange(head: Statement, placement: Placement, debate: Debate, { ties, startSide }: Whole): Exchange {
  const turns = converse(head, placement)
  const [first, second] = turns
  if (first && second && second.side === startSide && first.side !== startSide) turns.splice(0, 2, second, first)
  const speaking = new Set(turns.map(({ side }) => side))
  const silent = debate.sides.slice(0, 2).filter(({ id }) => !speaking.has(id))
  const elsewhere = speaking.size < debate.sides.length ? answersElsewhere(turns, ties) : []
  return { id: head.id, turns, silent: silent.map(({ id }) => id), elsewhere }
}

/** The statements of other sides that an attack ties to a turn of an exchange in which they do not stand. */
export function answersElsewhere(turns: readonly Turn[], { attackEnds }: Ties): string[] {
  const here = new Set(turns.map(({ statement }) => statement.id))
  const across = turns.flatMap(({ statement }) =>
    (attackEnds.get(statement.id) ?? []).filter((other) => areOfDifferentSides(other, statement)),
  )
  return [...new Set(across.map(({ id }) => id))].filter((id) => !here.has(id))
}

/** A statement, then by turns an answer to it and a support of it, so that a phone shows both sides at once. */
function converse(head: Statement, placement: Placement): Turn[] {
  const turns: Turn[] = []
  // By side, the statements that the last one of its column stands under, and itself.
  const columns = new Map<string, string[]>()
  const waiting: { statement: Statement; supports?: string }[] = [{ statement: head }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { statement, supports } = next
    const side = statement.sides[0] ?? ''
    // Indented only beneath what it supports: an answer in between has its own supports.
    const depth = supports === undefined ? 0 : (columns.get(side) ?? []).indexOf(supports) + 1
    turns.push({ statement, side, depth })
    columns.set(side, [...(columns.get(side) ?? []).slice(0, depth), statement.id])
    waiting.push(...nextTurns(statement, placement).reverse())
  }
  return turns
}

/** What stands with a statement, in turns: an answer, a support, an answer, … */
function nextTurns(statement: Statement, { under }: Placement): { statement: Statement; supports?: string }[] {
  const others = under.get(statement.id) ?? []
  const answers = others.filter((other) => areOfDifferentSides(other, statement))
  const supports = others.filter((other) => !areOfDifferentSides(other, statement))
  return Array.from({ length: Math.max(answers.length, supports.length) }, (_, turn) => [
    ...answers.slice(turn, turn + 1).map((answer) => ({ statement: answer })),
    ...supports.slice(turn, turn + 1).map((support) => ({ statement: support, supports: statement.id })),
  ]).flat()
}
