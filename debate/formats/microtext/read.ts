/** Argumentative microtexts → a debate. */

import type { TextFile } from '../../load.ts'
import type { Place } from '../../model.ts'
import { addBeside, besideName, isPlain } from '../beside.ts'
import { type Draft, startDraft } from '../draft.ts'
import { type Ext, emptyExt, type Json, type JsonObject, withExt } from '../ext.ts'
import type { Imported, ReadOptions } from '../format.ts'
import { idOfWords } from '../ids.ts'
import { fromPlain } from '../inline-text.ts'
import { attributeOf, readXml, type XmlPart } from '../xml-file.ts'
import { type Edu, type Graph, graphOf, isKnown } from './graph.ts'
import { placeByStance } from './sides.ts'
import { textOfClaim } from './texts.ts'
import { readTies } from './ties.ts'

/** The format's name. */
export const microtextName = 'microtext'

export async function readMicrotext(file: TextFile, options: ReadOptions): Promise<Imported> {
  const draft = startDraft('microtext', { updated: options.today })
  const root = await readXml(file, draft)
  if (!root) return draft
  if (root.name !== 'arggraph') {
    draft.refuse('known-format', `element \`${root.name}\``, '`arggraph`', root.place)
    return draft
  }
  const id = attributeOf(root, 'id') ?? ''
  draft.debate.slug = idOfWords(id) || draft.debate.slug
  const ext = emptyExt()
  const graph = graphOf(root, draft)
  const { claims, types } = readClaims(graph, draft, ext)
  readTies(graph, claims, draft, ext)
  keepOthers(root, ext)
  const beside = besideIn(root, draft)
  if (beside) addBeside(draft, beside.value, beside.place, options)
  else placeByStance(root, types, draft)
  // Names that were made up in writing are of no interest.
  const kept = beside && isPlain(beside.value) ? { ...emptyExt(), rest: ext.rest } : ext
  return { debate: withExt(draft.debate, microtextName, kept), messages: draft.messages }
}

/** Adds the claims, in the order of the file, and says of which text nobody made one. */
function readClaims(graph: Graph, draft: Draft, ext: Ext) {
  const claims = new Map<string, string>()
  const types = new Map<string, string>()
  const used = new Set<Edu>()
  const inOrder: Edu[] = []
  for (const { id, type, place } of graph.adus) {
    const { text, edus, segments } = textOfClaim(id, graph)
    const statement = draft.addStatement(id, { text: fromPlain(text), place: edus[0]?.place ?? place })
    if (!statement) continue
    claims.set(id, statement.id)
    if (type !== undefined) types.set(statement.id, type)
    const kept = {
      ...(id !== statement.id && { adu: id }),
      ...(type !== 'pro' && type !== 'opp' && { type: type ?? '' }),
    }
    ext.statements.set(statement.id, { ...kept, segments })
    for (const edu of edus) used.add(edu)
    inOrder.push(...edus)
  }
  if (inOrder.some(({ index }, at) => index < (inOrder[at - 1]?.index ?? 0))) {
    ext.debate.edus = [...graph.edus.keys()]
  }
  for (const edu of graph.edus.values()) if (!used.has(edu)) leaveOut(edu, draft, ext)
  return { claims, types }
}

/** Attributes of the whole, and elements that no microtext has. */
function keepOthers(root: XmlPart, ext: Ext): void {
  ext.debate.attributes = Object.fromEntries(root.attributes)
  for (const { name, attributes, text } of root.children) {
    if (!isKnown(name)) ext.rest.push({ element: { name, attributes: Object.fromEntries(attributes), text } })
  }
}

function leaveOut({ id, text, place }: Edu, { warn }: Draft, { rest }: Ext): void {
  warn('known-tie', `text \`${id}\` of no claim`, 'a `seg` edge that leads to one', place)
  rest.push({ edu: { id, text } })
}

/** What stands beside the text, where we wrote it. */
function besideIn({ instructions }: XmlPart, { warn }: Draft): { value: JsonObject; place: Place } | undefined {
  const instruction = instructions.get(besideName)
  if (!instruction) return undefined
  const { text, place } = instruction
  try {
    const value: Json = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value, place }
  } catch {
    // Said below, as for any other value that is no object.
  }
  warn('json-syntax', `\`<?${besideName} …?>\` that is no JSON object`, 'one', place)
  return undefined
}
