/**
 * Choices as the fragment of an address, which a browser does not send anywhere: `#accept=by-invitation.open-operations&reject=own-aims`.
 *
 * Beyond `longest` characters each id is written as a code of four, and `~` stands before them: 118 choices take 490 characters.
 * A code is made of the id alone, so that it outlives statements that come, go or move.
 */

import type { Choice, Choices } from '../../debate/reason/types.ts'

/** Characters of a fragment that is still written in ids: addresses of up to 2,000 pass everywhere. */
const longest = 1500

const keys: readonly Choice[] = ['accept', 'reject']

/** What an address said: choices, and how many of it were about statements that the debate does not have. */
export interface ReadChoices {
  choices: Choices
  unknown: number
}

/**
 * The fragment with its `#`.
 *
 * @param ids of all statements of the debate
 */
export function writeChoices(choices: Choices, ids: readonly string[]): string {
  const write = (join: (ids: string[]) => string) => {
    const parts = keys.map(
      (key) => [key, [...choices].filter(([, choice]) => choice === key).map(([id]) => id)] as const,
    )
    const said = parts.filter(([, chosen]) => chosen.length > 0)
    return said.length === 0 ? '#accept=' : `#${said.map(([key, chosen]) => `${key}=${join(chosen)}`).join('&')}`
  }
  const plain = write((chosen) => chosen.join('.'))
  if (plain.length <= longest || hasDoubles(ids.map(codeOf))) return plain
  return write((chosen) => `~${chosen.map(codeOf).join('')}`)
}

/**
 * The choices of a fragment; undefined where it holds none, but names a place on the page or nothing at all.
 *
 * @param fragment with or without its `#`, from whoever wrote the address
 */
export function readChoices(fragment: string, ids: readonly string[]): ReadChoices | undefined {
  const query = new URLSearchParams(fragment.replace(/^#/, ''))
  if (!keys.some((key) => query.has(key))) return undefined
  const known = new Set(ids)
  const choices = new Map<string, Choice>()
  let unknown = 0
  for (const key of keys) {
    for (const id of idsIn(query.get(key) ?? '', ids)) {
      if (known.has(id)) choices.set(id, key)
      else unknown += 1
    }
  }
  return { choices, unknown }
}

function idsIn(value: string, ids: readonly string[]): string[] {
  if (!value.startsWith('~')) return value.split('.').filter(Boolean)
  const byCode = new Map(ids.map((id) => [codeOf(id), id]))
  const codes = value.slice(1).match(/.{1,4}/gsu) ?? []
  return codes.map((code) => byCode.get(code) ?? '')
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Four characters for an id: the low 24 bits of a checksum (FNV-1a, 32 bits), in the digits of base64url.
 * Source: Fowler, Noll, Vo, Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft); RFC 4648, 5.
 */
function codeOf(id: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return [18, 12, 6, 0].map((shift) => digits[(hash >>> shift) & 63]).join('')
}

function hasDoubles(values: readonly string[]): boolean {
  return new Set(values).size < values.length
}
