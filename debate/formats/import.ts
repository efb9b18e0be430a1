/** A file of any format → a debate: which format it is, what it may hold at most, and what every import is told. */

import type { TextFile } from '../load.ts'
import { compareMessages, type Message } from '../message.ts'
import { shorten } from '../shorten.ts'
import type { Format, Imported, ReadOptions } from './format.ts'
import { formats } from './registry.ts'
import { sidesOf } from './sides.ts'

/** How large a file may be, in bytes of UTF-8, where nobody says otherwise. */
export const mostBytes = 1_000_000

export interface ImportOptions extends ReadOptions {
  /** The format's name; else it is found by the file's content. */
  from?: string
  /** In bytes. */
  mostBytes?: number
}

/** What came of a file: a debate and the format it was read as, or nothing but messages. */
export interface ImportResult {
  imported?: Imported
  format?: string
  messages: Message[]
}

/** The formats that can be read, by the names that `--from` takes. */
export const readableFormats: readonly Format[] = formats.filter(({ read }) => read !== undefined)

/** Reads a file as a debate. Never throws for what is in it. */
export async function importText(file: TextFile, options: ImportOptions): Promise<ImportResult> {
  const limit = options.mostBytes ?? mostBytes
  const size = new TextEncoder().encode(file.text).length
  if (size > limit) return refusal(file, `file of ${size} bytes`, `at most ${limit}`, 'too-large')
  const text = file.text.replace(/^\uFEFF/, '')
  const format = options.from === undefined ? recognise(text) : formatNamed(options.from)
  if (!format?.read) {
    const names = readableFormats.map(({ name }) => name).join(', ')
    return refusal(file, 'file of no known format', `one of ${names}; --from says which`, 'known-format')
  }
  const { debate, messages } = await format.read({ ...file, text }, options)
  const place = { file: file.path, line: 1, column: 1 }
  const sides = debate.sides.length >= 2 ? debate.sides : [...debate.sides, ...sidesOf('', place)].slice(0, 2)
  const imported = {
    debate: { ...debate, sides },
    messages: [...messages, ...unplaced(debate, messages)].sort(compareMessages),
  }
  return { imported, format: format.name, messages: imported.messages }
}

/** The format of a text, by its content. */
export function recognise(text: string): Format | undefined {
  return readableFormats.find(({ recognises }) => recognises?.(text))
}

export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name)
}

function refusal({ path }: TextFile, found: string, expected: string, rule: string): ImportResult {
  const place = { file: path, line: 1, column: 1 }
  return { messages: [{ severity: 'error', rule, reason: `Unexpected ${found}, expected ${expected}`, place }] }
}

/** A message for each statement that nobody holds: an author has to give it a side. */
function unplaced({ statements }: Imported['debate'], said: Message[]): Message[] {
  const told = new Set(
    said.filter(({ rule }) => rule === 'no-side').map(({ place }) => `${place.line}:${place.column}`),
  )
  return statements
    .filter(({ sides, place }) => sides.length === 0 && !told.has(`${place.line}:${place.column}`))
    .map(({ text, place }) => ({
      severity: 'warning',
      rule: 'no-side',
      reason: `Unexpected statement of no side “${shorten(text, 40)}”, expected a side: \`side=""\` stands in its place`,
      place,
    }))
}
