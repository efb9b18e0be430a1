/** `visavis import`: a debate from another program's file, as a folder to edit or as JSON. */

import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkDebate } from '../debate/check.ts'
import { type ImportOptions, readableFormats } from '../debate/formats/import.ts'
import { slugPattern } from '../debate/load.ts'
import { formatMessage, type Message } from '../debate/message.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { type ContentFiles, writeContent } from '../debate/write/content-files.ts'
import { type Limits, readForeign, usualLimits } from './read-foreign.ts'
import { messageLines } from './report.ts'
import { UsageError } from './usage.ts'

const names = readableFormats.map(({ name }) => name)

const importUsage = `import <file> [--from FORMAT] [--out content/<slug>] [--json] [--max-bytes N] [--max-seconds N]
                           a debate of another program: ${names.join(', ')}`

interface Asked {
  file: string
  options: ImportOptions
  limits: Limits
  out?: string
  json: boolean
}

/**
 * Reads a file; prints it as `{debate, messages}`, writes it as a folder of content, or says what is in it.
 *
 * @returns the exit code: 1 where a part of the file could not be read.
 * @throws UsageError for a wrong option, a missing file, or a folder that is there already.
 */
export async function importFile(args: string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked.out !== undefined) await refuseUsed(asked.out)
  const { imported, format, messages, text = '' } = await readForeign(asked.file, asked.options, asked.limits)
  const debate = imported && { ...imported.debate, ...(asked.out !== undefined && { slug: path.basename(asked.out) }) }
  if (asked.json) console.log(JSON.stringify({ debate: debate ?? null, messages }, null, 2))
  else
    for (const line of messageLines(messages, [{ path: asked.file, text }], columnsOf(process.stderr)))
      console.error(line)
  if (debate && asked.out !== undefined) await writeFolder(asked.out, debate)
  if (debate && !asked.json) console.error(`${format}: ${countParts(debate)}`)
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** How wide a terminal is; nothing where there is none. */
function columnsOf({ isTTY, columns = 100 }: Partial<NodeJS.WriteStream>): number | undefined {
  return isTTY ? columns : undefined
}

function readArguments(args: string[]): Asked {
  const { values, positionals } = parse(args)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('import needs one file')
  if (values.from !== undefined && !names.includes(values.from)) {
    throw new UsageError(`no format to import: ${values.from}`)
  }
  const out = values.out && path.normalize(values.out).replace(/[\\/]$/, '')
  if (out !== undefined && !slugPattern.test(path.basename(out))) {
    throw new UsageError(`no name for a debate's folder: ${values.out} (lower-case letters, digits and hyphens)`)
  }
  const today = new Date().toISOString().slice(0, 10)
  const size = numberOf(values['max-bytes'], '--max-bytes')
  const options = { today, ...(values.from && { from: values.from }), ...(size && { mostBytes: size }) }
  const seconds = numberOf(values['max-seconds'], '--max-seconds') ?? usualLimits.seconds
  return { file, options, limits: { ...usualLimits, seconds }, ...(out && { out }), json: values.json }
}

function parse(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const options = {
      ...{ from: text, out: text, 'max-bytes': text, 'max-seconds': text },
      json: { type: 'boolean', default: false },
    } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function numberOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!(number > 0)) throw new UsageError(`no number above 0 for ${name}: ${text}`)
  return number
}

/** What an author has written is never written over. */
async function refuseUsed(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new UsageError(`no folder: ${folder}`)
  })
  if (there.length > 0) throw new UsageError(`something is there already: ${folder}`)
}

async function writeFolder(folder: string, debate: Debate): Promise<void> {
  const files = writeContent(debate)
  const named: [string, string | undefined][] = [
    [`${debate.lang}.mdx`, files.debate],
    ['sources.yaml', files.sources],
    ['ext.yaml', files.ext],
  ]
  await mkdir(folder, { recursive: true })
  for (const [name, text] of named) if (text !== undefined) await writeFile(path.join(folder, name), text)
  for (const id of files.unwritten) console.error(`left out: \`${id}\`, which attacks what attacks it`)
  const errors = findErrors(folder, debate, files)
  for (const message of errors) console.error(formatMessage(message))
  const written = named.filter(([, text]) => text !== undefined).map(([name]) => name)
  console.error(`wrote ${written.join(', ')} to ${folder}; npx visavis check ${folder} says what to look at next`)
}

/** Errors in what was just written: there should never be any. */
function findErrors(folder: string, { slug, lang }: Debate, { debate, sources, ext }: ContentFiles): Message[] {
  const file = (name: string, text: string) => ({ path: path.posix.join(folder, name), text })
  const reading = readDebate({
    ...{ slug, lang, debate: file(`${lang}.mdx`, debate), sources: file('sources.yaml', sources) },
    ...(ext !== undefined && { ext: file('ext.yaml', ext) }),
  })
  return checkDebate(reading).filter(({ severity }) => severity === 'error')
}

function countParts({ statements, relations, sides, sources }: Debate): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const held = sides.map(({ id, name }) => [statements.filter((one) => one.sides.join() === id).length, name])
  const shared = statements.filter((one) => one.sides.length > 1).length
  const unplaced = statements.filter((one) => one.sides.length === 0).length
  const others = [
    ...(shared > 0 ? [[shared, 'common ground']] : []),
    ...(unplaced > 0 ? [[unplaced, 'of no side']] : []),
  ]
  return [
    count(statements.length, 'statement'),
    ...[...held, ...others].map((part) => part.join(' ')),
    count(relations.length, 'relation'),
    count(sources.length, 'source'),
  ].join(', ')
}

/** As `visavis` runs it. */
export const importCommand = { run: importFile, usage: importUsage }
