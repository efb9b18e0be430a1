/** YAML within Argdown: data in braces and front matter → JSON. */

import type { IAstNode } from '@argdown/core'
import { parseDocument } from 'yaml'
import type { Place } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { Json, JsonObject } from '../ext.ts'

/** The data of `{…}`, in one line or, with a line's end after the brace, as a block. */
export function readData(token: IAstNode, file: string, draft: Draft): JsonObject | undefined {
  if (!('image' in token)) return undefined
  const { image, startLine = 1, startColumn = 1 } = token
  const isBlock = /^\{[ \t]*\r?\n/.test(image)
  const yaml = isBlock ? image.replace(/^\{[ \t]*/, '').replace(/\}\s*$/, '') : image
  return readYaml(yaml, { file, line: startLine, column: startColumn }, draft)
}

/** A map in YAML; nothing, and a message, where the text is none. */
export function readYaml(yaml: string, place: Place, { refuse }: Pick<Draft, 'refuse'>): JsonObject | undefined {
  const value = parse(yaml)
  if (value.problem === undefined && (value.json === null || value.json === '')) return undefined
  if (value.problem === undefined && isObject(value.json)) return value.json
  const { problem, line = 1, column = 1 } = value
  const found = problem === undefined ? 'YAML that is no map' : `YAML (${problem})`
  const at = line === 1 ? { column: place.column + column - 1 } : { line: place.line + line - 1, column }
  refuse('yaml-syntax', found, '`name: value`', { ...place, ...at })
  return undefined
}

/** What a text says, or what is wrong with it and where. */
interface Parsed {
  json?: Json
  problem?: string
  line?: number
  column?: number
}

/** Brackets that nest too deep make the parser call itself too often: that is a problem like any other. */
function parse(yaml: string): Parsed {
  try {
    const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' })
    const [error] = document.errors
    // Once more through JSON: what is no JSON, as `.inf`, is gone then and not later.
    if (!error) return { json: JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 10 }) ?? null)) as Json }
    const problem = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
    return { problem, line: error.linePos?.[0].line, column: error.linePos?.[0].col }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of its own that is an object. */
export function objectIn(owner: JsonObject, name: string): JsonObject {
  const value = Object.hasOwn(owner, name) ? owner[name] : undefined
  return isObject(value) ? value : {}
}

/** A field of its own that is text. */
export function textIn(owner: JsonObject, name: string): string | undefined {
  const value = Object.hasOwn(owner, name) ? owner[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/** A field of its own as a list of texts, where it is one text or several. */
export function textsIn(owner: JsonObject, name: string): string[] {
  const value = Object.hasOwn(owner, name) ? owner[name] : undefined
  const items = Array.isArray(value) ? value : [value]
  return items.filter((item): item is string => typeof item === 'string')
}
