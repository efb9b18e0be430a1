/** Sentences with statements in them: text, and where a statement is named, its id, so that a page can make a link of it. */

import { fill, type Message } from '../catalogue/fill.ts'

export type Part = string | { id: string; text: string }

/** No message and no value holds it. */
const mark = '\u0001'

/** A message of the catalogue with parts in its places; else as `fill`. */
export function weave(message: Message, values: Record<string, string | number | Part[]>, lang: string): Part[] {
  const marked = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value) ? `${mark}${name}${mark}` : value,
  ])
  const pieces = fill(message, Object.fromEntries(marked), lang).split(mark)
  // Every other piece is the name of parts.
  const parts = pieces.flatMap((piece, index) => (index % 2 === 0 ? [piece] : (values[piece] as Part[])))
  return parts.filter((part) => part !== '')
}

/** Several as one: "a, b and c" in the words of the language. */
export function listParts(items: readonly Part[][], lang: string): Part[] {
  const list = new Intl.ListFormat(lang).formatToParts(items.map((_, index) => String(index)))
  return list.flatMap(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? []) : [value]))
}

/** The sentence as text alone. */
export function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}
