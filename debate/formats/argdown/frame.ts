/** Front matter → what a debate says of itself; in a file that we wrote, all of it, under a key of its own. */

import type { Debate, Place } from '../../model.ts'
import { addBeside, besideName } from '../beside.ts'
import type { Json, JsonObject } from '../ext.ts'
import type { ReadOptions } from '../format.ts'
import { fold } from '../inline-text.ts'
import { placeByThesis } from '../sides.ts'
import type { Reading } from './reading.ts'
import { isObject, objectIn, textIn } from './yaml-data.ts'

/** Lists that our front matter has as maps by id, as an author's does. */
const lists = ['sides', 'themes', 'voices', 'sources'] as const

/** What a file that we wrote says in its front matter. */
export interface OwnFrame {
  /** As JSON of our own. */
  beside: JsonObject
  sideIds: Set<string>
  themeIds: string[]
  /** Ids by name, of themes whose name is theirs alone. */
  themes: Map<string, string>
}

/** Nothing where the file is not one of ours. */
export function ownFrame(frontMatter: JsonObject): OwnFrame | undefined {
  const given = frontMatter[besideName]
  if (!isObject(given)) return undefined
  const beside = Object.fromEntries(lists.map((name): [string, Json] => [name, listOf(objectIn(given, name))]))
  const themes = new Map<string, string>()
  const named = (beside.themes as JsonObject[]).map(({ id, name }): [string, string] => [
    fold(String(name)),
    String(id),
  ])
  const twice = new Set(named.map(([name]) => name).filter((name, at, all) => all.indexOf(name) !== at))
  for (const [name, id] of named) if (!twice.has(name)) themes.set(name, id)
  return {
    beside: { ...given, ...beside },
    sideIds: new Set(Object.keys(objectIn(given, 'sides'))),
    themeIds: Object.keys(objectIn(given, 'themes')),
    themes,
  }
}

/** `{ id: { name: … } }`, or `{ id: name }`, → `[{ id, name, … }]`. */
function listOf(map: JsonObject): JsonObject[] {
  return Object.entries(map).map(([id, value]) => ({ id, ...(isObject(value) ? value : { name: value }) }))
}

/** Title and summary. The rest of another's front matter is kept; nothing of it is a setting of ours. */
export function readTitle(frontMatter: JsonObject, debate: Debate): JsonObject {
  const { [besideName]: _own, ...others } = frontMatter
  debate.title = fold(textIn(frontMatter, 'title') ?? '')
  const summary = ['abstract', 'subTitle', 'subtitle'].map((key) => textIn(frontMatter, key)).find(Boolean)
  debate.summary = fold(summary ?? '')
  const date = /^\d{4}-\d{2}-\d{2}$/.exec(textIn(frontMatter, 'date') ?? '')?.[0]
  if (date !== undefined) debate.updated = date
  if (others.title === debate.title) delete others.title
  if (others.abstract === debate.summary) delete others.abstract
  return others
}

/** All that our front matter and data say, looked at as JSON of our own is. */
export function addOwn({ beside }: OwnFrame, reading: Reading, place: Place, options: ReadOptions): void {
  const { debate } = reading.draft
  const { title, summary } = debate
  const found = debate.themes.map(({ id, name }): JsonObject => ({ id, name }))
  const themes = [...(beside.themes as JsonObject[]), ...found]
  const given = { title, summary, ...beside, themes, statements: [...reading.given.values()] }
  addBeside(reading.draft, given, place, options)
  if (debate.sides.length === 0) placeByThesis(reading.draft, place)
}

/** Tags that say whose a statement is, in many debaters' files. */
const sideOfTag = new Map([
  ['pro', 'for'],
  ['for', 'for'],
  ['con', 'against'],
  ['against', 'against'],
])

/** For a file that is not ours: by the way to its thesis, and before that by tags that say so. */
export function placeStatements({ draft, ext }: Reading, place: Place): void {
  placeByThesis(draft, place)
  for (const statement of draft.debate.statements) {
    const tags = ext.statements.get(statement.id)?.tags
    const told = (Array.isArray(tags) ? tags : []).flatMap((tag) => sideOfTag.get(String(tag).toLowerCase()) ?? [])
    if (told.length > 0) statement.sides = [...new Set(told)]
  }
}
