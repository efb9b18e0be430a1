/** The statements that nobody answered, in an order that anybody can work out again. */

import type { Debate } from '../model.ts'
import { addTo } from '../ties.ts'

export interface UnansweredStatement {
  id: string
  /** Whose it is. */
  side: string
  theme?: string
  /** How many statements support it, directly or by way of others. */
  branch: number
}

/**
 * The unanswered statements of a debate: those that most statements support come first, as most hangs on an answer to them; those
 * with equally many stand in the order of the page.
 */
export function listUnanswered(
  debate: Debate,
  { order, unanswered }: { order: readonly string[]; unanswered: readonly string[] },
): UnansweredStatement[] {
  const waiting = new Set(unanswered)
  const statementOf = new Map(debate.statements.map((statement) => [statement.id, statement]))
  const supporters = findSupporters(debate)
  const listed = order.flatMap((id) => {
    const statement = waiting.has(id) ? statementOf.get(id) : undefined
    const [side] = statement?.sides ?? []
    if (!statement || side === undefined) return []
    return [{ id, side, ...(statement.theme && { theme: statement.theme }), branch: branchOf(id, supporters) }]
  })
  return listed.sort((a, b) => b.branch - a.branch)
}

/** By a statement's id, the statements that support it directly. */
function findSupporters({ relations }: Debate): ReadonlyMap<string, readonly string[]> {
  const supporters = new Map<string, string[]>()
  for (const { kind, from, to } of relations) {
    if (kind === 'support') for (const id of from) addTo(supporters, to, id)
  }
  return supporters
}

function branchOf(id: string, supporters: ReadonlyMap<string, readonly string[]>): number {
  const found = new Set([id])
  for (const one of found) for (const other of supporters.get(one) ?? []) found.add(other)
  return found.size - 1
}
