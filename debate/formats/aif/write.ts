/** A debate → AIF as AIFdb has it, or as the file had it that the debate was read from. What AIF has no word for stands under `visavis`. */

import type { Debate } from '../../model.ts'
import { type Ext, extOf, isObject, type Json, type JsonObject } from '../ext.ts'
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
  addLocutions(debate, restored, ext)
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
      if (shape !== 'ova' && name !== undefined && !isTaken(name)) return name
      do numbers++
      while (isTaken(shape === 'ova' ? numbers : `n${numbers}`))
      return shape === 'ova' ? numbers : `n${numbers}`
    },
    edge: shape === 'ova' ? { visible: true } : { formEdgeID: null },
  }
}

/** Who says a statement, as AIF has it. What was read from AIF has its locutions already. */
function addLocutions({ statements, voices }: Debate, { nodeOf, add, join }: Restored, ext: Ext): void {
  const nameOf = new Map(voices.map(({ id, name }) => [id, name]))
  for (const statement of statements) {
    const said = nodeOf.get(statement.id)
    if (!said || ext.statements.has(statement.id)) continue
    for (const voice of statement.voices) {
      const locution = add({ text: `${nameOf.get(voice) ?? voice} : ${toPlain(statement.text)}`, type: 'L' })
      const asserting = add({ text: 'Asserting', type: 'YA', scheme: 'Asserting', schemeID: '74' })
      join(locution, asserting)
      join(asserting, said)
    }
  }
}

function fileOf({ nodes, edges }: Restored, shape: AifShape, kept: Json | undefined): JsonObject {
  const frame = isObject(kept) ? kept : {}
  if (shape !== 'xaif') return { nodes, edges, ...frame }
  return { ...frame, AIF: { nodes, edges, ...(isObject(frame.AIF) ? frame.AIF : {}) } }
}
