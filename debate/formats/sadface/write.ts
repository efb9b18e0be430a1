/** A debate → SADFace. What it has no word for stands in its metadata, under `visavis`. */

import type { Debate, Source, Statement } from '../../model.ts'
import { extOf, isObject, type Json, type JsonObject } from '../ext.ts'
import type { Exported } from '../format.ts'
import { fold } from '../inline-text.ts'
import { compareWithBare } from '../scheme-graph/bare.ts'
import { restoreGraph, type Writer } from '../scheme-graph/restore.ts'
import { dialect, kindOf, nameOf, withOurs } from './file.ts'
import { readSadface } from './read.ts'

export function writeSadface(debate: Debate): Exported {
  const ext = extOf(debate, 'sadface')
  const restored = restoreGraph(debate, ext, writerOf(debate))
  const { nodes, edges } = restored
  const file = { nodes, edges, ...frameOf(debate, ext.debate.frame) }
  const today = typeof ext.debate.read === 'string' ? ext.debate.read : ''
  const bare = readSadface({ path: 'debate.sadface.json', text: JSON.stringify(file) }, { today }).debate
  const { beyond, messages } = compareWithBare(debate, bare, 'sadface', restored, dialect.nodeId)
  const ours = new Map([...beyond.relations, ...beyond.statements])
  // What was no node in the file is none here either, and is written as it was.
  const whole = withOurs(
    { ...file, nodes: nodes.map((node) => (isObject(node) ? withOurs(node, ours.get(String(node.id))) : node)) },
    beyond.debate,
  )
  return { text: `${JSON.stringify(whole, null, 2)}\n`, messages }
}

function writerOf({ sources }: Debate): Writer {
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  let numbers = 0
  return {
    dialect,
    statement: (statement, kept) => kept ?? { type: 'atom', sources: namesOf(statement, sourceOf), metadata: {} },
    scheme: (relation, kept) => {
      const { kind, scheme } = kindOf(typeof kept?.name === 'string' ? kept.name : '')
      const isSame = kept?.type === 'scheme' && kind === relation.kind && scheme === relation.scheme
      return isSame ? kept : { metadata: {}, ...kept, type: 'scheme', name: nameOf(relation) }
    },
    id: (name, isTaken) => {
      if (name !== undefined && !isTaken(name)) return name
      do numbers++
      while (isTaken(`n${numbers}`))
      return `n${numbers}`
    },
    edge: {},
  }
}

function namesOf(statement: Statement, sourceOf: ReadonlyMap<string, Source>): string[] {
  return statement.sources.flatMap((id) => {
    const source = sourceOf.get(id)
    return source ? [source.URL ?? source.title] : []
  })
}

/** The rest of the file: as it was read, or a new one by no analyst. */
function frameOf({ title, summary, updated, slug }: Debate, kept: Json | undefined): JsonObject {
  if (isObject(kept)) return withTexts(kept, { title, description: summary })
  const day = `${updated}T00:00:00`
  const core = {
    ...{ id: slug, version: '0.2', created: day, edited: day, title, description: summary },
    ...{ notes: '', analyst_name: '', analyst_email: '' },
  }
  return { metadata: { core }, resources: [] }
}

/** A file's own title and description, where it has them, as they have become. */
function withTexts(frame: JsonObject, texts: JsonObject): JsonObject {
  const metadata = isObject(frame.metadata) ? frame.metadata : {}
  const core = isObject(metadata.core) ? metadata.core : {}
  const changed = Object.entries(texts).filter(([key, text]) => {
    const known = core[key]
    return typeof known === 'string' && fold(known) !== '' && fold(known) !== text
  })
  if (changed.length === 0) return frame
  return { ...frame, metadata: { ...metadata, core: { ...core, ...Object.fromEntries(changed) } } }
}
