/** `visavis stats`: how much each side of a debate says, cites and answers, in numbers next to each other. */

import { parseArgs } from 'node:util'
import { checkDebate } from '../debate/check.ts'
import { compareSides } from '../debate/compare.ts'
import { contentFolder, type DebateAddress, listDebates, loadDebate } from '../debate/load.ts'
import { formatMessage } from '../debate/message.ts'
import type { AuthorNotes } from '../debate/read/author-notes.ts'
import { readDebate } from '../debate/read.ts'
import { countDebate, type DebateStats } from '../debate/stats.ts'
import { tellBelow } from './stats-notes.ts'
import { legend, tabulate } from './stats-table.ts'
import { UsageError } from './usage.ts'

const statsUsage = `stats [slug] [--lang …] [--json]
                           statements, words, sources and their kinds and age, replies, what is unanswered, evidence,
                           reading level, hedges: by side and theme; where sides differ by more than a quarter
                           (default: every debate of ${contentFolder} in every language)`

interface Asked {
  slug?: string
  lang?: string
  json: boolean
}

/**
 * Prints the numbers of debates. Those of a debate with errors are left out: they would be numbers of what could be read.
 *
 * @returns the exit code: 1 where a debate holds errors, which go to standard error.
 * @throws UsageError for a wrong option, or a debate that is not there.
 */
export async function stats(args: string[]): Promise<number> {
  const asked = readArguments(args)
  const read = await Promise.all((await findAddresses(asked)).map(countOrRefuse))
  const errors = read.flatMap((one) => one.errors)
  const counted = read.flatMap((one) => one.stats ?? [])
  if (asked.json) console.log(JSON.stringify({ debates: counted }, null, 2))
  else if (counted.length > 0) console.log([...counted.flatMap(tell), ...legend].join('\n'))
  for (const error of errors) console.error(error)
  return errors.length > 0 ? 1 : 0
}

function tell({ notes, ...counted }: Counted): string[] {
  return [...tabulate(counted), ...tellBelow(counted, notes), '']
}

function readArguments(args: string[]): Asked {
  try {
    const options = { lang: { type: 'string' }, json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [slug, ...others] = positionals
    if (others.length > 0) throw new UsageError('stats counts one debate, or all of them')
    return { ...(slug !== undefined && { slug }), ...values }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function findAddresses({ slug, lang }: Asked): Promise<DebateAddress[]> {
  const all = await listDebates().catch(() => {
    throw new UsageError(`no such folder: ${contentFolder}`)
  })
  const found = all.filter(
    (address) => [undefined, address.slug].includes(slug) && [undefined, address.lang].includes(lang),
  )
  if (found.length === 0)
    throw new UsageError(`no debate ${[slug, lang && `in ${lang}`, `in ${contentFolder}`].filter(Boolean).join(' ')}`)
  return found
}

/** The numbers of a debate, and what its author says of them. */
type Counted = DebateStats & { notes: AuthorNotes }

async function countOrRefuse(address: DebateAddress): Promise<{ stats?: Counted; errors: string[] }> {
  const reading = readDebate(await loadDebate(address))
  const errors = checkDebate(reading).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return { errors: errors.map(formatMessage) }
  const { debate, notes } = reading
  return { stats: { ...countDebate(debate, compareSides(debate)), notes }, errors: [] }
}

/** As `visavis` runs it. */
export const statsCommand = { run: stats, usage: statsUsage }
