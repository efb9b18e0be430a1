/** YAML → values with places. Nothing here guesses: what is not of the expected shape becomes a fault. */

import { type Document, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, visit, type YAMLMap } from 'yaml'
import type { Place } from '../model.ts'
import { nearest } from '../nearest.ts'
import type { Faults } from './reading.ts'

/** A YAML value and where it stands. */
export interface YamlValue {
  node: unknown
  place: Place
}

/** The entries of a YAML map, with the place of each key. */
export interface YamlMap {
  place: Place
  entries: Map<string, YamlValue & { keyPlace: Place }>
  /** Set where the value is no map at all: that has been said, and its keys are not missed as well. */
  misshapen?: true
}

/** Turns offsets in a file into places. */
interface Reader {
  faults: Faults
  placeAt(offset: number): Place
}

/** YAML that has been parsed, or nothing where it was broken; `at` says where it begins in its file. */
export interface YamlText {
  file: string
  text: string
  /** Lines of the file before the first line of `text`. */
  linesBefore: number
}

/**
 * Parses YAML into a value with places. Aliases are refused rather than followed,
 * so that a small file cannot stand for a huge one.
 */
export function readYaml(source: YamlText, faults: Faults): { value: YamlValue; reader: Reader } | undefined {
  const lines = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: source.file, line: line + source.linesBefore, column: col }
  }
  faults.push(...syntaxFaults(document, placeAt))
  const alias = firstAlias(document)
  if (alias) {
    const place = placeAt(alias.offset)
    faults.push({ rule: 'yaml-syntax', found: `YAML alias \`*${alias.name}\``, expected: 'the value itself', place })
  }
  if (alias || document.errors.length > 0) return undefined
  const start = document.contents?.range?.[0] ?? 0
  return { value: { node: document.contents, place: placeAt(start) }, reader: { faults, placeAt } }
}

/** The first error of each line; what a parser says next of the same line mostly follows from it. Unknown tags are warnings. */
function syntaxFaults(document: Document.Parsed, placeAt: Reader['placeAt']): Faults {
  const problems = [...document.errors, ...document.warnings]
  const lines = problems.map(({ pos }) => placeAt(pos[0]).line)
  return problems
    .filter((_, index) => lines.indexOf(lines[index] ?? 0) === index)
    .map(({ code, message, pos }) => {
      const found = code === 'MULTIPLE_DOCS' ? 'several documents' : lowerFirst(message.split('\n')[0] ?? code)
      const place = placeAt(code === 'MISSING_CHAR' ? startOfScalar(document, pos[0]) : pos[0])
      return { rule: 'yaml-syntax', found: `YAML (${found})`, expected: 'valid YAML', place }
    })
}

/** Where a text begins whose closing quotation mark is missed at `end`, which may be the end of the file. */
export function startOfScalar(document: Document.Parsed, end: number): number {
  let start = end
  visit(document, {
    Scalar(_key, { range }) {
      if (range?.[1] === end) start = range[0]
    },
  })
  return start
}

/** The first `*name` of a document. An anchor that nobody uses does no harm. */
function firstAlias(document: Document.Parsed): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined
  visit(document, {
    Alias(_key, node) {
      found = { name: node.source, offset: offsetOf(node) ?? 0 }
      return visit.BREAK
    },
  })
  return found
}

/** The entries of a map; a fault and an empty map where the value is something else. */
export function mapAt(value: YamlValue, name: string, reader: Reader): YamlMap {
  const entries: YamlMap['entries'] = new Map()
  if (!isMap(value.node)) {
    const misshapen = !isEmpty(value.node)
    if (misshapen) shapeFault(value, name, 'a map', reader)
    return { place: value.place, entries, ...(misshapen && { misshapen }) }
  }
  for (const pair of (value.node as YAMLMap).items as Pair[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const keyPlace = reader.placeAt(offsetOf(pair.key) ?? 0)
    const place = reader.placeAt(offsetOf(pair.value) ?? offsetOf(pair.key) ?? 0)
    entries.set(key, { node: pair.value, place, keyPlace })
  }
  return { place: value.place, entries }
}

/** The items of a list; a fault and an empty list where the value is something else. */
export function listAt(value: YamlValue, name: string, reader: Reader): YamlValue[] {
  if (isSeq(value.node)) {
    return value.node.items.map((node) => ({ node, place: reader.placeAt(offsetOf(node) ?? 0) }))
  }
  if (!isEmpty(value.node)) shapeFault(value, name, 'a list', reader)
  return []
}

/**
 * The text of a scalar (numbers and dates as written); a fault and nothing where it is not one, or is empty. Two characters
 * that YAML can name and HTML cannot hold, NUL and half of a pair, are U+FFFD, as in Markdown: else a page would not be in a
 * browser what it was when it was built, and React would begin anew.
 */
export function textAt(value: YamlValue | undefined, name: string, reader: Reader): string | undefined {
  if (!value) return undefined
  if (!isScalar(value.node)) {
    if (!isEmpty(value.node)) shapeFault(value, name, 'text', reader)
    return undefined
  }
  const scalar = value.node
  const text = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value ?? ''))
  return text.toWellFormed().replaceAll('\0', '\ufffd').trim() || undefined
}

/** The text of a key that has to be there; one fault where it is not, or is no text. */
export function requiredText(map: YamlMap, key: string, owner: string, reader: Reader): string {
  const value = map.entries.get(key)
  const faultsBefore = reader.faults.length
  const text = textAt(value, key, reader)
  if (text !== undefined || reader.faults.length > faultsBefore) return text ?? ''
  if (!map.misshapen && !isMisspelt(key, map)) missing(key, value?.keyPlace ?? map.place, owner, reader)
  return ''
}

/** Whether a key seems to be there in another spelling: that has been said, and it is not missed as well. */
function isMisspelt(key: string, { entries }: YamlMap): boolean {
  return !entries.has(key) && [...entries.keys()].some((other) => nearest(other, [key]) !== undefined)
}

/** A fault for a key that has to be there. */
export function missing(key: string, place: Place, owner: string, { faults }: Reader): void {
  faults.push({ rule: 'required-field', found: `${owner} without \`${key}\``, expected: `\`${key}: …\``, place })
}

/** A fault for each key that nobody would read: a misspelt key must not vanish in silence. */
export function refuseOtherKeys(map: YamlMap, known: readonly string[], reader: Reader): void {
  for (const [key, { keyPlace }] of map.entries) {
    if (known.includes(key)) continue
    const meant = nearest(key, known)
    const expected = meant === undefined ? `one of ${list(known)}` : `\`${meant}\``
    reader.faults.push({ rule: 'known-key', found: `key \`${key}\``, expected, place: keyPlace })
  }
}

function shapeFault(value: YamlValue, name: string, expected: string, { faults }: Reader): void {
  const found = isMap(value.node) ? 'map' : isSeq(value.node) ? 'list' : 'text'
  faults.push({ rule: 'field-shape', found: `${found} as \`${name}\``, expected, place: value.place })
}

/** Whether nothing stands there: no node at all, or a key with nothing behind it. */
export function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null)
}

function offsetOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0]
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export type { Reader as YamlReader }
