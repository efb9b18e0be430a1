/** Statements of a Carneades file, by the names that it has for them. */

import type { Draft } from '../draft.ts'
import type { Ext, JsonObject } from '../ext.ts'
import { fromPlain } from '../inline-text.ts'
import type { GivenGraph, GivenStatement, Name } from './file.ts'
import type { Kept } from './kept.ts'

export interface Names {
  /** The statement of a name; nothing where none is declared. */
  find(name: string): string | undefined
  /** The statement of a name; made, and said, where none is declared. */
  resolve(name: Name): string | undefined
}

/** Adds the statements of a file but those that only stand in for a tie. */
export function readStatements(
  { statements }: GivenGraph,
  standIns: ReadonlyMap<string, unknown>,
  draft: Draft,
  ext: Ext,
  kept: Kept,
): Names {
  const ids = new Map<string, string>()
  const add = ({ name, place, words, detail }: Partial<GivenStatement> & Name, text: string, about: JsonObject) => {
    const more = detail === undefined ? {} : { detail: fromPlain(detail) }
    const id = draft.addStatement(words ?? wordsOf(name), { text: fromPlain(text), ...more, place })?.id
    if (id === undefined) return undefined
    ids.set(spaceless(name), id)
    const all = { ...(name !== id && { name }), ...about }
    if (Object.keys(all).length > 0) ext.statements.set(id, all)
    return id
  }
  for (const given of statements) {
    if (standIns.has(given.name)) continue
    const { fields } = given
    for (const key of Object.keys(fields)) kept.add(`\`${key}\` of a statement`, given.place)
    add(given, given.text, Object.keys(fields).length > 0 ? { fields } : {})
  }
  const find = (name: string) => ids.get(spaceless(name))
  const resolve = (name: Name) => {
    const found = find(name.name)
    if (found !== undefined) return found
    draft.warn('known-statement', `statement \`${name.name}\``, 'one of `statements`; its name is its text', name.place)
    return add(name, name.name, { undeclared: true })
  }
  return { find, resolve }
}

/** Terms may be written with spaces and without: `holdsAt(order, 3)`. */
function spaceless(name: string): string {
  return name.replace(/\s+/g, '')
}

/** `¬wearsRing` → `not wears ring`, of which an id can be made. */
function wordsOf(name: string): string {
  return name
    .slice(0, 200)
    .replaceAll('¬', 'not ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
}
