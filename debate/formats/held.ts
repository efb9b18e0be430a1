/** Which relations a format of supports and attacks holds, where each but an undercut ends on a statement. */

import type { Debate, Relation } from '../model.ts'
import type { Draft } from './draft.ts'

export interface Held {
  /** Ids of those that the format has a word for. */
  relations: Set<string>
  /** Ids of undercuts that end on each other in a circle: their names, made of their ends, cannot be made. */
  lost: Set<string>
}

/** What can be written; all else is said: rephrases, what ends on one, and circles of undercuts. */
export function heldRelations({ relations, statements }: Debate, warn: Draft['warn']): Held {
  const statementIds = new Set(statements.map(({ id }) => id))
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]))
  const held: Held = { relations: new Set(), lost: new Set() }
  const known = new Set<string>()
  for (const start of relations) {
    const passed: Relation[] = []
    const onTheWay = new Set<string>()
    let at: Relation | undefined = start
    while (at && !known.has(at.id) && !onTheWay.has(at.id)) {
      passed.push(at)
      onTheWay.add(at.id)
      at = statementIds.has(at.to) ? undefined : relationOf.get(at.to)
    }
    const isCircle = at !== undefined && (onTheWay.has(at.id) || held.lost.has(at.id))
    for (const relation of passed.reverse()) {
      known.add(relation.id)
      const isHeld = fits(relation, statementIds.has(relation.to), held)
      if (isCircle) held.lost.add(relation.id)
      else if (isHeld) held.relations.add(relation.id)
      if (isCircle || !isHeld) tell(relation, isCircle, warn)
    }
  }
  return held
}

function fits({ kind, to }: Relation, isOnStatement: boolean, { relations }: Held): boolean {
  return isOnStatement ? kind !== 'rephrase' : kind === 'attack' && relations.has(to)
}

function tell({ kind, id, place }: Relation, isCircle: boolean, warn: Draft['warn']): void {
  if (isCircle) warn('undercut-circle', `undercut \`${id}\` that ends on itself at last`, 'one on another link', place)
  else warn('known-kind', `${kind} \`${id}\``, 'a support or attack; it stands beside the others for Vis-à-vis', place)
}
