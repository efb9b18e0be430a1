/** SADFace as files hold it: atoms, which say something, and schemes, which alone join them. */

import type { Relation } from '../../model.ts'
import { isObject, type JsonObject } from '../ext.ts'
import type { JsonPart } from '../json-file.ts'
import type { Dialect } from '../scheme-graph/graph.ts'

export const dialect: Dialect = { nodeId: 'id', edgeId: 'id', from: 'source_id', to: 'target_id' }

/** What a scheme's name makes of it. Any other name is a pattern of reasoning, by which something is supported. */
export function kindOf(name: string): { kind: Relation['kind']; scheme?: string } {
  const plain = name.trim().toLowerCase()
  if (plain === 'support' || plain === '') return { kind: 'support' }
  if (plain === 'conflict' || plain === 'attack') return { kind: 'attack' }
  if (plain === 'rephrase') return { kind: 'rephrase' }
  return { kind: 'support', scheme: name.trim() }
}

/** A name that is read as such a relation; a scheme of what opposes has no word here. */
export function nameOf({ kind, scheme }: Pick<Relation, 'kind' | 'scheme'>): string {
  if (kind === 'attack') return 'conflict'
  if (kind === 'rephrase') return 'rephrase'
  return scheme !== undefined && kindOf(scheme).scheme === scheme ? scheme : 'support'
}

/** What is ours in the metadata of a file or a node. */
export function oursIn(part: JsonPart): JsonPart | undefined {
  return part.fields.get('metadata')?.fields.get('visavis')
}

/** A file without its nodes and edges, and without what is ours. */
export function frameOf(root: JsonPart): JsonObject {
  const { nodes: _nodes, edges: _edges, ...frame } = root.value as JsonObject
  return withoutOurs(frame)
}

/** A file or a node without what is ours in its metadata. */
export function withoutOurs(value: JsonObject): JsonObject {
  const { metadata } = value
  if (!isObject(metadata)) return value
  const { visavis, ...others } = metadata
  return visavis === undefined ? value : { ...value, metadata: others }
}

/** A file or a node with what is ours in its metadata. */
export function withOurs(value: JsonObject, ours: JsonObject | undefined): JsonObject {
  if (ours === undefined || Object.keys(ours).length === 0) return value
  const { metadata } = value
  const others = isObject(metadata) ? metadata : {}
  return { ...value, metadata: { ...others, visavis: ours } }
}
