/**
 * Nodes that tie others → relations: one for each node that such a node leads to, from all statements that lead to it. One that
 * opposes, and leads to another tie, is an undercut.
 */

import { type Place, type Relation, relationId } from '../../model.ts'
import type { Draft, NewRelation } from '../draft.ts'
import { tellCounted } from './counted.ts'
import { type Graph, type GraphEdge, groupBy } from './graph.ts'

/** A node that ties. */
export interface Scheme {
  id: string
  /** As messages call it: `RA`, `support`. */
  label: string
  /** Nothing where the model has no such tie. */
  kind?: Relation['kind']
  scheme?: string
  place: Place
}

/** A relation and what it was in the file. */
export interface Tie {
  relation: Relation
  scheme: Scheme
  /** One edge for each statement that it comes from, in their order. */
  premises: GraphEdge[]
  conclusion: GraphEdge
}

/**
 * How many ends relations may have in all, and how many letters their ids, which hold the ids of what they join: twenty thousand
 * edges could make hundreds of millions, where many lead to a node that leads to many, or where undercuts undercut each other.
 */
const mostEnds = 50_000
const mostLetters = 4_000_000

/** What is known while ties are made. */
interface Tying {
  draft: Draft
  into: Map<string, GraphEdge[]>
  outOf: Map<string, GraphEdge[]>
  statementOf: ReadonlyMap<string, string>
  schemeOf: ReadonlyMap<string, Scheme>
  /** By node: the relation that an attack on it undercuts. */
  relationAt: Map<string, Relation>
  relationOf: Map<string, Relation>
  ends: number
  letters: number
  tooMany: Scheme[]
}

/** Adds what the nodes tie to the draft, in the file's order. `statementOf` is by node. */
export function tieSchemes(
  graph: Graph,
  schemes: readonly Scheme[],
  statementOf: ReadonlyMap<string, string>,
  draft: Draft,
): Tie[] {
  const tying: Tying = {
    ...{
      draft,
      statementOf,
      into: groupBy(graph.edges, ({ to }) => to),
      outOf: groupBy(graph.edges, ({ from }) => from),
    },
    ...{ relationAt: new Map(), relationOf: new Map(), ends: 0, letters: 0, tooMany: [] },
    schemeOf: new Map(schemes.map((scheme) => [scheme.id, scheme])),
  }
  const found = new Map<Scheme, Tie[]>()
  for (const scheme of targetsFirst(schemes, tying)) found.set(scheme, tie(scheme, tying))
  for (const scheme of schemes) {
    if (found.has(scheme)) continue
    draft.warn('undercut-circle', `${label(scheme)} that undercuts itself in a circle`, 'an end', scheme.place)
  }
  tellCounted(tying.tooMany, draft.refuse, {
    rule: 'too-many',
    found: (scheme) => `${label(scheme)} with more ends`,
    expected: `at most ${mostEnds} in all`,
  })
  const ties = schemes.flatMap((scheme) => found.get(scheme) ?? [])
  draft.debate.relations = ties.map(({ relation }) => relation)
  return ties
}

/** What each node has made. */
export function relationsByNode(ties: readonly Tie[]): Map<string, Relation[]> {
  const byNode = groupBy(ties, ({ scheme }) => scheme.id)
  return new Map([...byNode].map(([id, found]) => [id, found.map(({ relation }) => relation)]))
}

/** Each scheme after those that it undercuts; those that never come to an end are left out. */
function targetsFirst(schemes: readonly Scheme[], tying: Tying): Scheme[] {
  const undercutters = new Map<string, Scheme[]>()
  const open = new Map<Scheme, number>()
  const ordered: Scheme[] = []
  for (const scheme of schemes) {
    const targets = conclusionsOf(scheme, tying).filter(({ to }) => tying.schemeOf.has(to))
    for (const { to } of targets) push(undercutters, to, scheme)
    open.set(scheme, targets.length)
    if (targets.length === 0) ordered.push(scheme)
  }
  // The list grows while it is gone through.
  for (const { id } of ordered) {
    for (const scheme of undercutters.get(id) ?? []) {
      const left = (open.get(scheme) ?? 0) - 1
      open.set(scheme, left)
      if (left === 0) ordered.push(scheme)
    }
  }
  return ordered
}

function premisesOf({ id }: Scheme, { into, statementOf }: Tying): GraphEdge[] {
  return eachOnce(
    (into.get(id) ?? []).filter(({ from }) => statementOf.has(from)),
    'from',
  )
}

function conclusionsOf({ id, kind }: Scheme, { outOf, statementOf, schemeOf }: Tying): GraphEdge[] {
  const ends = (outOf.get(id) ?? []).filter(({ to }) => statementOf.has(to) || (kind === 'attack' && schemeOf.has(to)))
  return eachOnce(ends, 'to')
}

function tie(scheme: Scheme, tying: Tying): Tie[] {
  const { draft } = tying
  const [premises, conclusions] = [premisesOf(scheme, tying), conclusionsOf(scheme, tying)]
  if (premises.length === 0 || conclusions.length === 0) {
    const missing = premises.length === 0 ? 'from no statement' : 'to no statement'
    draft.warn('scheme-ends', `${label(scheme)} ${missing}`, 'statements at both ends', scheme.place)
    return []
  }
  if (!scheme.kind) {
    draft.warn('known-kind', label(scheme), 'what supports, attacks or rephrases', scheme.place)
    return []
  }
  const { kind, scheme: name, place } = scheme
  const from = premises.flatMap((edge) => tying.statementOf.get(edge.from) ?? [])
  const letters = from.reduce((sum, id) => sum + id.length + 1, 0)
  return conclusions.flatMap((conclusion) => {
    const to = targetOf(scheme, conclusion, tying)
    if (to === undefined || !isWithin(scheme, from.length + 1, letters + to.length, tying)) return []
    const relation = relate(scheme.id, { kind, from, to, ...(name && { scheme: name }), place }, tying)
    return relation ? [{ relation, scheme, premises, conclusion }] : []
  })
}

/** The statement, or the relation, that an edge leads to. */
function targetOf(scheme: Scheme, { to }: GraphEdge, { statementOf, relationAt, draft }: Tying): string | undefined {
  const target = statementOf.get(to) ?? relationAt.get(to)?.id
  if (target === undefined)
    draft.warn('scheme-ends', `${label(scheme)} to \`${to}\`, which ties nothing`, 'a tie', scheme.place)
  return target
}

/** Whether there is room for so many more ends and letters. */
function isWithin(scheme: Scheme, ends: number, letters: number, tying: Tying): boolean {
  const isLess = tying.ends + ends <= mostEnds && tying.letters + letters <= mostLetters
  if (isLess) {
    tying.ends += ends
    tying.letters += letters
  } else tying.tooMany.push(scheme)
  return isLess
}

/** Adds a relation, and tells what an attack on its node undercuts: where the debate has it already, the first of these. */
function relate(node: string, given: NewRelation, { draft, relationAt, relationOf }: Tying): Relation | undefined {
  const added = draft.addRelation(given)
  const relation = added ?? relationOf.get(relationId(given.from, given.to))
  if (added) relationOf.set(added.id, added)
  if (relation && !relationAt.has(node)) relationAt.set(node, relation)
  return added
}

function label({ id, label: kind }: Scheme): string {
  return `${kind} node \`${id}\``
}

function eachOnce(edges: readonly GraphEdge[], end: 'from' | 'to'): GraphEdge[] {
  const seen = new Set<string>()
  return edges.filter((edge) => !seen.has(edge[end]) && seen.add(edge[end]))
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
