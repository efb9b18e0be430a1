/**
 * The parts of a microtext, by what they refer to each other with. Source: the DTD of the corpus (Peldszus and Stede, "An
 * Annotated Corpus of Argumentative Microtexts", 2015): `edu` holds text, `adu` is a claim made of one or more of these.
 */

import type { Place } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { attributeOf, type XmlPart } from '../xml-file.ts'

/** A piece of text; `index` is its place among the file's. */
export interface Edu {
  id: string
  index: number
  text: string
  isImplicit: boolean
  place: Place
}

/** A line between two parts; `seg` says of which text a claim is made, all others how claims are tied. */
export interface Edge {
  id: string
  src: string
  trg: string
  type: string
  place: Place
}

export interface Graph {
  edus: Map<string, Edu>
  joints: Set<string>
  adus: { id: string; type?: string; place: Place }[]
  /** What makes up a joint or claim, by its id. */
  segments: Map<string, Edge[]>
  /** All other edges, in the order of the file. */
  edges: Edge[]
}

const known = new Map([
  ['arggraph', ['id', 'stance', 'topic_id']],
  ['edu', ['id', 'implicit']],
  ['joint', ['id']],
  ['adu', ['id', 'type']],
  ['edge', ['id', 'src', 'trg', 'type']],
])

/** Whether a microtext has such parts. */
export function isKnown(name: string): boolean {
  return known.has(name) && name !== 'arggraph'
}

/** The parts of a file. Of two with one id the first counts; what has none cannot be referred to. */
export function graphOf(root: XmlPart, draft: Draft): Graph {
  const graph: Graph = { edus: new Map(), joints: new Set(), adus: [], segments: new Map(), edges: [] }
  const places = new Map<string, Place>()
  tellOthers(root, draft)
  for (const part of root.children) {
    const id = attributeOf(part, 'id')
    const first = places.get(id ?? '')
    tellOthers(part, draft)
    if (!isKnown(part.name)) continue
    if (id === undefined) draft.refuse('required-field', `${part.name} without \`id\``, '`id="…"`', part.place)
    else if (first)
      draft.refuse('unique-id', `second \`${id}\``, `each id once (${first.line}:${first.column})`, part.place)
    if (id === undefined || first) continue
    places.set(id, part.place)
    addPart(graph, part, id)
  }
  return graph
}

function addPart({ edus, joints, adus, segments, edges }: Graph, part: XmlPart, id: string): void {
  const { name, place, text } = part
  const type = attributeOf(part, 'type') ?? ''
  if (name === 'edu') {
    edus.set(id, { id, index: edus.size, text, isImplicit: attributeOf(part, 'implicit') === 'true', place })
  } else if (name === 'joint') joints.add(id)
  else if (name === 'adu') adus.push({ id, ...(type && { type }), place })
  else {
    const edge = { id, src: attributeOf(part, 'src') ?? '', trg: attributeOf(part, 'trg') ?? '', type, place }
    const list = type === 'seg' ? (segments.get(edge.trg) ?? []) : edges
    list.push(edge)
    if (type === 'seg') segments.set(edge.trg, list)
  }
}

/** What no microtext has must not vanish in silence. */
function tellOthers({ name, attributes, children, place }: XmlPart, { warn }: Draft): void {
  const expected = known.get(name)
  if (!expected) warn('known-element', `element \`${name}\``, [...known.keys()].slice(1).join(', '), place)
  for (const key of attributes.keys()) {
    if (expected && !expected.includes(key)) warn('known-key', `attribute \`${key}\``, expected.join(', '), place)
  }
  for (const child of name === 'arggraph' ? [] : children) {
    warn('known-element', `element \`${child.name}\` in \`${name}\``, 'text', child.place)
  }
}
