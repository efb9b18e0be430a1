/** Which statements nobody answered: derived from the relations, never stored. */

import type { Debate, Relation, Statement } from './model.ts'
import { addTo } from './ties.ts'

/**
 * The ids of the statements that stand in an exchange and that no other side answers.
 *
 * A statement is answered where some attack by a side that does not hold it hits the statement
 * itself or one of the attacks it makes (an undercut). What only supports another statement is
 * left out: the statement that it supports carries the exchange. Common ground waits for no answer.
 */
export function findUnanswered(debate: Debate): Set<string> {
  const answered = new Set(answeredTargets(debate))
  const madeBy = groupByFrom(debate.relations)
  const unanswered = debate.statements.filter((statement) => {
    if (statement.sides.length !== 1) return false
    const made = madeBy.get(statement.id) ?? []
    const attacks = made.filter(({ kind }) => kind === 'attack')
    const onlySupports = made.length > 0 && made.every(({ kind }) => kind === 'support')
    return !onlySupports && !answered.has(statement.id) && !attacks.some(({ id }) => answered.has(id))
  })
  return new Set(unanswered.map(({ id }) => id))
}

/** The statements and attacks that another side's attack hits. */
function* answeredTargets({ statements, relations }: Debate): Generator<string> {
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]))
  for (const attack of relations) {
    if (attack.kind !== 'attack') continue
    const holders = [attack.to, ...(relationOf.get(attack.to)?.from ?? [])].flatMap((id) => statementOf.get(id) ?? [])
    const attackers = attack.from.flatMap((id) => statementOf.get(id) ?? [])
    if (holders.some((holder) => attackers.some((attacker) => areOfDifferentSides(holder, attacker)))) yield attack.to
  }
}

/** Whether two statements are held by different sides, none of which holds both. */
export function areOfDifferentSides(a: Statement, b: Statement): boolean {
  return a.sides.length > 0 && b.sides.length > 0 && !a.sides.some((side) => b.sides.includes(side))
}

function groupByFrom(relations: readonly Relation[]): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>()
  for (const relation of relations) for (const from of relation.from) addTo(groups, from, relation)
  return groups
}
