/** Ties of a file → relations of the debate, whatever order the file has them in: an undercut waits for what it ends on. */

import type { Place, Relation } from '../../model.ts'
import { relationId } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { JsonObject } from '../ext.ts'

/** A tie whose ends are found, save that it may end on another tie. */
export interface Pending {
  /** What it was made of; others name it by that. */
  key: object
  kind: Relation['kind']
  from: string[]
  /** A statement's id, or another tie's key. */
  to: string | object
  scheme?: string
  place: Place
  /** What the model has no place for. */
  kept?: JsonObject
  /** Where it ends on itself in a circle: the statement to end on instead. */
  instead?: string
}

/** What became of the ties. */
export interface Settled {
  /** By key, the relation's id: of a tie that is there already, the first one's. */
  idOf: Map<object, string>
  /** Those that are no relations of their own, with the id that they end on. */
  dropped: { pending: Pending; to: string }[]
}

/** Adds relations to the draft, each after what it ends on; then puts them in their natural order. */
export function settle(all: readonly Pending[], draft: Draft): Settled {
  const settled: Settled = { idOf: new Map(), dropped: [] }
  const keys = new Set(all.map(({ key }) => key))
  const waiting = new Map<object, Pending[]>()
  const ready: Pending[] = []
  for (const pending of all) {
    const { to } = pending
    if (typeof to === 'string' || !keys.has(to)) ready.push(pending)
    else waiting.set(to, [...(waiting.get(to) ?? []), pending])
  }
  // The list grows while it is gone through.
  for (const pending of ready) {
    add(pending, settled, draft)
    ready.push(...(waiting.get(pending.key) ?? []))
    waiting.delete(pending.key)
  }
  for (const pending of [...waiting.values()].flat()) add(pending, settled, draft)
  draft.debate.relations = naturalOrder(draft.debate)
  return settled
}

function add(pending: Pending, { idOf, dropped }: Settled, draft: Draft): void {
  const { key, kind, from, scheme, place, instead } = pending
  const to = typeof pending.to === 'string' ? pending.to : (idOf.get(pending.to) ?? instead)
  if (to === undefined || from.length === 0) {
    draft.refuse('known-relation', 'undercut that ends on itself, by way of others', 'a tie to end on', place)
    return
  }
  const relation = draft.addRelation({ kind, from, to, ...(scheme && { scheme }), place })
  // A tie of a statement to itself has no id that another could end on.
  if (relation || !from.includes(to)) idOf.set(key, relation?.id ?? relationId([...new Set(from)], to))
  if (!relation) dropped.push({ pending, to })
}

/** By what they start from, then by what they end on, both in the order of the statements; undercuts last of all. */
export function naturalOrder({ statements, relations }: Pick<Draft['debate'], 'statements' | 'relations'>): Relation[] {
  const indexOf = new Map(statements.map(({ id }, index) => [id, index]))
  const place = (id: string) => indexOf.get(id) ?? statements.length
  return relations
    .map((relation) => ({ relation, ends: [place(relation.from[0] ?? ''), place(relation.to), relation.from.length] }))
    .sort((a, b) => compare(a.ends, b.ends) || (a.relation.id < b.relation.id ? -1 : 1))
    .map(({ relation }) => relation)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
