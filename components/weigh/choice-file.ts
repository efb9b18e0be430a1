/** Choices and notes as a file that a reader saves and opens again. What is opened may be anything. */

import type { Choice, Choices } from '../../debate/reason/types.ts'
import { type Notes, partOf, readNotes } from './stance.ts'
import type { WeighFacts } from './weigh-facts.ts'

const format = 'visavis-weighing'
const version = 1

/** Bytes: far more than 10,000 choices and two reasons take. */
export const largestFile = 1_000_000

type Origin = Pick<WeighFacts, 'slug' | 'lang' | 'updated' | 'release'>

/** What was in a file, or which message says why nothing was. */
export type OpenedFile =
  | { choices: Choices; notes: Notes; unknown: number }
  | { problem: 'fileNotOurs' | 'fileNewer' }
  | { problem: 'fileElsewhere'; slug: string }

/** The text of the file: JSON, with what it belongs to, so that it can be told from others. */
export function writeFile({ slug, lang, updated, release }: Origin, choices: Choices, notes: Notes): string {
  const chosen = (wanted: Choice) => [...choices].filter(([, choice]) => choice === wanted).map(([id]) => id)
  const origin = { format, version, debate: slug, lang, updated, ...(release !== undefined && { release }) }
  return `${JSON.stringify({ ...origin, accept: chosen('accept'), reject: chosen('reject'), ...notes }, null, 2)}\n`
}

/**
 * Reads such a file. Never throws.
 *
 * @param ids of all statements of the debate
 * @param steps of the scale of stances
 */
export function readFile(text: string, slug: string, ids: readonly string[], steps: readonly string[]): OpenedFile {
  const data = parse(text)
  const [savedVersion, debate] = [partOf(data, 'version'), partOf(data, 'debate')]
  const [accept, reject] = [idsOf(partOf(data, 'accept')), idsOf(partOf(data, 'reject'))]
  if (partOf(data, 'format') !== format || typeof savedVersion !== 'number') return { problem: 'fileNotOurs' }
  if (savedVersion > version) return { problem: 'fileNewer' }
  if (typeof debate !== 'string' || !/^[a-z][a-z0-9-]{0,80}$/.test(debate)) return { problem: 'fileNotOurs' }
  if (debate !== slug) return { problem: 'fileElsewhere', slug: debate }
  if (!accept || !reject) return { problem: 'fileNotOurs' }
  const known = new Set(ids)
  const all = [...accept.map((id) => [id, 'accept'] as const), ...reject.map((id) => [id, 'reject'] as const)]
  const choices = new Map<string, Choice>(all.filter(([id]) => known.has(id)))
  return { choices, notes: readNotes(data, steps), unknown: all.filter(([id]) => !known.has(id)).length }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function idsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : undefined
}
