/** A debate → nodes and edges: as they were in the file that it was read from, for what is still there, and new ones for the rest. */

import type { Debate, Relation, Statement } from '../../model.ts'
import { type Ext, isObject, type Json, type JsonObject } from '../ext.ts'
import type { Dialect } from './graph.ts'
import { keptText } from './keep.ts'

/** How a format writes what joins its own dialect. */
export interface Writer {
  dialect: Dialect
  /** A statement's node without its id and text; `kept`: as it was read. */
  statement(statement: Statement, kept: JsonObject | undefined): JsonObject
  /** A relation's node without its id; `kept`: as it was read. */
  scheme(relation: Relation, kept: JsonObject | undefined): JsonObject
  /** An id for a new node: `name`, if it can be. */
  id(name: string | undefined, isTaken: (id: Json) => boolean): Json
  /** A new edge beyond its ends and id. */
  edge: JsonObject
}

export interface Restored {
  nodes: JsonObject[]
  edges: JsonObject[]
  /** The node of each statement and of each relation. */
  nodeOf: Map<string, JsonObject>
  /** Adds a node that is neither. */
  add(fields: JsonObject): JsonObject
  /** Adds an edge. */
  join(start: JsonObject, end: JsonObject): void
}

/** What is being written. */
interface Writing extends Pick<Restored, 'nodes' | 'edges' | 'nodeOf'> {
  ext: Ext
  writer: Writer
  /** By id, as text. */
  written: Map<string, JsonObject>
  /** What nodes of the file were called, so that no new one is. */
  reserved: ReadonlySet<string>
  /** An id that no edge has. */
  edgeId(): string
}

export function restoreGraph({ statements, relations }: Debate, ext: Ext, writer: Writer): Restored {
  const writing: Writing = {
    ...{ nodes: [], edges: [], nodeOf: new Map(), written: new Map() },
    ext,
    writer,
    reserved: reservedIds(statements, relations, ext, writer),
    edgeId: edgeIds(ext, writer),
  }
  for (const statement of statements) {
    const kept = ext.statements.get(statement.id)
    const text = keptText(statement, kept)
    const { text: _, ...fields } = writer.statement(statement, kept)
    const node = addNode(kept, text === undefined ? fields : { text, ...fields }, writing, statement.id)
    writing.nodeOf.set(statement.id, node)
  }
  const leads = new Map<JsonObject, Relation>()
  for (const relation of relations) addSchemeNode(relation, leads, writing)
  addRest('node', writing)
  for (const relation of relations) addEdges(relation, leads, writing)
  addRest('edge', writing)
  return {
    ...writing,
    add: (fields) => addNode(undefined, fields, writing),
    join: (start, end) => writing.edges.push(edgeBetween(start, end, undefined, writing)),
  }
}

/** The ids that nodes of the file had. */
function reservedIds(
  statements: readonly Statement[],
  relations: readonly Relation[],
  ext: Ext,
  writer: Writer,
): Set<string> {
  const idOf = (node: Json | undefined) => (isObject(node) ? String(node[writer.dialect.nodeId] ?? '') : '')
  return new Set([
    ...statements.map(({ id }) => idOf(ext.statements.get(id))),
    ...relations.map(({ id }) => idOf(ext.relations.get(id)?.node)),
    ...ext.rest.map((item) => (isObject(item) ? idOf(item.node) : '')),
  ])
}

/** Gives out ids that no edge of the file had. */
function edgeIds({ relations, rest }: Ext, { dialect: { edgeId = '' } }: Writer): () => string {
  const kept = [...[...relations.values()].flatMap(({ edges }) => edges ?? []), ...rest.map(edgeIn)].flat()
  const taken = new Set(kept.map((edge) => (isObject(edge) ? String(edge[edgeId]) : '')))
  let number = 0
  return () => {
    do number++
    while (taken.has(`e${number}`))
    return `e${number}`
  }
}

function edgeIn(item: Json): Json {
  return (isObject(item) ? item.edge : undefined) ?? null
}

/** Adds a node under the id that it had, or a new one: `name`, if it can be. */
function addNode(
  kept: JsonObject | undefined,
  fields: JsonObject,
  { writer, nodes, written, reserved }: Writing,
  name?: string,
): JsonObject {
  const key = writer.dialect.nodeId
  const known = kept?.[key]
  const isFree = isId(known) && !written.has(String(known))
  const id = isFree ? known : writer.id(name, (id) => written.has(String(id)) || reserved.has(String(id)))
  const node = { [key]: id, ...fields, [key]: id }
  nodes.push(node)
  written.set(String(id), node)
  return node
}

/** Relations that one node made are one node again, where they are still of one kind and come from the same. */
function addSchemeNode(relation: Relation, leads: Map<JsonObject, Relation>, writing: Writing): void {
  const { ext, writer, written, nodeOf } = writing
  const node = ext.relations.get(relation.id)?.node
  const kept = isObject(node) ? node : undefined
  const shared = kept && written.get(String(kept[writer.dialect.nodeId]))
  const lead = shared && leads.get(shared)
  if (shared && lead && isSameTie(lead, relation)) {
    nodeOf.set(relation.id, shared)
    return
  }
  const made = addNode(kept, writer.scheme(relation, kept), writing)
  nodeOf.set(relation.id, made)
  leads.set(made, relation)
}

function isSameTie(one: Relation, other: Relation): boolean {
  return one.kind === other.kind && one.scheme === other.scheme && one.from.join('+') === other.from.join('+')
}

function addEdges({ id, from, to }: Relation, leads: ReadonlyMap<JsonObject, Relation>, writing: Writing): void {
  const { ext, nodeOf, edges } = writing
  const node = nodeOf.get(id)
  if (!node) return
  const kept = ext.relations.get(id)?.edges
  const beyond = Array.isArray(kept) && kept.length === from.length + 1 ? kept : []
  const add = (at: number, start: JsonObject | undefined, end: JsonObject | undefined) => {
    if (start && end) edges.push(edgeBetween(start, end, beyond[at], writing))
  }
  // What several relations share leads to their node once.
  if (leads.get(node)?.id === id) for (const [at, premise] of from.entries()) add(at, nodeOf.get(premise), node)
  add(from.length, node, nodeOf.get(to))
}

function edgeBetween(
  start: JsonObject,
  end: JsonObject,
  kept: Json | undefined,
  { writer, written, edgeId }: Writing,
): JsonObject {
  const { dialect } = writer
  const ends: JsonObject = dialect.hasWholeEnds
    ? { [dialect.from]: start, [dialect.to]: end }
    : { [dialect.from]: start[dialect.nodeId] ?? '', [dialect.to]: end[dialect.nodeId] ?? '' }
  if (!isObject(kept)) return { ...(dialect.edgeId && { [dialect.edgeId]: edgeId() }), ...ends, ...writer.edge }
  // An end that was written in its own way still holds where its node is there; the first key stays the first.
  const id = dialect.edgeId && kept[dialect.edgeId]
  const gone = Object.keys(ends).filter((key) => {
    const own = kept[key]
    return own !== undefined && !written.has(String(isObject(own) ? own[dialect.nodeId] : own))
  })
  const left = Object.entries(kept).filter(([key]) => !gone.includes(key))
  return { ...(dialect.edgeId && id !== undefined && { [dialect.edgeId]: id }), ...ends, ...Object.fromEntries(left) }
}

/** What belonged to no statement and no relation; an edge, where its ends are still there. */
function addRest(part: 'node' | 'edge', writing: Writing): void {
  const { ext, nodes, edges, written, writer } = writing
  for (const item of ext.rest) {
    if (!isObject(item) || item[part] === undefined) continue
    const value = item[part]
    const isLoose = item.from === undefined || item.to === undefined
    const [start, end] = [written.get(String(item.from)), written.get(String(item.to))]
    if (part === 'node') nodes.push(value as JsonObject)
    else if (isLoose) edges.push(value as JsonObject)
    else if (start && end) edges.push(edgeBetween(start, end, value, writing))
    const id = part === 'node' && isObject(value) ? value[writer.dialect.nodeId] : undefined
    if (isId(id) && !written.has(String(id))) written.set(String(id), value as JsonObject)
  }
}

function isId(id: Json | undefined): id is string | number {
  return (typeof id === 'string' && id !== '') || typeof id === 'number'
}
