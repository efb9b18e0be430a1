/** Which statement each statement of a theme stands with, so that each is shown once and none is lost. */

import { areOfDifferentSides } from './answers.ts'
import type { Debate, Relation, Statement } from './model.ts'
import { addTo, type Tie, type Ties } from './ties.ts'

/** Who stands with whom in one theme. */
export interface Placement {
  /** The ids of the statements that stand with another. */
  placed: ReadonlySet<string>
  /** By a statement's id, those that stand with it, in the author's order. */
  under: ReadonlyMap<string, readonly Statement[]>
}

/**
 * Places each statement with the first statement of the theme that it answers, else with the first
 * of its own side that it supports. A claim of the first side that others attack here opens an
 * exchange of its own even if it supports another, or attacks what attacks it; so does whatever
 * would stand under itself in a circle. Common ground, and what no side holds, stand apart.
 */
export function placeStatements(statements: readonly Statement[], debate: Debate, { made }: Ties): Placement {
  const held = statements.filter(({ sides }) => sides.length === 1)
  const inTheme = new Map(held.map((statement) => [statement.id, statement]))
  const attacked = attackedIn(held, made)
  const parent = new Map<string, string>()
  const root = new Map<string, string>()
  for (const statement of held) {
    const { answers, supports } = candidateParents(statement, made.get(statement.id) ?? [], inTheme)
    const isClaim = statement.sides[0] === debate.sides[0]?.id
    const attacksIt = (other: Statement) => made.get(other.id)?.some((tie) => isAttackOn(statement.id, tie))
    const opensExchange = isClaim && attacked.has(statement.id)
    const candidates = opensExchange ? answers.filter((answer) => !attacksIt(answer)) : [...answers, ...supports]
    // What stands under this statement already cannot hold it.
    const chosen = candidates.find((candidate) => rootOf(candidate.id, root) !== statement.id)
    if (!chosen) continue
    parent.set(statement.id, chosen.id)
    root.set(statement.id, chosen.id)
  }
  return { placed: new Set(parent.keys()), under: groupUnder(held, parent) }
}

function isAttackOn(id: string, { kind, to, isUndercut }: Tie): boolean {
  return kind === 'attack' && to === id && !isUndercut
}

/** The ids of what the statements of a theme attack. */
function attackedIn(statements: readonly Statement[], made: Ties['made']): Set<string> {
  const ties = statements.flatMap(({ id }) => made.get(id) ?? [])
  return new Set(ties.filter(({ kind, isUndercut }) => kind === 'attack' && !isUndercut).map(({ to }) => to))
}

/** The statements that one may stand with: what it answers, and what of its own side it supports. */
function candidateParents(
  statement: Statement,
  made: readonly Tie[],
  inTheme: ReadonlyMap<string, Statement>,
): { answers: Statement[]; supports: Statement[] } {
  const targets = (kind: Relation['kind']) =>
    made.filter((tie) => tie.kind === kind).flatMap(({ to }) => inTheme.get(to) ?? [])
  return {
    answers: targets('attack').filter((target) => areOfDifferentSides(target, statement)),
    supports: targets('support').filter((target) => !areOfDifferentSides(target, statement)),
  }
}

/** The statement that, at whatever distance, another stands under; the way there is shortened for the next time. */
function rootOf(id: string, root: Map<string, string>): string {
  let top = id
  for (let next = root.get(top); next !== undefined; next = root.get(top)) top = next
  for (let at = id; at !== top; ) {
    const next = root.get(at) ?? top
    root.set(at, top)
    at = next
  }
  return top
}

function groupUnder(statements: readonly Statement[], parent: ReadonlyMap<string, string>): Map<string, Statement[]> {
  const under = new Map<string, Statement[]>()
  for (const statement of statements) {
    const id = parent.get(statement.id)
    if (id !== undefined) addTo(under, id, statement)
  }
  return under
}
