/** Relations → edges between claims: the first premise draws the edge, each other one adds to it. */

import { x } from 'xastscript'
import type { Debate, Relation } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { Ext, JsonObject } from '../ext.ts'
import { type Held, heldRelations } from '../held.ts'
import { freeName, type Parts } from './segments.ts'
import { exampleScheme } from './ties.ts'

/** Adds an edge for each relation that a microtext can hold. */
export function addTies(
  debate: Debate,
  names: ReadonlyMap<string, string>,
  ext: Ext,
  parts: Parts,
  warn: Draft['warn'],
): Held {
  const held = heldRelations(debate, warn)
  const edgeOf = new Map<string, string>()
  const used = new Set<string>()
  const named = (kept: unknown): string => {
    const name = typeof kept === 'string' && !used.has(kept) ? kept : freeName('c', parts)
    used.add(name)
    return name
  }
  const relations = debate.relations.filter(({ id }) => held.relations.has(id))
  for (const { id } of relations) edgeOf.set(id, named(ext.relations.get(id)?.edge))
  for (const relation of relations) {
    const { id, from, to } = relation
    const [first = '', ...others] = from
    const edge = edgeOf.get(id) ?? ''
    const type = typeOf(relation, edgeOf)
    parts.ties.push(x('edge', { id: edge, src: names.get(first), trg: names.get(to) ?? edgeOf.get(to), type }))
    const adds = (ext.relations.get(id)?.adds ?? {}) as JsonObject
    for (const other of others) {
      const name = named(Object.hasOwn(adds, other) ? adds[other] : undefined)
      parts.ties.push(x('edge', { id: name, src: names.get(other), trg: edge, type: 'add' }))
    }
  }
  return held
}

function typeOf({ kind, to, scheme }: Relation, edgeOf: ReadonlyMap<string, string>): string {
  if (kind === 'support') return scheme === exampleScheme ? 'exa' : 'sup'
  return edgeOf.has(to) ? 'und' : 'reb'
}
