/** `visavis check`: every problem of every debate at the given paths, in one run, or anew whenever they change. */

import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkDebate } from '../debate/check.ts'
import { contentFolder } from '../debate/load.ts'
import { compareMessages, formatMessage } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'
import { findDebates, join } from './find-debates.ts'
import { type Checked, type Look, report } from './report.ts'
import { UsageError } from './usage.ts'
import { watchFolders } from './watch.ts'
import { watchedFolders } from './watched-folders.ts'

const checkUsage = `check [path…] [--json]   every problem in debates: folders of debates, a debate's folder, or .mdx files
                           (default: ${contentFolder})
                           --watch checks again whenever a file changes, until Ctrl+C
                           --pretty, --plain: with the line that a message is about, or without (default: with, on a terminal)
                           --github: once more for GitHub Actions, beside a pull request (default: where it runs)`

/** What was asked for. */
interface Asked {
  paths: string[]
  json: boolean
  watch: boolean
  look: Look
}

/**
 * Checks the debates at the paths in `args` and prints what is wrong with them.
 *
 * @returns the exit code: 0 where there are warnings at most, 1 where there are errors; 0 after watching.
 * @throws UsageError for an unknown option, a missing path, or paths without a debate.
 */
export async function check(args: string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked.watch) return checkAndWatch(asked)
  const checked = await checkPaths(asked.paths)
  if (asked.json) console.log(JSON.stringify({ messages: checked.messages }, null, 2))
  else print(report(checked, asked.look))
  const hasErrors = checked.messages.some(({ severity }) => severity === 'error')
  if (checked.debates.length === 0 && !hasErrors) throw nothingIn(asked.paths)
  return hasErrors ? 1 : 0
}

function readArguments(args: string[]): Asked {
  const { values, positionals } = parse(args)
  const { json, watch, pretty, plain, github } = values
  if (json && watch) throw new UsageError('--watch prints for people, --json for programs: only one of them')
  if (pretty && plain) throw new UsageError('--pretty or --plain, not both')
  const isPretty = pretty || (!plain && process.stdout.isTTY === true)
  const root = process.env.GITHUB_WORKSPACE ?? '.'
  return {
    paths: positionals.length > 0 ? positionals : [contentFolder],
    json,
    watch,
    look: {
      ...(isPretty && { columns: process.stdout.columns ?? 100 }),
      ...((github || process.env.GITHUB_ACTIONS === 'true') && {
        pathForGitHub: (file: string) => path.relative(root, path.resolve(file)).split(path.sep).join('/'),
      }),
    },
  }
}

function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const
  try {
    const options = { json: flag, watch: flag, pretty: flag, plain: flag, github: flag }
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function checkPaths(paths: string[]): Promise<Checked> {
  const found = join(await Promise.all(paths.map(findDebates)))
  const debates = unique(found.debates, ({ debate }) => debate.path)
  const checked = debates.flatMap((files) => checkDebate(readDebate(files)))
  // Two languages share their sources, and with them what is wrong there.
  return { messages: unique([...found.messages, ...checked], formatMessage).sort(compareMessages), debates }
}

/** Checks now and after each change, until somebody presses Ctrl+C or nobody reads what is printed. */
async function checkAndWatch({ paths, look }: Asked): Promise<number> {
  const checkNow = async () => {
    const checked = await checkPaths(paths)
    const nothing = checked.debates.length === 0 && checked.messages.length === 0
    print([new Date().toTimeString().slice(0, 8), ...(nothing ? [nothingIn(paths).message] : report(checked, look))])
  }
  const ended = new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.stdout.once('error', resolve)
  })
  const stop = await watchFolders({
    list: () => watchedFolders(paths),
    changed: checkNow,
    // A path that has gone may come back; anything else that fails has to be seen, and must not end the watch either.
    failed: (error) => console.error(error instanceof UsageError ? error.message : error),
  })
  try {
    await checkNow()
    await ended
  } finally {
    await stop()
  }
  return 0
}

function nothingIn(paths: string[]): UsageError {
  return new UsageError(`no debate in ${paths.join(', ')}`)
}

function print(lines: string[]): void {
  for (const line of lines) console.log(line)
}

function unique<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}

/** As `visavis` runs it. */
export const checkCommand = { run: check, usage: checkUsage }
