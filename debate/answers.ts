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
  const answered = findAnswered(debate)
  const madeBy = groupByFrom(debate.relations)
  const unanswered = debate.statements.filter(({ id, sides }) => {
    const made = madeBy.get(id) ?? []
    const onlySupports = made.length > 0 && made.every(({ kind }) => kind === 'support')
    return sides.length === 1 && !onlySupports && !answered.has(id)
  })
  return new Set(unanswered.map(({ id }) => id))
}

/** The ids of the statements of one side that another side answers. */
export function findAnswered(debate: Debate): Set<string> {
  const hit = new Set([...findReplies(debate)].map(({ attack }) => attack.to))
  const madeBy = groupByFrom(debate.relations)
  const answered = debate.statements.filter(({ id, sides }) => {
    const attacks = (madeBy.get(id) ?? []).filter(({ kind }) => kind === 'attack')
    return sides.length === 1 && (hit.has(id) || attacks.some((attack) => hit.has(attack.id)))
  })
  return new Set(answered.map(({ id }) => id))
}

/** An attack that crosses from one side to another, and the statements that make it across. */
export interface Reply {
  attack: Relation
  by: Statement[]
}

/** The attacks that hit a statement of another side, or an attack that such a statement makes. */
export function* findReplies({ statements, relations }: Debate): Generator<Reply> {
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]))
  for (const attack of relations) {
    if (attack.kind !== 'attack') continue
    const holders = [attack.to, ...(relationOf.get(attack.to)?.from ?? [])].flatMap((id) => statementOf.get(id) ?? [])
    const attackers = attack.from.flatMap((id) => statementOf.get(id) ?? [])
    const by = attackers.filter((attacker) => holders.some((holder) => areOfDifferentSides(holder, attacker)))
    if (by.length > 0) yield { attack, by }
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
