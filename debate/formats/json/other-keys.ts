/** Keys that the schema does not know: named, and kept where the debate keeps what has no place in it. */

import { keysOf } from '../../schema.ts'
import type { Draft } from '../draft.ts'
import type { Ext, JsonObject } from '../ext.ts'
import type { JsonPart } from '../json-file.ts'

/** Names each unknown key of a part of that definition (of the whole where there is none), and returns what they hold. */
export function takeOtherKeys({ fields }: JsonPart, definition: string | undefined, draft: Draft): JsonObject {
  // `place` is what `visavis import --json` adds.
  const known = new Set([...keysOf(definition), 'place'])
  const others = [...fields].filter(([key]) => !known.has(key))
  for (const [key, { place }] of others) {
    draft.warn('known-key', `key \`${key}\``, `one of ${keysOf(definition).join(', ')}`, place)
  }
  return Object.fromEntries(others.map(([key, { value }]) => [key, value])) as JsonObject
}

/** Keeps them by the statement or relation that they are about; those of all else in the order of the file. */
export function keepOtherKeys(kept: Ext, kind: string, id: string, others: JsonObject): void {
  if (Object.keys(others).length === 0) return
  if (kind === 'statement') kept.statements.set(id, others)
  else if (kind === 'relation') kept.relations.set(id, others)
  else kept.rest.push({ kind, id, ...others })
}
