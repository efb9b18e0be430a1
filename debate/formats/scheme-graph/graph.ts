/**
 * Files whose ties are nodes too, with edges that only join (AIF, SADFace): a list of nodes and one of edges, whatever their
 * fields are called.
 */

import type { Place } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { Json, JsonObject } from '../ext.ts'
import { type JsonPart, listOf } from '../json-file.ts'
import { tellCounted } from './counted.ts'

/** What a kind of file calls things. */
export interface Dialect {
  nodeId: string
  /** Where edges have ids. */
  edgeId?: string
  from: string
  to: string
  /** Edges end on copies of whole nodes, not on their ids. */
  hasWholeEnds?: boolean
}

export interface GraphNode {
  id: string
  place: Place
  part: JsonPart
  /** As it stands in the file. */
  value: JsonObject
}

export interface GraphEdge {
  from: string
  to: string
  place: Place
  value: JsonObject
}

/** Nodes with an id each, and edges between them. */
export interface Graph {
  dialect: Dialect
  nodes: Map<string, GraphNode>
  edges: GraphEdge[]
  /** What stands in the two lists and is none of these, for a file that is to be written again. */
  others: { list: 'nodes' | 'edges'; value: Json }[]
}

/** The nodes and edges of a file's part, by what it calls them. Whatever is amiss costs that node or edge. */
export function openGraph(owner: JsonPart, dialect: Dialect, draft: Draft): Graph {
  const graph: Graph = { dialect, nodes: new Map(), edges: [], others: [] }
  openNodes(listOf(owner, 'nodes', draft), graph, draft)
  openEdges(listOf(owner, 'edges', draft), graph, draft)
  return graph
}

function openNodes(parts: readonly JsonPart[], { dialect, nodes, others }: Graph, draft: Draft): void {
  const [nameless, second]: [JsonPart[], JsonPart[]] = [[], []]
  for (const part of parts) {
    const id = part.fields.get(dialect.nodeId)?.text
    if (id && !nodes.has(id)) {
      nodes.set(id, { id, part, place: part.place, value: withExactIds(part, [dialect.nodeId]) })
      continue
    }
    others.push({ list: 'nodes', value: part.value as Json })
    ;(id ? second : nameless).push(part)
  }
  tellCounted(nameless, draft.refuse, {
    rule: 'required-field',
    found: () => `node without \`${dialect.nodeId}\``,
    expected: `an object with \`${dialect.nodeId}\``,
  })
  tellCounted(second, draft.refuse, {
    rule: 'unique-id',
    found: ({ fields }) => `second node \`${fields.get(dialect.nodeId)?.text}\``,
    expected: 'each id once: the first counts',
  })
}

function openEdges(parts: readonly JsonPart[], graph: Graph, draft: Draft): void {
  const { dialect, nodes, edges, others } = graph
  const loose: JsonPart[] = []
  for (const part of parts) {
    const [from, to] = [endOf(part, dialect.from, dialect), endOf(part, dialect.to, dialect)]
    if (nodes.has(from) && nodes.has(to)) {
      edges.push({ from, to, place: part.place, value: withExactIds(part, [dialect.from, dialect.to]) })
      continue
    }
    others.push({ list: 'edges', value: part.value as Json })
    loose.push(part)
  }
  tellCounted(loose, draft.refuse, {
    rule: 'known-node',
    found: (part) => `edge from \`${endOf(part, dialect.from, dialect)}\` to \`${endOf(part, dialect.to, dialect)}\``,
    expected: 'two nodes of the file',
  })
}

function endOf({ fields }: JsonPart, key: string, { hasWholeEnds, nodeId }: Dialect): string {
  const end = fields.get(key)
  return (hasWholeEnds && end?.kind === 'object' ? end.fields.get(nodeId)?.text : end?.text) ?? ''
}

/** An object's value; a number of twenty digits is no number to a computer, so that as an id it becomes text. */
function withExactIds({ value, fields }: JsonPart, keys: readonly string[]): JsonObject {
  const inexact = keys.flatMap((key) => {
    const { kind, text = '', value: read } = fields.get(key) ?? {}
    return kind === 'number' && String(read) !== text ? [[key, text]] : []
  })
  return { ...(value as JsonObject), ...Object.fromEntries(inexact) }
}

/** Lists of those that share a key, in their order. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
