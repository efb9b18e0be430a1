/** `visavis export`: a debate of content/ in another program's format. */

import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkDebate } from '../debate/check.ts'
import { compareSides } from '../debate/compare.ts'
import type { Format } from '../debate/formats/format.ts'
import { formats } from '../debate/formats/registry.ts'
import { contentFolder, type DebateAddress, loadDebate, slugPattern } from '../debate/load.ts'
import { formatMessage } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'
import { UsageError } from './usage.ts'

const writable = formats.filter(({ write }) => write !== undefined)
const names = writable.map(({ name }) => name).join(', ')

const exportUsage = `export <slug> --to FORMAT [--lang en] [--out FILE]
                           a debate for another program: ${names}`

interface Asked {
  address: DebateAddress
  format: Format
  out?: string
}

/**
 * Prints a debate in another format, or writes it to a file. What the format cannot hold goes to standard error.
 *
 * @returns the exit code: 1 where the debate holds errors.
 * @throws UsageError for a wrong option, an unknown format, or a debate that is not there.
 */
export async function exportDebate(args: string[]): Promise<number> {
  const { address, format, out } = readArguments(args)
  const files = await loadDebate(address).catch((error: Error) => {
    throw new UsageError(`${error.message} in ${contentFolder}`)
  })
  const reading = readDebate(files)
  const errors = checkDebate(reading).filter(({ severity }) => severity === 'error')
  for (const message of errors) console.error(formatMessage(message))
  if (errors.length > 0 || !format.write) return 1
  const { text, messages } = format.write(reading.debate, compareSides(reading.debate))
  for (const message of messages) console.error(formatMessage(message))
  if (out === undefined) process.stdout.write(text)
  else await writeFile(out, text)
  return 0
}

function readArguments(args: string[]): Asked {
  const { values, positionals } = parse(args)
  const [slug, ...others] = positionals
  if (slug === undefined || others.length > 0 || !slugPattern.test(slug))
    throw new UsageError('export needs one debate')
  const format = writable.find(({ name }) => name === values.to)
  if (!format) throw new UsageError(values.to === undefined ? 'export needs --to' : `no format to export: ${values.to}`)
  return { address: { slug, lang: values.lang }, format, ...(values.out !== undefined && { out: values.out }) }
}

function parse(args: string[]) {
  try {
    const options = {
      to: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      out: { type: 'string' },
    } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** As `visavis` runs it. */
export const exportCommand = { run: exportDebate, usage: exportUsage }
