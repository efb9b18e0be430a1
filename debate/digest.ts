/** Names content by what is in it: the same content has the same name everywhere and for ever. */

import { createHash } from 'node:crypto'
import type { DebateData } from './data.ts'

/** What a digest looks like. */
export const digestPattern = /^[0-9a-f]{12}$/

/** The name of a release: the first 12 hexadecimal digits of SHA-256 over the data's canonical JSON. */
export function digestOf(data: DebateData): string {
  return sha256(canonicalJson(data)).slice(0, 12)
}

/**
 * SHA-256 of a text in UTF-8, 64 hexadecimal digits.
 * Source: NIST FIPS 180-4.
 */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * A JSON value as text that does not depend on the order in which its keys were written: no white space, keys sorted by
 * their UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Source: RFC 8785, "JSON Canonicalization Scheme (JCS)".
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
}
