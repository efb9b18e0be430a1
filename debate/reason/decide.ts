/** Which position of an issue stands, as soon as nothing open can change it any more. */

import type { CaesIssue, Standard } from './caes.ts'
import type { Label } from './types.ts'

/** What is known of the arguments for a statement. */
export interface Case {
  pending: number
  /** The most that any settled one weighs, and that any can. */
  best: number
  cap: number
}

export type Decided = [statement: number, label: 'in' | 'out']

/** Which statements of an issue are decided by what is known now. */
export function decide(
  { positions, standard }: CaesIssue,
  labels: readonly Label[],
  cases: readonly Case[],
  fixed: ReadonlyMap<number, 'in' | 'out'>,
): Decided[] {
  const open = positions.filter((position) => labels[position] === 'undecided')
  if (open.length === 0) return []
  const outAll = (): Decided[] => open.map((position) => [position, 'out'])
  if (positions.some((position) => labels[position] === 'in')) return outAll()
  const range = (position: number) => {
    const { pending = 0, best = 0, cap = 0 } = cases[position] ?? {}
    // A position that was ruled out stands in no other's way, whatever speaks for it.
    if (fixed.get(position) === 'out') return { least: 0, most: 0 }
    return { least: best, most: pending > 0 ? Math.max(best, cap) : best }
  }
  const ranges = positions.map((position) => ({ position, ...range(position) }))
  const othersOf = (position: number) => ranges.filter((other) => other.position !== position)
  const winner = ranges.find(
    ({ position, least }) =>
      labels[position] === 'undecided' &&
      least > 0 &&
      othersOf(position).every(({ most }) => beats(least, most, standard)),
  )
  if (winner) return open.map((position) => [position, position === winner.position ? 'in' : 'out'])
  return ranges.flatMap(({ position, most }): Decided[] => {
    const isLost = most <= 0 || othersOf(position).some(({ least }) => !beats(most, least, standard))
    return labels[position] === 'undecided' && isLost ? [[position, 'out']] : []
  })
}

function beats(weight: number, other: number, standard: Standard): boolean {
  if (standard === 'PE') return weight > other
  return weight - other > 0.5 && (standard === 'CCE' || other < 0.3)
}
