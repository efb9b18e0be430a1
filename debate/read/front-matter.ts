/** The front matter of an MDX file → the debate's title, question, sides, themes and voices. */

import type { TextFile } from '../load.ts'
import type { Debate, Place, Side, Theme, Voice } from '../model.ts'
import type { Brief, Definition, Faults } from './reading.ts'
import { mapAt, readYaml, refuseOtherKeys, textAt, type YamlMap, type YamlReader } from './yaml.ts'

/** What the front matter holds: a debate without its statements and sources. */
export type FrontMatter = Pick<Debate, 'title' | 'question' | 'summary' | 'updated' | 'sides' | 'themes' | 'voices'>

const debateKeys = ['title', 'question', 'summary', 'updated', 'sides', 'themes', 'voices'] as const
const briefKeys = ['title', 'summary'] as const

/** A file cut in two: its front matter, and the rest with the front matter blanked out, so that places stay true. */
export interface SplitFile {
  yaml?: string
  body: string
}

const fence = /^---[ \t]*(?<language>[^\s-][^\n]*)?\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/**
 * Cuts a file at its front matter. Only YAML is read: a language after the fence (`---js`)
 * asks a reader to run code, and is a fault.
 */
export function splitFrontMatter(file: TextFile, faults: Faults): SplitFile {
  const match = file.text.startsWith('---') ? fence.exec(file.text) : null
  if (match?.index !== 0) return { body: file.text }
  const body = match[0].replace(/[^\n]/g, ' ') + file.text.slice(match[0].length)
  const language = match.groups?.language
  if (!language) return { yaml: match.groups?.yaml ?? '', body }
  const place = { file: file.path, line: 1, column: match[0].indexOf(language) + 1 }
  const found = `front matter in \`${language.trim()}\``
  faults.push({ rule: 'yaml-front-matter', found, expected: 'YAML after a plain `---`', place })
  return { body }
}

/** The front matter of a debate's file; missing texts are empty and reported as faults. */
export function readFrontMatter(
  file: TextFile,
  split: SplitFile,
  definitions: Definition[],
  faults: Faults,
): FrontMatter {
  const { map, reader } = topLevel(file, split, faults)
  if (!reader) return emptyFrontMatter()
  refuseOtherKeys(map, debateKeys, reader)
  const text = (key: (typeof debateKeys)[number]) => required(map, key, reader)
  return {
    title: text('title'),
    question: text('question'),
    summary: text('summary'),
    updated: readDate(map, reader),
    sides: readSides(map, definitions, reader),
    themes: readThemes(map, definitions, reader),
    voices: readVoices(map, definitions, reader),
  }
}

/** The front matter of a brief. */
export function readBriefFrontMatter(file: TextFile, split: SplitFile, faults: Faults): Brief | undefined {
  const { map, reader } = topLevel(file, split, faults)
  if (!reader) return undefined
  refuseOtherKeys(map, briefKeys, reader)
  return { title: required(map, 'title', reader), summary: required(map, 'summary', reader), place: map.place }
}

function topLevel(file: TextFile, { yaml }: SplitFile, faults: Faults): { map: YamlMap; reader?: YamlReader } {
  const start: Place = { file: file.path, line: 1, column: 1 }
  const nothing = { map: { place: start, entries: new Map() } }
  if (yaml === undefined) {
    if (faults.some(({ rule, place }) => rule === 'yaml-front-matter' && place.file === file.path)) return nothing
    faults.push({
      rule: 'required-field',
      found: 'file without front matter',
      expected: '`---` and a title',
      place: start,
    })
    return nothing
  }
  const parsed = readYaml({ file: file.path, text: yaml, linesBefore: 1 }, faults)
  return parsed ? { map: mapAt(parsed.value, 'front matter', parsed.reader), reader: parsed.reader } : nothing
}

function readSides(map: YamlMap, definitions: Definition[], reader: YamlReader): Side[] {
  const sides = readNamed(map, 'sides', ['name', 'position'], definitions, reader).map(({ id, fields, place }) => ({
    id,
    name: requiredOf(fields, 'name', `side \`${id}\``, reader),
    position: requiredOf(fields, 'position', `side \`${id}\``, reader),
    place,
  }))
  if (map.entries.has('sides') && sides.length < 2) {
    const place = map.entries.get('sides')?.keyPlace ?? map.place
    reader.faults.push({ rule: 'required-field', found: `${sides.length} sides`, expected: 'two or more', place })
  }
  if (!map.entries.has('sides')) missing('sides', map.place, reader)
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
  return readNamed(map, 'voices', ['name', 'kind'], definitions, reader).map(({ id, fields, place }) => ({
    id,
    name: requiredOf(fields, 'name', `voice \`${id}\``, reader),
    kind: requiredOf(fields, 'kind', `voice \`${id}\``, reader),
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

function readDate(map: YamlMap, reader: YamlReader): string {
  const text = required(map, 'updated', reader)
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

function required(map: YamlMap, key: string, reader: YamlReader): string {
  return requiredOf(map, key, undefined, reader)
}

function requiredOf(map: YamlMap, key: string, owner: string | undefined, reader: YamlReader): string {
  const value = map.entries.get(key)
  const faultsBefore = reader.faults.length
  const text = textAt(value, key, reader)
  if (text === undefined && reader.faults.length === faultsBefore)
    missing(key, value?.keyPlace ?? map.place, reader, owner)
  return text ?? ''
}

function missing(key: string, place: Place, { faults }: YamlReader, owner = 'front matter'): void {
  faults.push({ rule: 'required-field', found: `${owner} without \`${key}\``, expected: `\`${key}: …\``, place })
}

function emptyFrontMatter(): FrontMatter {
  return { title: '', question: '', summary: '', updated: '', sides: [], themes: [], voices: [] }
}
