/**
 * What a format has no word for, written beside what it holds, under the name `visavis`: as JSON of our own, without what the
 * file says already. Other programs pass it over. On reading it counts for what is still in the file, and for nothing else.
 */

import type { Comparison } from '../compare.ts'
import { debateData } from '../data.ts'
import type { Debate, Place, Relation, Statement } from '../model.ts'
import { dataFormat } from '../schema.ts'
import type { Draft } from './draft.ts'
import type { Json, JsonObject } from './ext.ts'
import type { ReadOptions } from './format.ts'
import { fold, fromPlain, toPlain } from './inline-text.ts'
import { readJsonDebate } from './json/read.ts'

/** Under which name such data stands in a file. */
export const besideName = 'visavis'

/** What a writer has written in its own words. */
export interface Written {
  /** Ids of the relations that its reader will find, in the order in which it will. */
  relations: ReadonlySet<string>
  /** The format's name: where a debate has nothing in `ext` for it, the names that the writer made up are not to be kept. */
  format: string
  /** Ids of relations that cannot be read again from anywhere: undercuts that end on each other. */
  lost: ReadonlySet<string>
}

/** What the file does not say: of statements all but their text; of relations those left out, with the order of all. */
export function besideOf(debate: Debate, comparison: Comparison, { relations, format, lost }: Written): JsonObject {
  const data = debateData(debate, comparison)
  const { slug, lang, title, question, summary, updated, sides, themes, voices, sources } = data
  const named = (relation: (typeof data.relations)[number]): Json => {
    if (lost.has(relation.id)) return []
    return relations.has(relation.id) ? relation.id : (relation as unknown as Json)
  }
  const schemes = data.relations.flatMap(({ id, scheme }) =>
    relations.has(id) && scheme !== undefined ? [{ id, scheme }] : [],
  )
  return {
    ...(debate.ext?.[format] === undefined && { plain: true }),
    ...{ slug, lang, title, question, summary, updated },
    ...({ sides, themes, voices, sources } as unknown as JsonObject),
    statements: data.statements.map(({ text, ...rest }) => {
      return { ...rest, ...(fromPlain(toPlain(text)) !== text && { text }) } as unknown as Json
    }),
    ...(isInOrder(debate, relations, lost) ? {} : { relations: data.relations.flatMap(named) }),
    ...(schemes.length > 0 && { schemes }),
  }
}

/** Whether the file's reader finds all that can be found, in the debate's order. */
function isInOrder(debate: Debate, relations: ReadonlySet<string>, lost: ReadonlySet<string>): boolean {
  const found = [...relations]
  const wanted = debate.relations.filter(({ id }) => !lost.has(id))
  return wanted.length === found.length && wanted.every(({ id }, index) => id === found[index])
}

/** Whether a file was made of a debate that had nothing of its format's own, so that names in it were made up. */
export function isPlain(beside: Json | undefined): boolean {
  return asObject(beside).plain === true
}

/** Gives a draft what stands beside it; whatever of that is amiss is said at the place where it stands. */
export function addBeside(draft: Draft, beside: Json, place: Place, options: ReadOptions): void {
  const { debate } = draft
  const given = asObject(beside)
  const statementOf = byId(given.statements)
  const relations = mergeRelations(debate.relations, given)
  const merged = {
    format: dataFormat,
    ...frameOf(debate, given),
    statements: debate.statements.map((statement) => mergeStatement(statement, statementOf.get(statement.id))),
    relations,
  }
  const read = readJsonDebate({ path: place.file, text: JSON.stringify(merged) }, options)
  const placeOf = new Map([...debate.statements, ...debate.relations].map(({ id, place: at }) => [id, at]))
  const placed = <Part extends { id: string }>(part: Part): Part => ({ ...part, place: placeOf.get(part.id) ?? place })
  const { statements, sides, themes, voices, sources, ...frame } = read.debate
  draft.messages.push(...read.messages.map((message) => ({ ...message, place })))
  const here = <Part>(parts: Part[]) => parts.map((part) => ({ ...part, place }))
  Object.assign(debate, frame, {
    ...{ sides: here(sides), themes: here(themes), voices: here(voices), sources: here(sources) },
    statements: statements.map(placed),
    relations: read.debate.relations.map(placed),
  })
}

/** Title, sides and the like: as they stand beside the file, else as its reader found them. */
function frameOf(debate: Debate, given: JsonObject): object {
  const { slug, lang, title, question, summary, updated, sides, themes, voices, sources } = debate
  const found = { slug, lang, title, question, summary, updated, sides, themes, voices, sources }
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, given[key] ?? value]))
}

/** Emphasis and links of a text count where its words are still the same. */
function mergeStatement(found: Statement, given: JsonObject | undefined): object {
  if (!given) return found
  const text = typeof given.text === 'string' ? given.text : ''
  const isSame = text !== '' && fold(toPlain(text)) === fold(toPlain(found.text))
  return { sides: found.sides, ...given, id: found.id, text: isSame ? text : found.text }
}

/** In the order in which they are named; those that the file has besides come last. */
function mergeRelations(found: readonly Relation[], { relations, schemes }: JsonObject): object[] {
  const schemeOf = byId(schemes)
  const all = found.map((relation) => {
    const scheme = schemeOf.get(relation.id)?.scheme
    return { ...relation, ...(typeof scheme === 'string' && { scheme }) }
  })
  const left = new Map(all.map((relation) => [relation.id, relation]))
  const named = (Array.isArray(relations) ? relations : []).flatMap((item): object[] => {
    const id = typeof item === 'string' ? item : String(asObject(item).id)
    const relation = left.get(id)
    left.delete(id)
    return relation ? [relation] : typeof item === 'string' ? [] : [asObject(item)]
  })
  return [...named, ...left.values()]
}

function byId(items: Json | undefined): Map<string, JsonObject> {
  const objects = Array.isArray(items) ? items.map(asObject) : []
  return new Map(objects.map((item) => [String(item.id), item]))
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
