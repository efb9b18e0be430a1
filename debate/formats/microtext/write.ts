/**
 * A debate → a microtext. Its claims become the proponent's, who is of the first side, or the opponent's; how a text was cut
 * comes back where its words are still the same. What a microtext has no word for stands beside it (`beside.ts`).
 */

import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Comparison } from '../../compare.ts'
import type { Debate, Statement } from '../../model.ts'
import { writeXml } from '../../xml.ts'
import { besideName, besideOf } from '../beside.ts'
import { startDraft } from '../draft.ts'
import { type Ext, extOf, type Json, type JsonObject } from '../ext.ts'
import type { Exported } from '../format.ts'
import { toPlain } from '../inline-text.ts'
import { addTies } from './edges.ts'
import { isKnown } from './graph.ts'
import { microtextName } from './read.ts'
import { addText, type Parts } from './segments.ts'
import { speakersOf } from './sides.ts'

export function writeMicrotext(debate: Debate, comparison: Comparison): Exported {
  const { messages, warn } = startDraft(debate.slug, { updated: debate.updated })
  const ext = extOf(debate, microtextName)
  const parts = startParts(ext)
  const names = nameClaims(debate, ext, parts)
  for (const statement of debate.statements) {
    addText(names.get(statement.id) ?? statement.id, toPlain(statement.text), ext.statements.get(statement.id), parts)
  }
  const { relations, lost } = addTies(debate, names, ext, parts, warn)
  addRest(ext.rest, parts)
  const beside = besideOf(debate, comparison, { relations, lost, format: microtextName })
  // No `>`, so that nothing ends the instruction.
  const value = JSON.stringify(beside).replaceAll('>', '\\u003e')
  const root = x('arggraph', attributesOf(debate, ext), [
    ...[{ type: 'instruction' as const, name: besideName, value }],
    ...inOrder(parts.edus, ext.debate.edus),
    ...parts.joints,
    ...claimElements(debate, names, ext),
    ...[...parts.edges, ...parts.ties],
  ])
  return { text: writeXml(spread(root)), messages }
}

/** Each name once: what the file had keeps its own. */
function startParts(ext: Ext): Parts {
  const taken = new Set<string>()
  const parts: Parts = { edus: [], joints: [], edges: [], ties: [], written: new Set(), taken, counts: new Map() }
  const collect = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const item of value) collect(item)
    else if (typeof value === 'object' && value !== null) {
      for (const key of ['edge', 'edu', 'joint', 'adu', 'id']) if (typeof value[key] === 'string') taken.add(value[key])
      for (const key of ['segments', 'parts']) collect(value[key])
      if (typeof value.adds === 'object') for (const id of Object.values(value.adds ?? {})) taken.add(String(id))
    }
  }
  for (const kept of [...ext.statements.values(), ...ext.relations.values()]) collect(kept)
  for (const item of ext.rest) {
    if (typeof item === 'object' && item !== null && !Array.isArray(item))
      for (const part of Object.values(item)) collect(part)
  }
  return parts
}

/** What each statement is called in the file. */
function nameClaims({ statements }: Debate, ext: Ext, parts: Parts): Map<string, string> {
  const names = new Map<string, string>()
  const used = new Set<string>()
  for (const { id } of statements) {
    const kept = ext.statements.get(id)?.adu
    const wanted = typeof kept === 'string' && !used.has(kept) ? kept : id
    const name = used.has(wanted) ? `${id}-claim` : wanted
    names.set(id, name)
    used.add(name)
    parts.taken.add(name)
  }
  return names
}

function attributesOf(debate: Debate, ext: Ext): Record<string, string> {
  return { id: debate.slug, ...textsOf(ext.debate.attributes) }
}

/** What an attribute or element may be called here; XML allows more letters. */
const xmlName = /^[A-Za-z_][\w.-]*$/

/** The texts of an object in `ext`, which may have become something else. */
function textsOf(kept: Json | undefined): Record<string, string> {
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
  const isText = (entry: [string, Json]): entry is [string, string] => typeof entry[1] === 'string'
  return Object.fromEntries(entries.filter(isText).filter(([name]) => xmlName.test(name)))
}

function claimElements(debate: Debate, names: ReadonlyMap<string, string>, ext: Ext): Element[] {
  const { pro } = speakersOf(textsOf(ext.debate.attributes).stance)
  const proponent = debate.sides.some(({ id }) => id === pro) ? pro : debate.sides[0]?.id
  const isPro = ({ sides }: Statement) => sides.length === 0 || sides.some((side) => side === proponent)
  return debate.statements.map((statement) => {
    const { id, sides } = statement
    const kept = ext.statements.get(id)?.type
    const type = isPro(statement) ? 'pro' : 'opp'
    return x('adu', { id: names.get(id), type: sides.length === 0 && typeof kept === 'string' ? kept : type })
  })
}

/** Pieces of text in the order that the file had them in; new ones last. */
function inOrder(edus: readonly Element[], order: Json | undefined): Element[] {
  const places = new Map(Array.isArray(order) ? order.map((id, index) => [String(id), index]) : [])
  const placeOf = ({ attributes }: Element) => places.get(attributes.id ?? '') ?? places.size
  return [...edus].sort((a, b) => placeOf(a) - placeOf(b))
}

/** What was no claim or tie when the file was read. */
function addRest(rest: readonly Json[], { edus, ties, joints, edges }: Parts): void {
  const written = new Set([...edus, ...joints, ...edges, ...ties].map(({ attributes }) => attributes.id ?? ''))
  for (const item of rest) {
    const { edu, edge, element } = (item ?? {}) as { [part: string]: JsonObject | undefined }
    const { id, src, trg, type, text, name = '' } = textsOf(edu ?? edge ?? element)
    if (element && xmlName.test(name) && !isKnown(name)) ties.push(x(name, textsOf(element.attributes), text ?? ''))
    if (id === undefined || written.has(id)) continue
    written.add(id)
    if (edu) edus.push(x('edu', { id }, text ?? ''))
    else if (edge) ties.push(x('edge', { id, src, trg, type }))
  }
}

/** Each part on a line of its own. */
function spread(root: Element): Element {
  const children = root.children.flatMap((child) => [{ type: 'text' as const, value: '\n  ' }, child])
  return { ...root, children: [...children, { type: 'text', value: '\n' }] }
}
