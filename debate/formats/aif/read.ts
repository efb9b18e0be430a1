/**
 * AIF → a debate. Statements (I) and what joins them (RA, CA, MA) are its statements and relations; who says them is their
 * voices; the dialogue in which they were said has no place in a debate and stays in `ext`.
 */

import path from 'node:path'
import type { TextFile } from '../../load.ts'
import type { Statement } from '../../model.ts'
import { shorten } from '../../shorten.ts'
import { type Draft, startDraft } from '../draft.ts'
import { withExt } from '../ext.ts'
import type { Imported, ReadOptions } from '../format.ts'
import { fold, toPlain } from '../inline-text.ts'
import { type JsonPart, readJson, textOf } from '../json-file.ts'
import { type Graph, openGraph } from '../scheme-graph/graph.ts'
import { keepGraph } from '../scheme-graph/keep.ts'
import { namesSides, type OwnParts, readOwnDebate, readOwnParts } from '../scheme-graph/read-beyond.ts'
import { addStatements } from '../scheme-graph/statements.ts'
import { relationsByNode, type Scheme, tieSchemes } from '../scheme-graph/ties.ts'
import { findThesis, placeByThesis } from '../sides.ts'
import { addSpeakers } from './dialogue.ts'
import { dialects, frameOf, joiningTypes, schemeOf, shapeOf } from './file.ts'
import { tellBeyondModel } from './told.ts'

export function readAif(file: TextFile, options: ReadOptions): Imported {
  const draft = startDraft('', { updated: options.today })
  const root = readJson(file, draft)
  if (root?.kind !== 'object') {
    if (root) draft.refuse('aif-shape', root.kind, 'an object with `nodes` and `edges`', root.place)
    return { debate: draft.debate, messages: draft.messages }
  }
  const { shape, owner } = shapeOf(root)
  const graph = openGraph(owner, dialects[shape], draft)
  const own = ownPartsOf(root)
  const statementAt = addStatements(graph, 'I', own, draft)
  const idAt = new Map([...statementAt].map(([node, { id }]) => [node, id]))
  const ties = tieSchemes(graph, schemesOf(graph), idAt, draft)
  addSpeakers(graph, owner, statementAt, draft)
  tellBeyondModel(root, owner, graph, draft)
  addFrame(root, graph, statementAt, own, draft)
  readOwnDebate(own, draft)
  readOwnParts(own, statementAt, relationsByNode(ties), draft)
  const ext = keepGraph(graph, statementAt, ties)
  ext.debate = {
    ...{ shape, frame: frameOf(root, shape) },
    ...(isUndated(graph) && { read: options.today }),
    ...(!root.fields.has('visavis') && { file: path.posix.basename(file.path) }),
  }
  return { debate: withExt(draft.debate, 'aif', ext), messages: draft.messages }
}

/** What is ours in the file: `{ debate, nodes }`, the latter by node. */
function ownPartsOf(root: JsonPart): OwnParts {
  const own = root.fields.get('visavis')
  return { debate: own?.fields.get('debate'), nodes: own?.fields.get('nodes')?.fields ?? new Map() }
}

function schemesOf(graph: Graph): Scheme[] {
  return [...graph.nodes.values()].flatMap(({ id, part, place }) => {
    const type = textOf(part, 'type') ?? ''
    if (!joiningTypes.has(type)) return []
    const kind = joiningTypes.get(type)
    const scheme = schemeOf(textOf(part, 'scheme'), textOf(part, 'text'))
    return [{ id, label: type, place, ...(kind && { kind }), ...(scheme && { scheme: fold(scheme) }) }]
  })
}

/** Sides by the thesis; a title and a question of it, where the file has no title. */
function addFrame(
  root: JsonPart,
  graph: Graph,
  statementAt: Map<string, Statement>,
  own: OwnParts,
  draft: Draft,
): void {
  const { debate } = draft
  const major = [...statementAt.keys()].find((id) => graph.nodes.get(id)?.value.majorClaim === true)
  const ids = debate.statements.map(({ id }) => id)
  const thesis = statementAt.get(major ?? '')?.id ?? findThesis(ids, debate.relations)
  if (!namesSides(own)) placeByThesis(draft, root.place, thesis)
  const said = debate.statements.find(({ id }) => id === thesis)
  const analysis = root.fields.get('analysis')
  const named = textOf(analysis, 'documentTitle') ?? textOf(analysis, 'title') ?? textOf(root, 'title')
  debate.title = fold(named ?? shorten(toPlain(said?.text ?? ''), 80))
  debate.updated = datesOf(graph).at(-1) ?? debate.updated
}

function isUndated(graph: Graph): boolean {
  return datesOf(graph).length === 0
}

/** The days on which the file's nodes were made. */
function datesOf({ nodes }: Graph): string[] {
  const days = [...nodes.values()].map(({ part }) => textOf(part, 'timestamp')?.slice(0, 10) ?? '')
  return days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)).sort()
}
