/**
 * A part of a debate, for a figure in the midst of an article: a theme, or a statement and what it is tied to.
 *
 * A theme is shown as it stands on the page. What is around a statement comes from many themes; it is arranged anew,
 * face to face in one block, so that a figure stays small.
 */

import { answersElsewhere, type ComparedTheme, type Comparison, compareSides } from './compare.ts'
import { drawMap, type MapDrawing } from './draw.ts'
import { type FacingTheme, faceTurns } from './facing.ts'
import { plainText } from './inline.ts'
import { layoutMap } from './layout.ts'
import {
  type Debate,
  type Excerpt,
  findNeighbours,
  type Relation,
  type Statement,
  type Theme,
  withinSteps,
} from './model.ts'
import { shorten } from './shorten.ts'
import { type Ties, tieStatements } from './ties.ts'

/** A part of a debate, ready to be shown as a map, as rows or as a list. */
export interface DrawnExcerpt {
  /** The theme that it keeps to. */
  theme?: Pick<Theme, 'id' | 'name'>
  /** The statement around which it is drawn, by its first words, and how far it goes. */
  focus?: { id: string; number: number; label: string; depth: number }
  drawing: MapDrawing
  /** The part of the drawing's plane that holds something: a single block needs no streets around it. */
  frame: { x: number; y: number; width: number; height: number }
  /** How far from its edge, where reading begins, a window must reach to begin with one statement or with both sides in sight. */
  sights?: { one: number; both: number }
  /** The same statements in exchanges; what stands around a statement is of no theme. */
  themes: FacingTheme[]
  /** Links of the debate that end on one of these statements and lead out of the picture. */
  outside: number
}

/** Lengths of a name's first words, in characters. */
const labelLength = 60

/** Draws a part of a debate; statements keep the numbers that they have on the page. */
export function drawExcerpt(debate: Debate, comparison: Comparison, excerpt: Excerpt): DrawnExcerpt {
  const kept = keptStatements(debate, excerpt)
  const relations = keptRelations(debate.relations, kept)
  const part = { ...debate, statements: debate.statements.filter(({ id }) => kept.has(id)), relations }
  const ties = tieStatements(debate)
  const themes = excerpt.focus === undefined ? themesOf(comparison, excerpt) : arrange(part, ties)
  const drawn = new Set(relations)
  const touching = debate.relations.filter(({ from, to }) => kept.has(to) || from.some((id) => kept.has(id)))
  const drawing = drawMap(layoutMap(part, { ...comparison, themes }))
  return {
    ...nameExcerpt(debate, comparison, excerpt),
    drawing,
    frame: frameOf(drawing),
    ...sightsOf(drawing, excerpt),
    themes: themes.map((theme) => faceTurns(theme, comparison.startSide, ties)),
    outside: touching.filter((relation) => !drawn.has(relation)).length,
  }
}

/** Of one block, that block with its edge. */
function frameOf({ width, height, blocks }: MapDrawing): DrawnExcerpt['frame'] {
  const [only, ...others] = blocks
  if (!only || others.length > 0) return { x: 0, y: 0, width, height }
  return { x: only.x - 1, y: only.y - 1, width: only.width + 2, height: only.height + 2 }
}

/** Past the statement that it is about, or the first side; past the side that faces it. */
function sightsOf(
  { blocks, nodes, boxWidth, isMirrored }: MapDrawing,
  { focus }: Excerpt,
): Pick<DrawnExcerpt, 'sights'> {
  const [only, ...others] = blocks
  const [first, second] = only?.halves ?? []
  if (!only || others.length > 0 || !first || !second) return {}
  // From where reading begins; names of sides and boxes begin in the same place.
  const start = (box: { x: number }) => (isMirrored ? box.x + boxWidth : box.x)
  const past = (x: number) => Math.round((isMirrored ? only.x + only.width - x : x - only.x) + boxWidth + 24)
  const about = nodes.find(({ id }) => id === focus)
  return { sights: { one: past(about ? start(about) : first.x), both: past(second.x) } }
}

function keptStatements({ statements, relations }: Debate, { theme, focus, depth = 1 }: Excerpt): Set<string> {
  const near = focus === undefined ? undefined : within(focus, depth, relations)
  const kept = statements.filter((one) => (theme === undefined || one.theme === theme) && (!near || near.has(one.id)))
  return new Set(kept.map(({ id }) => id))
}

function within(focus: string, depth: number, relations: readonly Relation[]): Set<string> {
  const neighbours = findNeighbours(relations)
  return withinSteps(focus, depth, (id) => neighbours.get(id)?.statements ?? [])
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

function themesOf({ themes }: Comparison, { theme }: Excerpt): ComparedTheme[] {
  return theme === undefined ? themes : themes.filter((compared) => compared.theme?.id === theme)
}

/** Statements of several themes face to face, in exchanges of their own; what answers them from outside is known. */
function arrange(part: Debate, ties: Ties): ComparedTheme[] {
  const untied = part.statements.map(({ theme: _, ...statement }): Statement => statement)
  const { themes } = compareSides({ ...part, themes: [], statements: untied })
  return themes.map((theme) => ({
    ...theme,
    exchanges: theme.exchanges.map((exchange) => ({
      ...exchange,
      elsewhere: exchange.silent.length > 0 ? answersElsewhere(exchange.turns, ties) : [],
    })),
  }))
}

function nameExcerpt(
  { themes, statements }: Debate,
  { order }: Comparison,
  { theme, focus, depth = 1 }: Excerpt,
): Pick<DrawnExcerpt, 'theme' | 'focus'> {
  const kept = themes.find(({ id }) => id === theme)
  const statement = statements.find(({ id }) => id === focus)
  return {
    ...(kept && { theme: { id: kept.id, name: kept.name } }),
    ...(statement && {
      focus: {
        id: statement.id,
        number: order.indexOf(statement.id) + 1,
        label: shorten(plainText(statement.text), labelLength),
        depth,
      },
    }),
  }
}
