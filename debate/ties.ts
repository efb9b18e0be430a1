/** The relations of a debate by the statements they join, looked up once for every step that asks again and again. */

import type { Debate, Relation, Statement } from './model.ts'

/** A relation as seen from one statement that makes it; an undercut leads to what makes the link it attacks. */
export interface Tie {
  kind: Relation['kind']
  /** A statement's id. */
  to: string
  /** Whether it meets a link of that statement and not the statement itself. */
  isUndercut: boolean
}

export interface Ties {
  /** By a statement's id, the ties that it makes, in the author's order. */
  made: ReadonlyMap<string, readonly Tie[]>
  /** By a statement's id, the statements that it attacks or that attack it. */
  attackEnds: ReadonlyMap<string, readonly Statement[]>
}

/** Every tie of a debate, in time linear in its relations. */
export function tieStatements({ statements, relations }: Debate): Ties {
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]))
  const made = new Map<string, Tie[]>()
  const attackEnds = new Map<string, Statement[]>()
  for (const { kind, from, to } of relations) {
    const ends = relationOf.get(to)?.from ?? [to]
    for (const start of from) {
      for (const end of ends) {
        addTo(made, start, { kind, to: end, isUndercut: end !== to })
        const [attacker, attacked] = [statementOf.get(start), statementOf.get(end)]
        if (kind !== 'attack' || !attacker || !attacked) continue
        addTo(attackEnds, start, attacked)
        addTo(attackEnds, end, attacker)
      }
    }
  }
  return { made, attackEnds }
}

/** Adds to the list under a key, which it opens where there is none. */
export function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
