/**
 * Sections of an Argdown file → themes: a statement's theme is the deepest heading above it. Headings that no statement stands
 * under directly are no themes; they are kept, with their level, tags and data.
 */

import type { ISection, IStatement } from '@argdown/core'
import type { JsonObject } from '../ext.ts'
import { type IdMaker, idMaker } from '../ids.ts'
import { fold, toPlain } from '../inline-text.ts'
import { contentOf } from './content.ts'
import { type Element, placeOf } from './element.ts'
import type { Reading } from './reading.ts'
import { isObject, textIn } from './yaml-data.ts'

/** Sections by the titles on the way to them: the same heading again opens the same section again. */
export interface ThemeBook {
  ids: IdMaker
  /** Ids by name, where front matter of ours declares themes. */
  declared: ReadonlyMap<string, string>
  keyOf: Map<ISection, string>
  known: Map<string, JsonObject>
  /** The how manieth of those it is. */
  indexOf: Map<string, number>
}

/** @param declared themes that the front matter names, by name; of those that share one, none. */
export function themeBook(declared: ReadonlyMap<string, string>, ids: readonly string[]): ThemeBook {
  const maker = idMaker()
  for (const id of ids) maker.make(id, 'theme')
  return { ids: maker, declared, keyOf: new Map(), known: new Map(), indexOf: new Map() }
}

/** Looks through all sections, in the order of the file. */
export function readSections(sections: readonly ISection[], { themes, isOurs }: Reading): void {
  const waiting = [...sections].reverse()
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    waiting.push(...[...section.children].reverse())
    const { text, tags } = contentOf(section.heading)
    const data = isObject(section.data) ? section.data : {}
    const { theme, ...others } = data
    const parent = section.parent && themes.keyOf.get(section.parent)
    const title = fold(toPlain(text)) || 'Section'
    const declared = Object.hasOwn(data, 'theme') ? theme : themes.declared.get(title)
    const id = isOurs && typeof declared === 'string' ? declared : undefined
    const kept = isOurs ? others : data
    const above = parent === undefined ? '' : themes.indexOf.get(parent)
    const key = `${above}\n${isOurs && typeof theme === 'string' ? theme : title}`
    themes.keyOf.set(section, key)
    if (themes.known.has(key)) continue
    themes.indexOf.set(key, themes.known.size)
    themes.known.set(key, {
      ...{ title, level: section.level },
      ...(id !== undefined && { theme: id }),
      ...(parent !== undefined && { parent: themes.indexOf.get(parent) ?? 0 }),
      ...(tags.length > 0 && { tags }),
      ...(Object.keys(kept).length > 0 && { data: kept }),
    })
  }
}

/** The theme of an element; made where its section has none yet. */
export function themeOf(
  element: Element,
  canonical: IStatement | undefined,
  data: JsonObject,
  { themes, draft, isOurs, file }: Reading,
): string | undefined {
  if (Object.hasOwn(data, 'theme')) return textIn(data, 'theme')
  const section = isOurs ? (canonical ?? element.members[0])?.section : element.section
  const known = section && themes.known.get(themes.keyOf.get(section) ?? '')
  if (!known || !section) return undefined
  if (typeof known.theme === 'string') return known.theme
  const title = String(known.title)
  const id = themes.declared.get(title) ?? themes.ids.make(title, 'theme')
  known.theme = id
  if (!themes.declared.has(title)) draft.debate.themes.push({ id, name: title, place: placeOf(section, file) })
  return id
}

/** What is to be kept of the sections: nothing where each is a theme of the first level, as we write them. */
export function keptSections({ themes }: Reading): JsonObject[] {
  const all = [...themes.known.values()]
  const isPlain = all.every(
    (section) => section.theme !== undefined && section.level === 1 && !section.tags && !section.data,
  )
  return isPlain ? [] : all
}

/** The headings that no statement stands under directly. */
export function emptySections({ themes }: Reading): ISection[] {
  return [...themes.keyOf].flatMap(([section, key]) => (themes.known.get(key)?.theme === undefined ? [section] : []))
}
