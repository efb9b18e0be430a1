/** A file of any format → a debate: which format it is, what it may hold at most, and what every import is told. */

import type { TextFile } from '../load.ts'
import { compareMessages, type Message } from '../message.ts'
import { completeDebate } from './complete.ts'
import type { Format, Imported, ReadOptions } from './format.ts'
import { formats } from './registry.ts'

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
  const read = await format.read({ ...file, text }, options)
  const imported = completeDebate(read, file.path, options)
  const messages = imported.messages.sort(compareMessages)
  return { imported: { ...imported, messages }, format: format.name, messages }
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
