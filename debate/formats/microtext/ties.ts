/** Edges between claims → relations: `add` joins the premises of another edge, `und` ends on one, an `und` among them. */

import { type Relation, relationId } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { Ext, JsonObject } from '../ext.ts'
import type { Edge, Graph } from './graph.ts'

const kinds = new Map<string, Relation['kind']>([
  ['sup', 'support'],
  ['exa', 'support'],
  ['reb', 'attack'],
  ['und', 'attack'],
])

/** What a tie by example is called as a pattern of reasoning. */
export const exampleScheme = 'example'

/** What is known of a file's edges while its relations are made. */
interface Ties {
  draft: Draft
  ext: Ext
  /** Statement ids by the claims' ids. */
  claims: ReadonlyMap<string, string>
  /** The edge that an edge belongs to: itself, or the one to which it adds a premise. */
  mainOf: ReadonlyMap<string, Edge>
  adds: ReadonlyMap<Edge, Edge[]>
  /** What became of an edge. */
  relationOf: Map<Edge, Relation>
  /** By id. */
  known: Map<string, Relation>
}

/** Adds a file's relations to its draft, in the order of the file; what cannot be one is said and kept. */
export function readTies(graph: Graph, claims: ReadonlyMap<string, string>, draft: Draft, ext: Ext): void {
  const mainOf = findMains(graph.edges)
  const adds = new Map<Edge, Edge[]>()
  const ties: Ties = { draft, ext, claims, mainOf, adds, relationOf: new Map(), known: new Map() }
  const indexOf = new Map<string, number>()
  const { ready, waiting } = sortOut(graph.edges, ties, adds)
  // The list grows while it is gone through.
  for (const edge of ready) {
    readTie(edge, ties)
    ready.push(...(waiting.get(edge) ?? []))
    waiting.delete(edge)
  }
  for (const edge of [...waiting.values()].flat()) leaveOut(edge, 'a tie that ends on a claim at last', ties)
  for (const [index, edge] of graph.edges.entries()) {
    const relation = ties.relationOf.get(edge)
    if (relation && !indexOf.has(relation.id)) indexOf.set(relation.id, index)
  }
  draft.debate.relations.sort((a, b) => (indexOf.get(a.id) ?? 0) - (indexOf.get(b.id) ?? 0))
}

/** An edge that adds to one that adds to another adds to that other. */
function findMains(edges: readonly Edge[]): Map<string, Edge> {
  const edgeOf = new Map(edges.map((edge) => [edge.id, edge]))
  const mainOf = new Map<string, Edge>()
  for (const start of edges) {
    const passed: Edge[] = []
    let edge: Edge | undefined = start
    while (edge?.type === 'add' && !mainOf.has(edge.id) && passed.length <= edges.length) {
      passed.push(edge)
      edge = edgeOf.get(edge.trg)
    }
    const main = edge && (mainOf.get(edge.id) ?? edge)
    if (!main || main.type === 'add') continue
    for (const { id } of [...passed, main]) mainOf.set(id, main)
  }
  return mainOf
}

/** What can be read at once, and what waits for the edge that it ends on. */
function sortOut(edges: readonly Edge[], ties: Ties, adds: Map<Edge, Edge[]>) {
  const ready: Edge[] = []
  const waiting = new Map<Edge, Edge[]>()
  const push = (lists: Map<Edge, Edge[]>, key: Edge, edge: Edge) => {
    const list = lists.get(key)
    if (list) list.push(edge)
    else lists.set(key, [edge])
  }
  for (const edge of edges) {
    const main = ties.mainOf.get(edge.id)
    const target = ties.claims.has(edge.trg) ? undefined : ties.mainOf.get(edge.trg)
    if (edge.type === 'add' && (!main || !ties.claims.has(edge.src))) leaveOut(edge, 'a claim and an edge', ties)
    else if (edge.type === 'add' && main) push(adds, main, edge)
    else if (target) push(waiting, target, edge)
    else ready.push(edge)
  }
  return { ready, waiting }
}

/** A relation before it has an id and premises that others add. */
type Ends = Pick<Relation, 'kind' | 'to'> & { source: string }

function readTie(edge: Edge, ties: Ties): void {
  const ends = endsOf(edge, ties)
  if (typeof ends === 'string') leaveOut(edge, ends, ties)
  else addTie(edge, ends, ties)
}

/** What an edge joins, or what was expected in its stead. */
function endsOf({ src, trg, type, place }: Edge, { draft, claims, mainOf, relationOf }: Ties): Ends | string {
  const kind = kinds.get(type)
  const source = claims.get(src)
  const isOnTie = !claims.has(trg)
  const hit = mainOf.get(trg)
  const to = claims.get(trg) ?? (hit && relationOf.get(hit)?.id)
  if (!kind) return `one of ${[...kinds.keys()].join(', ')}, add, seg`
  if (source === undefined || to === undefined) return 'a claim as `src`, a claim or edge as `trg`'
  if (kind === 'support' && isOnTie) return 'a claim as `trg` of a support'
  if (kind === 'attack' && (type === 'und') !== isOnTie) {
    draft.warn('tie-type', `\`${type}\` on \`${trg}\``, isOnTie ? '`und`' : '`reb`', place)
  }
  return { kind, source, to }
}

function addTie(edge: Edge, { kind, source, to }: Ends, ties: Ties): void {
  const added = ties.adds.get(edge) ?? []
  const from = [...new Set([source, ...added.flatMap(({ src }) => ties.claims.get(src) ?? [])])]
  const scheme = edge.type === 'exa' ? { scheme: exampleScheme } : {}
  const relation = ties.draft.addRelation({ kind, from, to, ...scheme, place: edge.place })
  if (relation) keepNames(relation, edge, added, ties)
  else keepRest(edge, ties)
  // What ends on a second tie of the same claims ends on the first.
  const first = relation ?? ties.known.get(relationId(from, to))
  if (!first) return
  ties.relationOf.set(edge, first)
  ties.known.set(first.id, first)
}

function keepNames({ id }: Relation, edge: Edge, added: Edge[], { ext, claims }: Ties): void {
  const adds = added.map((add) => [claims.get(add.src) ?? '', add.id])
  const kept: JsonObject = { edge: edge.id, ...(adds.length > 0 && { adds: Object.fromEntries(adds) }) }
  ext.relations.set(id, kept)
}

/** Says that an edge is no relation, and keeps it. */
function leaveOut(edge: Edge, expected: string, ties: Ties): void {
  const { id, src, trg, type, place } = edge
  ties.draft.refuse('known-tie', `edge \`${id}\` (${type}) from \`${src}\` to \`${trg}\``, expected, place)
  keepRest(edge, ties)
}

function keepRest(edge: Edge, { ext, adds }: Ties): void {
  for (const { id, src, trg, type } of [edge, ...(adds.get(edge) ?? [])])
    ext.rest.push({ edge: { id, src, trg, type } })
}
