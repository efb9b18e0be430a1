/**
 * What a foreign format does not know of a debate, for the place in its files that is ours (`visavis`): only what differs from
 * what reading the file without it gives. A file that nobody has edited is so written as it was.
 */

import type { Debate } from '../../model.ts'
import { keysOf } from '../../schema.ts'
import { completeDebate } from '../complete.ts'
import type { Json, JsonObject } from '../ext.ts'

/** What there is to say beyond a format, by the ids of the debate. */
export interface Beyond {
  debate: JsonObject
  statements: Map<string, JsonObject>
  relations: Map<string, JsonObject>
}

const frameKeys = [
  ...(['slug', 'lang', 'title', 'question', 'summary', 'updated'] as const),
  ...(['sides', 'themes', 'voices', 'sources'] as const),
] as const
const statementKeys = ['id', 'text', 'detail', 'sides', 'theme', 'voices', 'sources', 'evidence', 'lang'] as const

/**
 * @param bare what reading gives that knows nothing of this.
 * @param bareOf the bare debate's id of each statement and of each relation.
 * @param file where the debate was read from a file that held nothing of ours: its name, by which an import fills in what it lacked.
 */
export function beyondOf(debate: Debate, bare: Debate, bareOf: ReadonlyMap<string, string>, file?: string): Beyond {
  const statements = new Map(bare.statements.map((statement) => [statement.id, statement]))
  const relations = new Map(bare.relations.map((relation) => [relation.id, relation]))
  const frame = file === undefined ? differences(debate, bare, frameKeys) : differencesFromImport(debate, bare, file)
  return {
    debate: frame,
    statements: mapped(debate.statements, (statement) => {
      const read = statements.get(bareOf.get(statement.id) ?? '')
      // Who names the sides places the statements too: nothing is then placed by attacks.
      return differences(statement, read && 'sides' in frame ? { ...read, sides: [] } : read, statementKeys)
    }),
    relations: mapped(debate.relations, (relation) =>
      differences(relation, relations.get(bareOf.get(relation.id) ?? ''), ['scheme']),
    ),
  }
}

/** Where the debate stands on a site is no part of what was read. */
function differencesFromImport(debate: Debate, bare: Debate, file: string): JsonObject {
  const completed = completeDebate({ debate: bare, messages: [] }, file, { today: bare.updated }).debate
  const found = differences(debate, bare, frameKeys)
  const { slug: _, ...others } = differences(debate, completed, frameKeys)
  return Object.fromEntries(Object.entries(others).filter(([key]) => key in found))
}

function mapped<Part extends { id: string }>(parts: readonly Part[], beyond: (part: Part) => JsonObject) {
  const entries = parts.map((part): [string, JsonObject] => [part.id, beyond(part)])
  return new Map(entries.filter(([, object]) => Object.keys(object).length > 0))
}

function differences<Part extends object>(part: Part, bare: Part | undefined, keys: readonly (keyof Part & string)[]) {
  const found: JsonObject = {}
  for (const key of keys) {
    const [own, read] = [placeless(part[key]), bare && placeless(bare[key])]
    if (own !== undefined && JSON.stringify(own) !== JSON.stringify(read)) found[key] = own
  }
  return found
}

/** A value without places, which change with white space; keys in the schema's order, so that the same is written the same. */
function placeless(value: unknown): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => placeless(item) ?? null)
  if (typeof value !== 'object' || value === null) return value as Json | undefined
  const entries = Object.entries(value).filter(([key, item]) => key !== 'place' && item !== undefined)
  const ordered = entries.sort(([a], [b]) => keyOrder.indexOf(a) - keyOrder.indexOf(b))
  return Object.fromEntries(ordered.map(([key, item]) => [key, placeless(item) ?? null]))
}

const keyOrder = ['side', 'theme', 'voice', 'source', 'author'].flatMap((definition) => keysOf(definition))
