/** What of AIF has no place in the model: said once a kind, however often it is there. */

import type { Draft } from '../draft.ts'
import { type JsonPart, textOf } from '../json-file.ts'
import { tellCounted } from '../scheme-graph/counted.ts'
import { type Graph, type GraphEdge, type GraphNode, groupBy } from '../scheme-graph/graph.ts'
import { isDialogue } from './dialogue.ts'
import { dialogueTypes, joiningTypes } from './file.ts'

const kept = 'statements and what joins them: it is kept for writing AIF again'

export function tellBeyondModel(root: JsonPart, owner: JsonPart, graph: Graph, draft: Draft): void {
  const typeOf = (id: string) => textOf(graph.nodes.get(id)?.part, 'type') ?? ''
  const nodes = [...graph.nodes.values()]
  tellCounted(
    nodes.filter(({ id }) => dialogueTypes.has(typeOf(id))),
    draft.warn,
    { rule: 'beyond-model', found: ({ id }) => `dialogue (${typeOf(id)} node \`${id}\`)`, expected: kept },
  )
  tellCounted(
    nodes.filter(({ id }) => typeOf(id) !== 'I' && !dialogueTypes.has(typeOf(id)) && !joiningTypes.has(typeOf(id))),
    draft.warn,
    { rule: 'known-type', found: ({ id }) => `node \`${id}\` of type \`${typeOf(id)}\``, expected: knownTypes },
  )
  tellEdges(graph, typeOf, draft)
  tellFields(root, owner, nodes, draft)
}

const knownTypes = ['I', ...joiningTypes.keys(), ...dialogueTypes].join(', ')

/** Edges that AIF does not have, by what they join: a locution straight to an inference, a statement to a statement. */
function tellEdges({ edges }: Graph, typeOf: (id: string) => string, draft: Draft): void {
  const odd = edges.filter((edge) => !isTie(typeOf(edge.from), typeOf(edge.to)) && !isDialogue(edge, typeOf))
  const labelOf = ({ from, to }: GraphEdge) => `${wordOf(typeOf(from))} to ${wordOf(typeOf(to))}`
  for (const [label, found] of groupBy(odd, labelOf)) {
    tellCounted(found, draft.warn, {
      rule: 'edge-shape',
      found: ({ from, to }) => `edge from ${label} (\`${from}\` to \`${to}\`)`,
      expected: 'edges from I to RA, CA or MA, from these to I, or from CA to one of them',
    })
  }
}

function isTie(from: string, to: string): boolean {
  return (
    (from === 'I' && joiningTypes.has(to)) ||
    (joiningTypes.has(from) && (to === 'I' || (from === 'CA' && joiningTypes.has(to))))
  )
}

/** A type that nobody knows could be any text, and as many as there are nodes. */
function wordOf(type: string): string {
  return type === 'I' || joiningTypes.has(type) || dialogueTypes.has(type) ? type : 'a node of another type'
}

const readKeys = new Set(['scheme', 'schemeID', 'nodeID', 'id', 'text', 'type', 'nodes', 'edges', 'AIF', 'visavis'])

/** Times, places on a canvas, tables of who took part, …: by their names, at the first of them. */
function tellFields(root: JsonPart, owner: JsonPart, nodes: readonly GraphNode[], draft: Draft): void {
  const first = new Map<string, JsonPart>()
  for (const { fields } of [root, owner, ...nodes.map(({ part }) => part)]) {
    for (const [key, part] of fields) {
      const isEmpty = part.kind !== 'object' && part.items.length === 0 && !part.text
      if (!readKeys.has(key) && !first.has(key) && !isEmpty) first.set(key, part)
    }
  }
  const [found] = first.values()
  const names = [...first.keys()].slice(0, 12).map((key) => `\`${key}\``)
  const more = first.size > 12 ? ` and ${first.size - 12} more` : ''
  if (found) draft.warn('beyond-model', `${names.join(', ')}${more}`, kept, found.place)
}
