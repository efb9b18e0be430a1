/** Nodes that say something → statements. */

import type { Statement } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { isId } from '../ids.ts'
import { textOf } from '../json-file.ts'
import type { Graph } from './graph.ts'
import { type OwnParts, ownText } from './read-beyond.ts'

/** Adds the nodes of a type to the draft, in the file's order; each statement by its node. */
export function addStatements(graph: Graph, type: string, { nodes }: OwnParts, draft: Draft): Map<string, Statement> {
  const found = new Map<string, Statement>()
  for (const { id, part, place } of graph.nodes.values()) {
    if (textOf(part, 'type') !== type) continue
    const own = nodes.get(id)
    const text = textOf(part, 'text') ?? ''
    const name = textOf(own, 'id') ?? (isReadable(id) ? id : text)
    const statement = draft.addStatement(name, { text: ownText(own, text, draft), place })
    if (statement) found.set(id, statement)
  }
  return found
}

/** Whether a node's id is a name for people too: no number and no UUID. */
function isReadable(id: string): boolean {
  return isId(id) && !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id)
}
