/** A debate → AIF as AIFdb has it, or as the file had it that the debate was read from. What AIF has no word for stands under `visavis`. */

import type { Debate, Statement } from '../../model.ts'
import { extOf, isObject, type Json, type JsonObject } from '../ext.ts'
import type { Exported } from '../format.ts'
import { toPlain } from '../inline-text.ts'
import { compareWithBare } from '../scheme-graph/bare.ts'
import { type Restored, restoreGraph, type Writer } from '../scheme-graph/restore.ts'
import { type AifShape, dialects, schemeOf, schemeTypes } from './file.ts'
import { readAif } from './read.ts'

export function writeAif(debate: Debate): Exported {
  const ext = extOf(debate, 'aif')
  const shape = shapeNamed(ext.debate.shape)
  const restored = restoreGraph(debate, ext, writerOf(shape))
  addLocutions(debate, restored, shape)
  const file = fileOf(restored, shape, ext.debate.frame)
  const today = typeof ext.debate.read === 'string' ? ext.debate.read : ''
  const bare = readAif({ path: 'debate.aif.json', text: JSON.stringify(file) }, { today }).debate
  const { beyond, messages } = compareWithBare(debate, bare, 'aif', restored, dialects[shape].nodeId)
  const beyondNodes = Object.fromEntries([...beyond.statements, ...beyond.relations])
  const visavis: JsonObject = {
    ...(Object.keys(beyond.debate).length > 0 && { debate: beyond.debate }),
    ...(Object.keys(beyondNodes).length > 0 && { nodes: beyondNodes }),
  }
  const whole = Object.keys(visavis).length > 0 ? { ...file, visavis } : file
  return { text: `${JSON.stringify(whole, null, 2)}\n`, messages }
}

function shapeNamed(shape: Json | undefined): AifShape {
  return shape === 'xaif' || shape === 'ova' ? shape : 'aifdb'
}

function writerOf(shape: AifShape): Writer {
  const canvas: JsonObject = shape === 'ova' ? { x: 0, y: 0, visible: true } : {}
  let numbers = 0
  return {
    dialect: dialects[shape],
    statement: (_statement, kept) => kept ?? { ...canvas, type: 'I' },
    scheme: ({ kind, scheme }, kept) => {
      const { type, text, schemeID } = schemeTypes[kind]
      if (kept?.type === type && schemeOf(kept.scheme, kept.text) === scheme) return kept
      return { ...kept, ...canvas, type, text: scheme ?? text, scheme: scheme ?? text, ...(!scheme && { schemeID }) }
    },
    id: (name, isTaken) => {
      if (shape !== 'ova' && !name.includes('->') && !isTaken(name)) return name
      do numbers++
      while (isTaken(shape === 'ova' ? numbers : `n${numbers}`))
      return shape === 'ova' ? numbers : `n${numbers}`
    },
    edge: shape === 'ova' ? { visible: true } : { formEdgeID: null },
  }
}

/** Who says a statement, as AIF has it. What was read from AIF has its locutions already. */
function addLocutions(debate: Debate, restored: Restored, shape: AifShape): void {
  const known = extOf(debate, 'aif').statements
  const nameOf = new Map(debate.voices.map(({ id, name }) => [id, name]))
  const taken = new Set(restored.nodes.map((node) => String(node[dialects[shape].nodeId])))
  for (const statement of debate.statements) {
    if (known.has(statement.id)) continue
    for (const voice of statement.voices) addLocution(statement, nameOf.get(voice) ?? voice, restored, shape, taken)
  }
}

function addLocution(
  statement: Statement,
  name: string,
  restored: Restored,
  shape: AifShape,
  taken: Set<string>,
): void {
  const { nodeId, from, to } = dialects[shape]
  const end = restored.nodeOf.get(statement.id)
  if (!end) return
  const id = (): Json => {
    let number = taken.size
    while (taken.has(shape === 'ova' ? String(number) : `l${number}`)) number++
    taken.add(shape === 'ova' ? String(number) : `l${number}`)
    return shape === 'ova' ? number : `l${number}`
  }
  const locution: JsonObject = { [nodeId]: id(), text: `${name} : ${toPlain(statement.text)}`, type: 'L' }
  const asserting: JsonObject = { [nodeId]: id(), text: 'Asserting', type: 'YA', scheme: 'Asserting', schemeID: '74' }
  restored.nodes.push(locution, asserting)
  const join = (start: JsonObject, close: JsonObject): JsonObject =>
    shape === 'ova'
      ? { [from]: start, [to]: close }
      : {
          edgeID: `e${String(start[nodeId])}`,
          [from]: start[nodeId] ?? '',
          [to]: close[nodeId] ?? '',
          formEdgeID: null,
        }
  restored.edges.push(join(locution, asserting), join(asserting, end))
}

function fileOf({ nodes, edges }: Restored, shape: AifShape, kept: Json | undefined): JsonObject {
  const frame = isObject(kept) ? kept : {}
  if (shape !== 'xaif') return { nodes, edges, ...frame }
  return { ...frame, AIF: { nodes, edges, ...(isObject(frame.AIF) ? frame.AIF : {}) } }
}
