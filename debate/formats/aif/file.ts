/** AIF as files hold it: of AIFdb, of OVA today (xAIF), and of OVA as it was. */

import type { Relation } from '../../model.ts'
import type { JsonObject } from '../ext.ts'
import type { JsonPart } from '../json-file.ts'
import type { Dialect } from '../scheme-graph/graph.ts'

export type AifShape = 'aifdb' | 'xaif' | 'ova'

const ids: Dialect = { nodeId: 'nodeID', edgeId: 'edgeID', from: 'fromID', to: 'toID' }

export const dialects: Record<AifShape, Dialect> = {
  aifdb: ids,
  xaif: ids,
  ova: { nodeId: 'id', from: 'from', to: 'to', hasWholeEnds: true },
}

/** Which of them a file is, and the part of it that holds nodes and edges. */
export function shapeOf(root: JsonPart): { shape: AifShape; owner: JsonPart } {
  const inner = root.fields.get('AIF')
  if (inner?.kind === 'object') return { shape: 'xaif', owner: inner }
  const isOld = (root.fields.get('nodes')?.items ?? []).some(({ fields }) => fields.has('id') && !fields.has('nodeID'))
  return { shape: isOld ? 'ova' : 'aifdb', owner: root }
}

/** A file without its nodes and edges, and without what is ours. */
export function frameOf(root: JsonPart, shape: AifShape): JsonObject {
  const { visavis: _ours, ...frame } = root.value as JsonObject
  if (shape !== 'xaif') return withoutLists(frame)
  return { ...frame, AIF: withoutLists(frame.AIF as JsonObject) }
}

function withoutLists({ nodes: _nodes, edges: _edges, ...others }: JsonObject): JsonObject {
  return others
}

/** Nodes that join; what they say of themselves where they have no scheme; and the number that AIFdb has for that. */
export const schemeTypes: Record<Relation['kind'], { type: string; text: string; schemeID: string }> = {
  support: { type: 'RA', text: 'Default Inference', schemeID: '72' },
  attack: { type: 'CA', text: 'Default Conflict', schemeID: '71' },
  rephrase: { type: 'MA', text: 'Default Rephrase', schemeID: '144' },
}

/** `PA`, a preference, joins too; the model has none. */
export const joiningTypes = new Map<string, Relation['kind'] | undefined>([
  ['RA', 'support'],
  ['CA', 'attack'],
  ['MA', 'rephrase'],
  ['PA', undefined],
])

/** Who said what, and how: locutions, what leads from one to the next, and what is done by saying them. */
export const dialogueTypes: ReadonlySet<string> = new Set(['L', 'TA', 'YA'])

/** The pattern of reasoning that a joining node names, if it does: its type and the defaults are no names. */
export function schemeOf(scheme: unknown, text: unknown): string | undefined {
  return [scheme, text].map((name) => (typeof name === 'string' ? name.trim() : '')).find(isScheme)
}

function isScheme(name: string): boolean {
  return (
    name !== '' &&
    !joiningTypes.has(name) &&
    !/^Default (?:Inference|Conflict|Rephrase|Preference)$/i.test(name) &&
    !/^\d+$/.test(name)
  )
}
