/** Debates of the library, read and compared once for the browser tests. */

import { type Comparison, compareSides } from '../../debate/compare.ts'
import { type DebateAddress, listDebates, loadDebate } from '../../debate/load.ts'
import type { Debate } from '../../debate/model.ts'
import { readDebate } from '../../debate/read.ts'

export interface TestedDebate {
  debate: Debate
  comparison: Comparison
  /** The address of its compare page. */
  root: string
  hasBrief: boolean
}

async function open(address: DebateAddress): Promise<TestedDebate> {
  const { debate, brief } = readDebate(await loadDebate(address))
  const root = `/${address.lang}/${address.slug}/`
  return { debate, comparison: compareSides(debate), root, hasBrief: brief !== undefined }
}

/** The largest: what holds there is not asked of every other, which would take minutes. Three sides have `facing-pair`. */
const tested = [{ slug: 'us-military-peru', lang: 'en' }]

export const debates = await Promise.all(tested.map(open))

/** Every debate in every language, for the pages that show them all. */
export async function openAll(): Promise<TestedDebate[]> {
  return Promise.all((await listDebates()).map(open))
}

/** The values of an attribute over a page, sorted, each once. */
export function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort()
}
