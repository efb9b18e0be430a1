/**
 * What a file of a format says and the model has no place for: kept with the debate (`ext.yaml` beside the MDX, `ext` in JSON)
 * under the format's name, by the statement or relation that it is about. Only that format's writer reads it, and only for
 * what is still there: it may have been edited since.
 */

import type { Debate } from '../model.ts'

/** What JSON and YAML can hold. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
export type JsonObject = { [name: string]: Json }

/** Maps, so that an id may be any word. */
export interface Ext {
  /** About the file as a whole. */
  debate: JsonObject
  /** By statement id. */
  statements: Map<string, JsonObject>
  /** By relation id. */
  relations: Map<string, JsonObject>
  /** What belongs to neither, in the order of the file. */
  rest: Json[]
}

export function emptyExt(): Ext {
  return { debate: {}, statements: new Map(), relations: new Map(), rest: [] }
}

/** The debate with what the format knows beyond it; as it was where there is nothing. */
export function withExt(debate: Debate, format: string, { debate: whole, statements, relations, rest }: Ext): Debate {
  const kept: JsonObject = {
    ...(Object.keys(whole).length > 0 && { debate: whole }),
    ...(statements.size > 0 && { statements: Object.fromEntries(statements) }),
    ...(relations.size > 0 && { relations: Object.fromEntries(relations) }),
    ...(rest.length > 0 && { rest }),
  }
  return Object.keys(kept).length === 0 ? debate : { ...debate, ext: { ...debate.ext, [format]: kept } }
}

/** What a debate holds for a format, of whatever shape it has become: what is no object or list counts as missing. */
export function extOf(debate: Debate, format: string): Ext {
  const kept = objectAt(debate.ext, format)
  const rest = field(kept, 'rest')
  return {
    debate: objectAt(kept, 'debate'),
    statements: objectsIn(objectAt(kept, 'statements')),
    relations: objectsIn(objectAt(kept, 'relations')),
    rest: Array.isArray(rest) ? (rest as Json[]) : [],
  }
}

function objectsIn(all: JsonObject): Map<string, JsonObject> {
  return new Map(Object.keys(all).map((id) => [id, objectAt(all, id)]))
}

function objectAt(owner: unknown, name: string): JsonObject {
  const found = field(owner, name)
  return isObject(found) ? found : {}
}

/** A field that is an object's own: no `constructor` that every object has. */
function field(owner: unknown, name: string): unknown {
  return isObject(owner) && Object.hasOwn(owner, name) ? owner[name] : undefined
}

/** Whether a value has fields of its own. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
