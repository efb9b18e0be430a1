/** A part of a debate, for a map in the midst of an article: a theme, or a statement and what it is tied to. */

import { type ComparedTheme, type Comparison, statementsOf } from './compare.ts'
import { drawMap, type MapDrawing } from './draw.ts'
import { layoutMap } from './layout.ts'
import { type Debate, type Excerpt, findNeighbours, type Relation, type Statement } from './model.ts'

export interface ExcerptMap {
  drawing: MapDrawing
  /** Links of the debate that end on one of these statements and lead out of the picture. */
  outside: number
}

/** Draws a part of a debate; statements keep the numbers that they have on the page. */
export function drawExcerpt(debate: Debate, comparison: Comparison, excerpt: Excerpt): ExcerptMap {
  const kept = keptStatements(debate, excerpt)
  const isKept = ({ id }: Statement) => kept.has(id)
  const relations = keptRelations(debate.relations, kept)
  const part = { ...debate, statements: debate.statements.filter(isKept), relations }
  const themes = comparison.themes
    .map((theme) => restrict(theme, isKept))
    .filter((theme) => statementsOf(theme).length > 0)
  const drawn = new Set(relations)
  const touching = debate.relations.filter(({ from, to }) => kept.has(to) || from.some((id) => kept.has(id)))
  return {
    drawing: drawMap(layoutMap(part, { ...comparison, themes })),
    outside: touching.filter((relation) => !drawn.has(relation)).length,
  }
}

function keptStatements({ statements, relations }: Debate, { theme, focus }: Excerpt): Set<string> {
  const near = focus === undefined ? undefined : (findNeighbours(relations).get(focus)?.statements ?? new Set([focus]))
  const kept = statements.filter((one) => (theme === undefined || one.theme === theme) && (!near || near.has(one.id)))
  return new Set(kept.map(({ id }) => id))
}

/** The relations all of whose ends are kept; one that ends on a relation, where that is kept too. */
function keptRelations(relations: readonly Relation[], kept: ReadonlySet<string>): Relation[] {
  const found = new Set<string>()
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const { id, from, to } of relations) {
      if (from.every((end) => kept.has(end)) && (kept.has(to) || found.has(to))) found.add(id)
    }
  }
  return relations.filter(({ id }) => found.has(id))
}

function restrict(theme: ComparedTheme, isKept: (statement: Statement) => boolean): ComparedTheme {
  const exchanges = theme.exchanges.map((exchange) => ({
    ...exchange,
    turns: exchange.turns.filter(({ statement }) => isKept(statement)),
  }))
  return {
    ...theme,
    exchanges: exchanges.filter(({ turns }) => turns.length > 0),
    commonGround: theme.commonGround.filter(isKept),
    unplaced: theme.unplaced.filter(isKept),
  }
}
