/** Why a statement stands or not, down to what the reader chose and what is assumed. */

import type { Step, Weighing } from './types.ts'

/**
 * The chain of reasons below a statement: itself first, and below each statement what decides it, as in an outline. Each
 * statement stands once, where it is first met; so circles end. Empty if the debate has no such statement.
 */
export function explain({ reasons }: Weighing, id: string): Step[] {
  const steps: Step[] = []
  const seen = new Set<string>()
  const stack = [{ id, depth: 0 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const reason = reasons.get(next.id)
    if (!reason || seen.has(next.id)) continue
    seen.add(next.id)
    const { depth } = next
    steps.push({ id: next.id, depth, reason })
    for (const by of [...reason.by].reverse()) stack.push({ id: by, depth: depth + 1 })
  }
  return steps
}
