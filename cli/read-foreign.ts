/** A file of another format → a debate, within limits of size, time and memory. */

import { readFile, stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { decodeText } from '../debate/formats/decode.ts'
import { type ImportOptions, type ImportResult, mostBytes } from '../debate/formats/import.ts'
import type { Message } from '../debate/message.ts'
import { UsageError } from './usage.ts'

export interface Limits {
  /** Seconds until reading is stopped. */
  seconds: number
  /** MB that a reader may take. */
  megabytes: number
}

export const usualLimits: Limits = { seconds: 20, megabytes: 512 }

/** What came of a file, and its text for whoever shows what messages are about. */
export interface ForeignResult extends ImportResult {
  text?: string
}

/**
 * Reads a file as a debate. What is wrong with the file, be it that reading it takes too long, is a message.
 *
 * @throws UsageError where there is no such file.
 */
export async function readForeign(path: string, options: ImportOptions, limits = usualLimits): Promise<ForeignResult> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile()) throw new UsageError(`no such file: ${path}`)
  const limit = options.mostBytes ?? mostBytes
  if (stats.size > limit)
    return refusal(path, 'too-large', `file of ${stats.size} bytes`, `at most ${limit} (--max-bytes)`)
  const { text, guessed } = decodeText(await readFile(path))
  const result = await readInThread({ path, text }, options, limits)
  if (!guessed) return { ...result, text }
  const message = say(path, 'encoding', 'file that is not UTF-8', `UTF-8; it was read as ${guessed}`, 'warning')
  const messages = [message, ...result.messages]
  return { ...result, text, messages, ...(result.imported && { imported: { ...result.imported, messages } }) }
}

/** A parser that loops cannot be asked to stop: its thread is ended. */
function readInThread(
  file: { path: string; text: string },
  options: ImportOptions,
  { seconds, megabytes }: Limits,
): Promise<ImportResult> {
  const worker = new Worker(new URL('./import-worker.js', import.meta.url), {
    workerData: { file, options },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise((resolve, reject) => {
    const slow = refusal(
      file.path,
      'time-limit',
      `${options.from ?? 'file'} that takes long`,
      `${seconds} s (--max-seconds)`,
    )
    const timer = setTimeout(() => settle(() => resolve(slow)), seconds * 1000)
    const settle = (done: () => void) => {
      clearTimeout(timer)
      void worker.terminate().then(done)
    }
    worker.once('message', (result: ImportResult) => settle(() => resolve(result)))
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const large = refusal(file.path, 'memory-limit', 'file that takes much memory', `at most ${megabytes} MB`)
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(large) : reject(error)))
    })
  })
}

function refusal(file: string, rule: string, found: string, expected: string): ImportResult {
  return { messages: [say(file, rule, found, expected, 'error')] }
}

function say(file: string, rule: string, found: string, expected: string, severity: Message['severity']): Message {
  return { severity, rule, reason: `Unexpected ${found}, expected ${expected}`, place: { file, line: 1, column: 1 } }
}
