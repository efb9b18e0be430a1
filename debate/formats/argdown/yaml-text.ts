/** JSON → YAML as Argdown can hold it: data in braces on one line, and front matter. */

import { stringify } from 'yaml'
import type { Json, JsonObject } from '../ext.ts'

/** Words that are no text to YAML, in one of its versions or another. */
const taken = new Set('true false null yes no on off y n'.split(' '))

/**
 * `{sides: [a, b], detail: "…"}`. A brace within a text could end the data, and `>:` or `]:` the title before it: these are
 * written as numbers.
 */
export function flowData(data: JsonObject): string {
  return flow(data)
}

function flow(value: Json): string {
  if (typeof value === 'string') return /^[a-z][a-z0-9-]*$/.test(value) && !taken.has(value) ? value : quoted(value)
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, item]) => `${flow(key)}: ${flow(item)}`)
  return `{${fields.join(', ')}}`
}

function quoted(text: string): string {
  const json = JSON.stringify(text.toWellFormed())
  return json.replace(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff{}]|[>\]](?=:)/g, asNumber)
}

/** What some YAML parsers refuse to read as it is, and the sign of which three in a row would end front matter. */
const unsafe = /===|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/

/** `=== … ===` and the empty line that belongs beneath it. */
export function frontMatterOf(data: JsonObject): string {
  const plain = stringify(data, { lineWidth: 0 })
  return `===\n${unsafe.test(plain) ? quotedBlock(data) : plain}===\n\n`
}

/** With everything in quotes, any character can be written as a number. */
function quotedBlock(data: JsonObject): string {
  const block = stringify(data, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' })
  return block.replace(/[=\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, asNumber)
}

function asNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
