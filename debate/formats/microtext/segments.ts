/** A claim's text → the pieces it is made of. */

import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Json, JsonObject } from '../ext.ts'
import { fold } from '../inline-text.ts'

/** The elements of a microtext in the making. */
export interface Parts {
  edus: Element[]
  joints: Element[]
  edges: Element[]
  ties: Element[]
  /** Names of the pieces that have been written. */
  written: Set<string>
  /** Names that something has. */
  taken: Set<string>
  /** How many names of a kind have been made up. */
  counts: Map<string, number>
}

/** A name that nothing has: `e1`, `e2`, … */
export function freeName(letter: string, { taken, counts }: Parts): string {
  for (let count = (counts.get(letter) ?? 0) + 1; ; count++) {
    const name = `${letter}${count}`
    if (taken.has(name)) continue
    counts.set(letter, count)
    taken.add(name)
    return name
  }
}

/** Adds the pieces of the text of a claim as they were, where they are still its words; else it is one piece. */
export function addText(claim: string, text: string, kept: JsonObject | undefined, parts: Parts): void {
  const segments = Array.isArray(kept?.segments) ? kept.segments.map(asObject) : undefined
  if (segments?.length === 0 && text === 'No text.') return
  if (segments && isMadeOf(text, segments)) for (const segment of segments) addSegment(segment, claim, parts)
  else addWhole(claim, text, parts)
}

/** In whatever order: the pieces of a claim said twice are joined as the file has them. */
function isMadeOf(text: string, segments: readonly JsonObject[]): boolean {
  const pieces = segments.flatMap((segment) => (segment.joint === undefined ? [segment] : partsOf(segment)))
  const words = pieces.map((piece) => fold(String(piece.text ?? '')))
  return fold(words.join(' ')).length === fold(text).length && words.every((word) => text.includes(word))
}

function addSegment(segment: JsonObject, claim: string, parts: Parts): void {
  if (segment.joint === undefined) {
    addPiece(segment, claim, parts)
    return
  }
  const joint = String(segment.joint)
  parts.joints.push(x('joint', { id: joint }))
  for (const piece of partsOf(segment)) addPiece(piece, joint, parts)
  parts.edges.push(x('edge', { id: String(segment.edge), src: joint, trg: claim, type: 'seg' }))
}

function addWhole(claim: string, text: string, parts: Parts): void {
  const edu = freeName('e', parts)
  parts.edus.push(x('edu', { id: edu }, text))
  parts.edges.push(x('edge', { id: freeName('c', parts), src: edu, trg: claim, type: 'seg' }))
}

function addPiece({ edge, edu, text, implicit }: JsonObject, target: string, { edus, edges, written }: Parts): void {
  const attributes = { id: String(edu), ...(implicit === true && { implicit: 'true' }) }
  // Two claims may be made of one piece.
  if (!written.has(attributes.id)) edus.push(x('edu', attributes, String(text ?? '')))
  written.add(attributes.id)
  edges.push(x('edge', { id: String(edge), src: String(edu), trg: target, type: 'seg' }))
}

function partsOf({ parts }: JsonObject): JsonObject[] {
  return Array.isArray(parts) ? parts.map(asObject) : []
}

function asObject(value: Json): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
