/** Edges between claims → relations: `add` joins the premises of another edge, `und` ends on one, an `und` among them. */

import { type Relation, relationId } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { Ext, JsonObject } from '../ext.ts'
import { inTurn } from '../in-turn.ts'
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
  adds: Map<Edge, Edge[]>
  /** What became of an edge. */
  relationOf: Map<Edge, Relation>
  /** By id. */
  known: Map<string, Relation>
}

/** Adds a file's relations to its draft, in the order of the file; what cannot be one is said and kept. */
export function readTies(graph: Graph, claims: ReadonlyMap<string, string>, draft: Draft, ext: Ext): void {
  const mainOf = findMains(graph.edges)
  const ties: Ties = { draft, ext, claims, mainOf, adds: new Map(), relationOf: new Map(), known: new Map() }
  const indexOf = new Map<string, number>()
  const onTies = graph.edges.filter((edge) => !isAdded(edge, ties))
  const { ready, circle } = inTurn(onTies, ({ trg }) => (claims.has(trg) ? undefined : mainOf.get(trg)))
  for (const edge of ready) readTie(edge, ties)
  for (const edge of circle) leaveOut(edge, 'a tie that ends on a claim at last', ties)
  for (const [index, edge] of graph.edges.entries()) {
    const relation = ties.relationOf.get(edge)
    if (relation && !indexOf.has(relation.id)) indexOf.set(relation.id, index)
  }
  draft.debate.relations.sort((a, b) => (indexOf.get(a.id) ?? 0) - (indexOf.get(b.id) ?? 0))
}

/** An edge that adds to one that adds to another adds to that other; one that leads nowhere belongs to none. */
function findMains(edges: readonly Edge[]): Map<string, Edge> {
  const edgeOf = new Map(edges.map((edge) => [edge.id, edge]))
  const mainOf = new Map<string, Edge | undefined>()
  for (const start of edges) {
    const passed: Edge[] = []
    let edge: Edge | undefined = start
    while (edge?.type === 'add' && !mainOf.has(edge.id)) {
      passed.push(edge)
      // Whoever comes by here again goes in a circle.
      mainOf.set(edge.id, undefined)
      edge = edgeOf.get(edge.trg)
    }
    const main = edge?.type === 'add' ? mainOf.get(edge.id) : edge
    for (const { id } of [...passed, start]) mainOf.set(id, main)
  }
  return new Map([...mainOf].filter((entry): entry is [string, Edge] => entry[1] !== undefined))
}

/** Whether an edge adds a premise to another: then it is noted there, or else said to lead nowhere. */
function isAdded(edge: Edge, ties: Ties): boolean {
  if (edge.type !== 'add') return false
  const main = ties.mainOf.get(edge.id)
  if (!main || !ties.claims.has(edge.src)) leaveOut(edge, 'a claim and an edge', ties)
  else if (ties.adds.get(main)?.push(edge) === undefined) ties.adds.set(main, [edge])
  return true
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
