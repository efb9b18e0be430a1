/** Everything that the compare page shows, in finished values. */

import { type Card, type Citation, makeCards } from './cards.ts'
import { type ComparedTheme, statementsOf } from './compare.ts'
import { countBySide, countCommonGround, type SideCount } from './counts.ts'
import { type LinkKind, linkKind } from './model.ts'
import type { OpenDebate } from './open.ts'

/** A theme with its cards and counts. */
export interface ThemeView extends ComparedTheme {
  id: string
  name: string
  counts: SideCount[]
}

/** A link as the connectors in the gutter need it. */
export interface Connector {
  id: string
  kind: LinkKind
  from: string[]
  /** A statement's or a relation's id. */
  to: string
}

export interface CompareView {
  open: OpenDebate
  themes: ThemeView[]
  cards: Map<string, Card>
  /** Every source, in number order. */
  citations: Citation[]
  counts: SideCount[]
  commonGround: number
  connectors: Connector[]
}

/**
 * The compare page of a debate.
 *
 * @param otherName what the page calls a group of statements that have no theme
 */
export function viewDebate(open: OpenDebate, otherName = 'Other statements'): CompareView {
  const { debate, comparison } = open
  const unanswered = new Set(comparison.unanswered)
  const { counts, commonGround } = summarise(open)
  const relationIds = new Set(debate.relations.map(({ id }) => id))
  return {
    open,
    themes: comparison.themes.map((theme) => ({
      ...theme,
      id: theme.theme?.id ?? '',
      name: theme.theme?.name ?? otherName,
      counts: countBySide(statementsOf(theme), debate.sides, unanswered),
    })),
    ...makeCards(debate, comparison),
    counts,
    commonGround,
    connectors: debate.relations.map((relation) => ({
      id: relation.id,
      kind: linkKind(relation, relationIds),
      from: relation.from,
      to: relation.to,
    })),
  }
}

/** A debate as a library lists it. */
export interface DebateSummary {
  open: OpenDebate
  counts: SideCount[]
  commonGround: number
}

/** What the library says of a debate. */
export function summarise(open: OpenDebate): DebateSummary {
  const { debate, comparison } = open
  return {
    open,
    counts: countBySide(debate.statements, debate.sides, new Set(comparison.unanswered)),
    commonGround: countCommonGround(debate.statements),
  }
}
