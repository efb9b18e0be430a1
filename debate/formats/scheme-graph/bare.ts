/** Holds a debate to what reading its own file gives, to find what has to be said beyond, and what does not come back. */

import type { Message } from '../../message.ts'
import type { Debate, Relation } from '../../model.ts'
import { extOf, type JsonObject } from '../ext.ts'
import { type Beyond, beyondOf } from './beyond.ts'
import type { Restored } from './restore.ts'

/**
 * @param bare the debate as its own file without `visavis` gives it.
 * @returns what is beyond, by nodes instead of statements and relations.
 */
export function compareWithBare(
  debate: Debate,
  bare: Debate,
  format: string,
  { nodeOf }: Restored,
  nodeId: string,
): { beyond: Beyond; messages: Message[] } {
  const nodeAt = new Map([...nodeOf].map(([id, node]) => [id, String(node[nodeId])]))
  const bareOf = pairs(nodeAt, bareIds(bare, format, nodeId))
  const { file } = extOf(debate, format).debate
  const beyond = beyondOf(debate, bare, bareOf, typeof file === 'string' ? file : undefined)
  const messages = debate.relations.filter(({ id }) => !bareOf.has(id)).map(lostMessage)
  const byNode = (parts: Map<string, JsonObject>) =>
    new Map([...parts].map(([id, part]) => [nodeAt.get(id) ?? id, part]))
  return {
    beyond: { ...beyond, statements: byNode(beyond.statements), relations: byNode(beyond.relations) },
    messages,
  }
}

/** By node, the ids that what it stands for has in the bare debate. */
function bareIds(bare: Debate, format: string, nodeId: string): Map<string, string> {
  const ext = extOf(bare, format)
  const ids = new Map<string, string>()
  for (const [id, node] of ext.statements) ids.set(String(node[nodeId]), id)
  for (const [id, { node }] of ext.relations) ids.set(String((node as JsonObject | undefined)?.[nodeId]), id)
  return ids
}

function pairs(nodeAt: ReadonlyMap<string, string>, bareIdAt: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [id, node] of nodeAt) {
    const bareId = bareIdAt.get(node)
    if (bareId !== undefined) found.set(id, bareId)
  }
  return found
}

/** A circle of undercuts has no end; what supports or rephrases a tie has no word. */
function lostMessage({ id, kind, place }: Relation): Message {
  const expected = 'one that ends on a statement, or undercuts a link that does: nobody can read it'
  return {
    severity: 'warning',
    rule: 'known-relation',
    reason: `Unexpected ${kind} \`${id}\`, expected ${expected}`,
    place,
  }
}
