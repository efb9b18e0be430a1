/** JSON from elsewhere → values with places. A file that breaks off is read as far as it goes. */

import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { TextFile } from '../load.ts'
import type { Place } from '../model.ts'
import type { Draft } from './draft.ts'
import { placesIn } from './lines.ts'

/** How deep brackets may nest: no format needs ten, and parsers walk down by calling themselves. */
export const deepestNesting = 64

/** A value and where it stands. Fields are a map, so that `__proto__` is a name like any other. */
export interface JsonPart {
  place: Place
  kind: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'
  /** Of an object; empty for all else. Of two with one name the last counts, as for `JSON.parse`. */
  fields: ReadonlyMap<string, JsonPart>
  /** Of an array; empty for all else. */
  items: readonly JsonPart[]
  /** A string, or a number as written; nothing for all else. */
  text?: string
  /** The value as `JSON.parse` gives it. */
  value: unknown
}

/** The value of a JSON file; nothing, and a message, where there is none. */
export function readJson({ path, text }: TextFile, { refuse }: Pick<Draft, 'refuse'>): JsonPart | undefined {
  const placeAt = placesIn(path, text)
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    refuse('nesting', 'bracket', `at most ${deepestNesting} within each other`, placeAt(deep))
    return undefined
  }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const first = errors[0]
  if (first) refuse('json-syntax', `JSON (${wordsOf(first)})`, 'valid JSON', placeAt(first.offset))
  return root && partOf(root, text, placeAt)
}

/** `CloseBraceExpected` → `close brace expected`. */
function wordsOf({ error }: ParseError): string {
  return printParseErrorCode(error).replace(
    /[A-Z]/g,
    (letter, at: number) => `${at > 0 ? ' ' : ''}${letter.toLowerCase()}`,
  )
}

/** Where brackets nest too deep; those in strings do not count. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (isInString && character === '\\') at++
    else if (character === '"') isInString = !isInString
    else if (isInString) continue
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > deepestNesting) return at
  }
  return undefined
}

function partOf(node: Node, text: string, placeAt: (offset: number) => Place): JsonPart {
  const place = placeAt(node.offset)
  const part = { place, fields: new Map<string, JsonPart>(), items: [] as JsonPart[] }
  if (node.type === 'object') {
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key && value) part.fields.set(String(key.value), partOf(value, text, placeAt))
    }
    const value = Object.fromEntries([...part.fields].map(([name, field]) => [name, field.value]))
    return { ...part, kind: 'object', value }
  }
  if (node.type === 'array') {
    part.items = (node.children ?? []).map((child) => partOf(child, text, placeAt))
    return { ...part, kind: 'array', value: part.items.map(({ value }) => value) }
  }
  const kind = node.type === 'string' || node.type === 'number' || node.type === 'boolean' ? node.type : 'null'
  if (kind === 'string') return { ...part, kind, text: String(node.value), value: node.value }
  // As written: an id of twenty digits is no number to a computer.
  const written = text.slice(node.offset, node.offset + node.length)
  return { ...part, kind, ...(kind === 'number' && { text: written }), value: node.value }
}

/** A field's text, trimmed; nothing where it is missing, empty, or no text. */
export function textOf(part: JsonPart | undefined, key: string): string | undefined {
  return part?.fields.get(key)?.text?.trim() || undefined
}

/** The items of a list that a field should be; where it is something else, that is said. */
export function listOf(part: JsonPart, key: string, { refuse }: Pick<Draft, 'refuse'>): readonly JsonPart[] {
  const field = part.fields.get(key)
  if (field && field.kind !== 'array' && field.kind !== 'null') {
    refuse('field-shape', `${field.kind} as \`${key}\``, 'a list', field.place)
  }
  return field?.items ?? []
}
