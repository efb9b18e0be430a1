/** Every debate of the library, read and compared once for the browser tests. */

import { type Comparison, compareSides } from '../../debate/compare.ts'
import { type DebateAddress, listDebates, loadDebate } from '../../debate/load.ts'
import type { Debate } from '../../debate/model.ts'
import { readDebate } from '../../debate/read.ts'

export interface TestedDebate {
  debate: Debate
  comparison: Comparison
  /** The address of its compare page. */
  root: string
}

async function open(address: DebateAddress): Promise<TestedDebate> {
  const { debate } = readDebate(await loadDebate(address))
  return { debate, comparison: compareSides(debate), root: `/${address.lang}/${address.slug}/` }
}

export const debates = await Promise.all((await listDebates()).map(open))

/** The values of an attribute over a page, sorted, each once. */
export function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort()
}
