/** Statements and arguments of an Argdown file → statements, in the order in which the file words them. */

import type { IStatement } from '@argdown/core'
import type { Place, Statement } from '../../model.ts'
import type { Json, JsonObject } from '../ext.ts'
import { isId } from '../ids.ts'
import { fold, fromPlain } from '../inline-text.ts'
import { type Content, contentOf } from './content.ts'
import { type Element, placeOf } from './element.ts'
import type { Reading } from './reading.ts'
import { sourcesOf } from './sources.ts'
import { themeOf } from './themes.ts'
import { isObject, textIn, textsIn } from './yaml-data.ts'

/** Keys of data that are ours, in a file that we wrote. */
export const ownKeys = new Set(
  'id title variants tags sides theme voices sources evidence lang detail text links other relation scheme'.split(' '),
)

/** Adds a statement for each element, and keeps what the model has no place for. */
export function readElements(elements: readonly Element[], reading: Reading): void {
  const told = { untold: 0, first: undefined as Place | undefined }
  for (const { element, place } of inOrder(elements, reading.file)) {
    const statement = readElement(element, place, reading)
    if (!statement) continue
    reading.statementOf.set(element, statement)
    if (element.members.every(({ isReference }) => isReference)) {
      told.untold++
      told.first ??= place
    }
  }
  if (!told.first) return
  const found = `${told.untold} ${told.untold === 1 ? 'title' : 'titles'} without text`
  reading.draft.warn('statement-text', found, 'a sentence: the title stands in its place', told.first)
}

/** By the place of what is taken as the text, so that a file that is written again keeps its order. */
function inOrder(elements: readonly Element[], file: string): { element: Element; place: Place }[] {
  return elements
    .map((element) => ({ element, place: placeOf(canonicalOf(element) ?? element.members[0] ?? element, file) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

/** The wording that counts: the one that says so, else the last. */
export function canonicalOf({ members }: Element): IStatement | undefined {
  const worded = [...members].reverse().filter(({ isReference }) => !isReference)
  return worded.find(({ data }) => isObject(data) && data.isCanonical === true) ?? worded[0]
}

/** Titles that the parser made up name nothing. */
export function titleOf({ title = '' }: Element): string | undefined {
  return title === '' || /^Untitled \d+$/.test(title) ? undefined : title
}

function readElement(element: Element, place: Place, reading: Reading): Statement | undefined {
  const { draft, nodeOf, isOurs } = reading
  const data = isObject(element.data) ? element.data : {}
  const canonical = canonicalOf(element)
  const content = contentOf(canonical && nodeOf.get(canonical))
  for (const url of content.refused) draft.warn('link-scheme', `address \`${url}\``, 'http, https or mailto', place)
  const title = titleOf(element)
  const theme = themeOf(element, canonical, isOurs ? data : {}, reading)
  const text = content.text || fromPlain(title ?? '')
  const name = isOurs ? (textIn(data, 'id') ?? title) : title
  const statement = draft.addStatement(name ?? (content.text || 'statement'), {
    ...{ text, place, ...(theme !== undefined && { theme }) },
    sources: isOurs ? [] : sourcesOf(data, content.links, place, reading),
  })
  if (!statement) return undefined
  if (isOurs) reading.given.set(statement.id, givenOf(statement, element, data, reading))
  const kept = { ...keptOf(element, statement, canonical, data, reading), ...refusedLinks(content, data, isOurs) }
  if (Object.keys(kept).length > 0) reading.ext.statements.set(statement.id, kept)
  return statement
}

/** What a file that we wrote says of a statement, as JSON of our own. */
function givenOf({ id, theme }: Statement, { tags = [] }: Element, data: JsonObject, reading: Reading): JsonObject {
  const picked = ['voices', 'sources', 'evidence', 'lang', 'detail', 'text']
  const given = picked.flatMap((key): [string, Json][] => (data[key] === undefined ? [] : [[key, data[key]]]))
  const sides = Object.hasOwn(data, 'sides') ? data.sides : tags.filter((tag) => reading.sideIds.has(tag))
  return { id, ...(theme !== undefined && { theme }), sides: sides ?? [], ...Object.fromEntries(given) }
}

/** Where links led that a debate may not hold, by their words. */
function refusedLinks({ links, refused }: Content, data: JsonObject, isOurs: boolean): JsonObject {
  const found = links.filter(({ url }) => refused.includes(url)).map(({ title, url }) => [title, url])
  const all = { ...(isOurs && isObject(data.links) && data.links), ...Object.fromEntries(found) }
  return Object.keys(all).length > 0 ? { links: all } : {}
}

/** What goes into `ext`: title, other wordings, tags, data, and whether it was an argument. */
function keptOf(
  element: Element,
  { id }: Statement,
  canonical: IStatement | undefined,
  data: JsonObject,
  { nodeOf, isOurs, sideIds }: Reading,
): JsonObject {
  const title = isOurs ? (textIn(data, 'title') ?? titleOf(element)) : titleOf(element)
  const wordings = element.members
    .filter((member) => member !== canonical && !member.isReference)
    .flatMap((member) => contentOf(nodeOf.get(member)).text || [])
  const variants = [...(isOurs ? textsIn(data, 'variants') : []), ...wordings]
  const listed = isOurs && Object.hasOwn(data, 'tags') ? textsIn(data, 'tags') : undefined
  const tags = listed ?? (element.tags ?? []).filter((tag) => !isOurs || !sideIds.has(tag))
  const others = isOurs ? withoutOwn(data) : data
  return {
    ...(element.type === 'argument' && { argument: true }),
    ...(title !== undefined && title !== id && { title }),
    ...(variants.length > 0 && { variants }),
    ...(tags.length > 0 && { tags }),
    ...(Object.keys(others).length > 0 && { data: others }),
  }
}

/** Others' data. What has the name of a key of ours stands apart from it. */
export function withoutOwn(data: JsonObject): JsonObject {
  const others = Object.entries(data).filter(([key]) => !ownKeys.has(key))
  return { ...Object.fromEntries(others), ...(isObject(data.other) && data.other) }
}

/** Whether a title can stand for itself, and be referred to. */
export function isTitle(title: string): boolean {
  return (
    isId(title) ||
    (/^[^[\]<>\\-][^[\]<>\\\n\r]*$/.test(title) && fold(title) === title && !/^Untitled \d+$/.test(title))
  )
}
