/**
 * YAML from elsewhere → values with places, for the readers of `read/yaml.ts`. Unlike an author's, such a file may be a megabyte:
 * nothing here takes more than time linear in its size.
 */

import { type Document, isAlias, isMap, isScalar, isSeq, Lexer, Parser, parseDocument, visit } from 'yaml'
import type { TextFile } from '../load.ts'
import type { Place } from '../model.ts'
import { isEmpty, startOfScalar, type YamlReader, type YamlValue } from '../read/yaml.ts'
import type { Draft } from './draft.ts'
import type { Json } from './ext.ts'
import { deepestNesting } from './json-file.ts'
import { type PlaceAt, placesIn } from './lines.ts'

const mostProblems = 20

/** A YAML file that has been parsed. What its reader finds amiss is for `tellFaults`. */
export interface YamlFile {
  value: YamlValue
  reader: YamlReader
}

/** The value of a YAML file; nothing, and messages, where it is broken. */
export function readYamlFile({ path, text }: TextFile, draft: Draft): YamlFile | undefined {
  const placeAt = placesIn(path, text)
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    draft.refuse('nesting', 'value', `at most ${deepestNesting} within each other`, placeAt(deep))
    return undefined
  }
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false })
  const reader: YamlReader = { faults: [], placeAt }
  const isWhole = tellProblems(document, placeAt, draft) && !tellAlias(document, placeAt, draft)
  if (!isWhole) return undefined
  tellSecondKeys(document, placeAt, draft)
  return { value: { node: document.contents, place: placeAt(document.contents?.range?.[0] ?? 0) }, reader }
}

/** Turns what did not have the expected shape into messages. */
export function tellFaults({ reader }: YamlFile, { refuse }: Draft): void {
  for (const { rule, found, expected, place } of reader.faults) refuse(rule, found, expected, place)
}

/** A value as JSON; numbers that JSON cannot hold as they are written. */
export function jsonAt(node: unknown): Json {
  if (isSeq(node)) return node.items.map(jsonAt)
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), jsonAt(value)]))
  if (!isScalar(node) || isEmpty(node)) return null
  const { value, source } = node
  if (typeof value === 'string' || typeof value === 'boolean') return value
  return typeof value === 'number' && Number.isFinite(value) ? value : (source ?? String(value))
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

/** Where values nest too deep, as the parser itself counts them: brackets in a comment are none. */
function tooDeepAt(text: string): number | undefined {
  const parser = new Parser()
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const _token of parser.next(lexeme));
    // Of each map and each list in it, two are on the stack.
    if (parser.stack.length > deepestNesting) return Math.min(offset, text.length - 1)
    offset = parser.offset
  }
  return undefined
}

/** The first problem of each line; what a parser says next of the same line mostly follows from it. */
function tellProblems(document: Document.Parsed, placeAt: PlaceAt, { refuse, warn }: Draft): boolean {
  const lines = new Set<number>()
  for (const { name, code, message, pos } of [...document.errors, ...document.warnings]) {
    if (lines.size >= mostProblems) break
    const place = placeAt(code === 'MISSING_CHAR' ? startOfScalar(document, pos[0]) : pos[0])
    if (lines.has(place.line)) continue
    lines.add(place.line)
    const words = code === 'MULTIPLE_DOCS' ? 'several documents' : (message.split('\n')[0] ?? code)
    const found = `YAML (${words.charAt(0).toLowerCase()}${words.slice(1)})`
    if (name === 'YAMLWarning') warn('yaml-syntax', found, 'valid YAML', place)
    else refuse('yaml-syntax', found, 'valid YAML', place)
  }
  return document.errors.length === 0
}

/** Aliases are refused rather than followed, so that a small file cannot stand for a huge one. */
function tellAlias(document: Document.Parsed, placeAt: PlaceAt, { refuse }: Draft): boolean {
  let found = false
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) return undefined
      found = true
      refuse('yaml-syntax', `YAML alias \`*${node.source}\``, 'the value itself', placeAt(node.range?.[0] ?? 0))
      return visit.BREAK
    },
  })
  return found
}

/** Of two values under one key the last counts, and that is said. */
function tellSecondKeys(document: Document.Parsed, placeAt: PlaceAt, { warn }: Draft): void {
  visit(document, {
    Map(_key, { items }) {
      const places = new Map<string, Place>()
      for (const { key } of items) {
        const name = keyOf(key)
        const place = placeAt((key as { range?: [number, number, number] | null }).range?.[0] ?? 0)
        const first = places.get(name)
        if (first) warn('unique-id', `second key \`${name}\``, `each key once (${first.line}:${first.column})`, place)
        else places.set(name, place)
      }
    },
  })
}
