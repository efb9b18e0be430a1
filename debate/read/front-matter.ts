/** The front matter of an MDX file → the debate's title, question, sides, themes and voices. */

import { isMap } from 'yaml'
import type { TextFile } from '../load.ts'
import type { Debate, Place, Side, Theme, Voice } from '../model.ts'
import { type AuthorNotes, readAuthorNotes } from './author-notes.ts'
import type { Brief, Definition, Faults } from './reading.ts'
import {
  isEmpty,
  mapAt,
  missing,
  readYaml,
  refuseOtherKeys,
  requiredText,
  textAt,
  type YamlMap,
  type YamlReader,
} from './yaml.ts'

/** What the front matter holds: a debate without its statements and sources. */
export type FrontMatter = Pick<Debate, 'title' | 'question' | 'summary' | 'updated' | 'sides' | 'themes' | 'voices'> & {
  notes: AuthorNotes
}

/** The keys of a debate's front matter, of each of its sides, of each of its voices. `front-matter-schema.ts` says what they mean. */
export const frontMatterKeys = [
  ...(['title', 'question', 'summary', 'updated', 'sides', 'themes', 'voices'] as const),
  ...(['imbalance', 'consensus'] as const),
] as const
export const sideKeys = ['name', 'position'] as const
export const voiceKeys = ['name', 'kind'] as const
const briefKeys = ['title', 'summary'] as const
const owner = 'front matter'

/** A file cut in two: its front matter, and the rest with the front matter blanked out, so that places stay true. */
export interface SplitFile {
  yaml?: string
  body: string
}

// Whole lines, from the first character on: nothing here can be tried twice.
const fence = /^---[ \t]*(?<language>[^\s-][^\n]*)?\r?\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*\r?(?:\n|$)/
const opening = /^---[ \t]*(?<language>[^\s-][^\n]*)?\r?(?:\n|$)/

/**
 * Cuts a file at its front matter. Only YAML is read: a language after the fence (`---js`)
 * asks a reader to run code, and is a fault.
 */
export function splitFrontMatter(file: TextFile, faults: Faults): SplitFile {
  const open = opening.exec(file.text)
  if (!open) return { body: file.text }
  const match = fence.exec(file.text)
  const body = blank(match?.[0] ?? file.text) + file.text.slice(match?.[0].length ?? file.text.length)
  const language = open.groups?.language?.trim()
  const fault = (found: string, expected: string, column: number) =>
    faults.push({ rule: 'yaml-front-matter', found, expected, place: { file: file.path, line: 1, column } })
  if (language) {
    fault(`front matter in \`${language}\``, 'YAML after a plain `---`', open[0].indexOf(language) + 1)
  } else if (!match) {
    fault('front matter without an end', 'a line with `---` after it', 1)
  }
  return language || !match ? { body } : { yaml: match.groups?.yaml ?? '', body }
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** The front matter of a debate's file, or nothing where it cannot be read; missing texts are empty and reported as faults. */
export function readFrontMatter(
  file: TextFile,
  split: SplitFile,
  definitions: Definition[],
  faults: Faults,
): FrontMatter | undefined {
  const top = frontMatterTop(file, split, faults)
  if (!top) return undefined
  const { map, reader } = top
  refuseOtherKeys(map, frontMatterKeys, reader)
  const text = (key: (typeof frontMatterKeys)[number]) => requiredText(map, key, owner, reader)
  return {
    title: text('title'),
    question: text('question'),
    summary: text('summary'),
    updated: readDate(map, reader),
    sides: readSides(map, definitions, reader),
    themes: readThemes(map, definitions, reader),
    voices: readVoices(map, definitions, reader),
    notes: readAuthorNotes(map, reader),
  }
}

/** The front matter of a brief. */
export function readBriefFrontMatter(file: TextFile, split: SplitFile, faults: Faults): Brief | undefined {
  const top = frontMatterTop(file, split, faults)
  if (!top) return undefined
  const { map, reader } = top
  refuseOtherKeys(map, briefKeys, reader)
  const text = (key: (typeof briefKeys)[number]) => requiredText(map, key, owner, reader)
  return { title: text('title'), summary: text('summary'), place: map.place }
}

/** The map that a front matter is, and what reads on in it; nothing where it is none. */
export function frontMatterTop(
  file: TextFile,
  { yaml }: SplitFile,
  faults: Faults,
): { map: YamlMap; reader: YamlReader } | undefined {
  if (yaml === undefined) {
    if (faults.some(({ rule, place }) => rule === 'yaml-front-matter' && place.file === file.path)) return undefined
    const place: Place = { file: file.path, line: 1, column: 1 }
    faults.push({ rule: 'required-field', found: 'file without front matter', expected: '`---` and a title', place })
    return undefined
  }
  const parsed = readYaml({ file: file.path, text: yaml, linesBefore: 1 }, faults)
  if (!parsed) return undefined
  const map = mapAt(parsed.value, owner, parsed.reader)
  return map.misshapen ? undefined : { map, reader: parsed.reader }
}

function readSides(map: YamlMap, definitions: Definition[], reader: YamlReader): Side[] {
  const sides = readNamed(map, 'sides', sideKeys, definitions, reader).map(({ id, fields, place }) => ({
    id,
    name: requiredText(fields, 'name', `side \`${id}\``, reader),
    position: requiredText(fields, 'position', `side \`${id}\``, reader),
    place,
  }))
  const value = map.entries.get('sides')
  if (value && (isMap(value.node) || isEmpty(value.node)) && sides.length < 2) {
    const found = sides.length === 1 ? '1 side' : 'no side'
    reader.faults.push({ rule: 'required-field', found, expected: 'two or more', place: value.keyPlace })
  }
  if (!value) missing('sides', map.place, owner, reader)
  return sides
}

/** Themes and voices may be written short: `sovereignty: Sovereignty`. */
function readThemes(map: YamlMap, definitions: Definition[], reader: YamlReader): Theme[] {
  const value = map.entries.get('themes')
  if (!value) return []
  return [...mapAt(value, 'themes', reader).entries].map(([id, entry]) => {
    definitions.push({ of: 'theme', id, place: entry.keyPlace })
    return { id, name: textAt(entry, `themes.${id}`, reader) ?? id, place: entry.keyPlace }
  })
}

function readVoices(map: YamlMap, definitions: Definition[], reader: YamlReader): Voice[] {
  return readNamed(map, 'voices', voiceKeys, definitions, reader).map(({ id, fields, place }) => ({
    id,
    name: requiredText(fields, 'name', `voice \`${id}\``, reader),
    kind: requiredText(fields, 'kind', `voice \`${id}\``, reader),
    place,
  }))
}

/** The entries of a map of ids to maps. */
function readNamed(
  map: YamlMap,
  key: 'sides' | 'voices',
  known: readonly string[],
  definitions: Definition[],
  reader: YamlReader,
): { id: string; fields: YamlMap; place: Place }[] {
  const value = map.entries.get(key)
  if (!value) return []
  return [...mapAt(value, key, reader).entries].map(([id, entry]) => {
    const fields = mapAt(entry, `${key}.${id}`, reader)
    refuseOtherKeys(fields, known, reader)
    definitions.push({ of: key === 'sides' ? 'side' : 'voice', id, place: entry.keyPlace })
    return { id, fields: { ...fields, place: entry.keyPlace }, place: entry.keyPlace }
  })
}

/** The day under `updated`; a fault where it is none. */
export function readDate(map: YamlMap, reader: YamlReader): string {
  const text = requiredText(map, 'updated', owner, reader)
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  if (text && !isDate) {
    const place = map.entries.get('updated')?.place ?? map.place
    reader.faults.push({
      rule: 'field-shape',
      found: `\`${text}\` as \`updated\``,
      expected: 'a date like 2026-11-23',
      place,
    })
  }
  return text
}

/** What stands in for a front matter that cannot be read. */
export function emptyFrontMatter(): FrontMatter {
  return { title: '', question: '', summary: '', updated: '', sides: [], themes: [], voices: [], notes: {} }
}
