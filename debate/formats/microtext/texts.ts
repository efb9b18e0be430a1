/** Of which pieces of text a claim is made. */

import type { JsonObject } from '../ext.ts'
import type { Edge, Edu, Graph } from './graph.ts'

/** A claim's text, its pieces as its segments name them, and these segments, for `ext`. */
export interface ClaimText {
  text: string
  edus: Edu[]
  segments: JsonObject[]
}

/** The pieces of a claim, through joints, in the order of the text; a claim said twice has the words of both. */
export function textOfClaim(id: string, graph: Graph): ClaimText {
  const found = (graph.segments.get(id) ?? []).flatMap((edge): { edus: Edu[]; segment: JsonObject }[] => {
    const edu = graph.edus.get(edge.src)
    if (edu) return [{ edus: [edu], segment: pieceOf(edge, edu) }]
    if (!graph.joints.has(edge.src)) return []
    const pieces = (graph.segments.get(edge.src) ?? []).flatMap((inner) => {
      const part = graph.edus.get(inner.src)
      return part ? [{ part, piece: pieceOf(inner, part) }] : []
    })
    const segment = { edge: edge.id, joint: edge.src, parts: pieces.map(({ piece }) => piece) }
    return [{ edus: pieces.map(({ part }) => part), segment }]
  })
  const edus = found.flatMap((part) => part.edus)
  const inOrder = [...edus].sort((a, b) => a.index - b.index)
  return { text: inOrder.map(({ text }) => text).join(' '), edus, segments: found.map(({ segment }) => segment) }
}

function pieceOf(edge: Edge, { id, text, isImplicit }: Edu): JsonObject {
  return { edge: edge.id, edu: id, text, ...(isImplicit && { implicit: true }) }
}
