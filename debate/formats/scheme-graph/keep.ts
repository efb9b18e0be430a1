/** What such a file says of its nodes and edges beyond statements and relations → `ext`, so that the same file can be written again. */

import type { Statement } from '../../model.ts'
import { noText } from '../draft.ts'
import { type Ext, emptyExt, type Json, type JsonObject } from '../ext.ts'
import { fromPlain, toPlain } from '../inline-text.ts'
import type { Graph, GraphEdge } from './graph.ts'
import type { Tie } from './ties.ts'

/**
 * The nodes by their statements and relations; what is left of both lists in `rest`: `{ node }` or `{ edge, from, to }`, and
 * without ends what was no edge between two nodes.
 */
export function keepGraph(graph: Graph, statements: ReadonlyMap<string, Statement>, ties: readonly Tie[]): Ext {
  const ext = emptyExt()
  for (const [nodeId, statement] of statements) {
    const { text, ...node } = graph.nodes.get(nodeId)?.value ?? {}
    const isHeld = text === undefined || (text === toPlain(statement.text) && text !== noText)
    ext.statements.set(statement.id, isHeld ? node : { ...node, text: text as Json })
  }
  const nodeOf = new Map<string, string>()
  for (const { relation, scheme } of ties) nodeOf.set(relation.id, scheme.id)
  for (const { relation, scheme, premises, conclusion } of ties) {
    const to = nodeOf.get(relation.to) ?? conclusion.to
    const edges = [
      ...premises.map((edge) => edgeBeyondEnds(edge, edge.from, edge.to, graph)),
      edgeBeyondEnds(conclusion, conclusion.from, to, graph),
    ]
    ext.relations.set(relation.id, { node: graph.nodes.get(scheme.id)?.value ?? {}, edges })
  }
  ext.rest = restOf(graph, statements, ties)
  return ext
}

/** A node's text as it was: kept, or, where a statement says the same, the statement's; nothing where the node has none. */
export function keptText({ text }: Statement, kept: JsonObject | undefined): Json | undefined {
  const plain = toPlain(text)
  if (!kept) return plain
  const raw = kept.text
  const read = typeof raw === 'string' || typeof raw === 'number' ? fromPlain(String(raw)) : ''
  if ((read || noText) === text) return raw
  return plain
}

function restOf(graph: Graph, statements: ReadonlyMap<string, Statement>, ties: readonly Tie[]): Json[] {
  const held = new Set([...statements.keys(), ...ties.map(({ scheme }) => scheme.id)])
  const heldEdges = new Set(ties.flatMap(({ premises, conclusion }) => [...premises, conclusion]))
  const edges = graph.edges.filter((edge) => !heldEdges.has(edge))
  const of = (list: 'nodes' | 'edges') => graph.others.filter((other) => other.list === list).map(({ value }) => value)
  return [
    ...[...graph.nodes.values()].filter(({ id }) => !held.has(id)).map(({ value }) => ({ node: value })),
    ...of('nodes').map((node) => ({ node })),
    ...edges.map((edge) => {
      const { from, to } = edge
      return { edge: edgeBeyondEnds(edge, from, to, graph), from, to }
    }),
    ...of('edges').map((edge) => ({ edge })),
  ]
}

/** An edge's fields without its ends, unless these are written otherwise than the nodes that they should be. */
function edgeBeyondEnds({ value }: GraphEdge, from: string, to: string, { dialect, nodes }: Graph): JsonObject {
  const implied = new Map([
    [dialect.from, nodes.get(from)?.value],
    [dialect.to, nodes.get(to)?.value],
  ])
  const isImplied = (key: string, end: Json | undefined) => {
    const node = implied.get(key)
    return (
      node !== undefined && JSON.stringify(end) === JSON.stringify(dialect.hasWholeEnds ? node : node[dialect.nodeId])
    )
  }
  return Object.fromEntries(Object.entries(value).filter(([key, end]) => !isImplied(key, end)))
}
