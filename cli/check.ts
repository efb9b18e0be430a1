/** `visavis check`: every problem of every debate at the given paths, in one run. */

import { parseArgs } from 'node:util'
import { checkDebate } from '../debate/check.ts'
import { contentFolder, type DebateFiles } from '../debate/load.ts'
import { compareMessages, formatMessage, type Message } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'
import { findDebates, join } from './find-debates.ts'
import { UsageError } from './usage.ts'

export const checkUsage = `check [path…] [--json]   every problem in debates: folders of debates, a debate's folder, or .mdx files
                           (default: ${contentFolder})`

/**
 * Checks the debates at the paths in `args` and prints what is wrong with them.
 *
 * @returns the exit code: 0 where there are warnings at most, 1 where there are errors.
 * @throws UsageError for an unknown option, a missing path, or paths without a debate.
 */
export async function check(args: string[]): Promise<number> {
  const { paths, json } = readArguments(args)
  const found = join(await Promise.all(paths.map(findDebates)))
  const debates = unique(found.debates, ({ debate }) => debate.path)
  const checked = debates.flatMap((files) => checkDebate(readDebate(files)))
  // Two languages share their sources, and with them what is wrong there.
  const messages = unique([...found.messages, ...checked], formatMessage).sort(compareMessages)
  if (json) console.log(JSON.stringify({ messages }, null, 2))
  else print(messages, debates)
  const hasErrors = messages.some(({ severity }) => severity === 'error')
  if (debates.length === 0 && !hasErrors) throw new UsageError(`no debate in ${paths.join(', ')}`)
  return hasErrors ? 1 : 0
}

function readArguments(args: string[]): { paths: string[]; json: boolean } {
  try {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { paths: positionals.length > 0 ? positionals : [contentFolder], json: values.json }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function print(messages: Message[], debates: DebateFiles[]): void {
  for (const message of messages) console.log(formatMessage(message))
  if (messages.length > 0) console.log(countMessages(messages))
  else if (debates.length > 0) console.log(`${countDebates(debates)}, no problems`)
}

/** "3 errors and 1 warning (silent-side) in 2 files". */
function countMessages(messages: Message[]): string {
  const warnings = messages.filter(({ severity }) => severity === 'warning')
  const errors = messages.length - warnings.length
  const kinds = [...new Set(warnings.map(({ rule }) => rule))].sort()
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings.length > 0 ? [`${count(warnings.length, 'warning')} (${kinds.join(', ')})`] : []),
  ]
  return `${counts.join(' and ')} in ${count(new Set(messages.map(({ place }) => place.file)).size, 'file')}`
}

/** A debate in two languages is one debate. */
function countDebates(debates: DebateFiles[]): string {
  return count(unique(debates, ({ debate }) => debate.path.replace(/[^/]*$/, '')).length, 'debate')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function unique<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
