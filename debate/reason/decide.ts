/** Which statement stands, and which position of an issue, as soon as nothing open can change it any more. */

import type { CaesIssue, Standard } from './caes.ts'
import type { Cases } from './cases.ts'
import type { Label } from './types.ts'

/** What is known when something is to be decided. */
export interface Known {
  labels: Label[]
  cases: Cases
  fixed: ReadonlyMap<number, 'in' | 'out'>
  /** What was decided: added to. */
  fresh: number[]
}

/** Labels a statement that is in no issue, or the positions of an issue, as far as they are decided. */
export function decide(unit: number | CaesIssue | undefined, known: Known): void {
  if (typeof unit === 'number') decideStatement(unit, known)
  else if (unit) decideIssue(unit, known)
}

function decideStatement(statement: number, known: Known): void {
  if (known.labels[statement] !== 'undecided') return
  if (least(statement, known) > 0) set(statement, 'in', known)
  else if (most(statement, known) <= 0) set(statement, 'out', known)
}

function decideIssue({ positions, standard }: CaesIssue, known: Known): void {
  const isOpen = (position: number) => known.labels[position] === 'undecided'
  if (!positions.some(isOpen)) return
  const standing = positions.find((position) => known.labels[position] === 'in')
  const winner =
    standing ?? positions.find((position) => isOpen(position) && isAhead(position, positions, standard, known))
  if (winner !== undefined) {
    for (const position of positions) if (isOpen(position)) set(position, position === winner ? 'in' : 'out', known)
    return
  }
  const lost = positions.filter((position) => isOpen(position) && isBehind(position, positions, standard, known))
  for (const position of lost) set(position, 'out', known)
}

/** Whether the least that a position can weigh beats the most that any other can. */
function isAhead(position: number, positions: readonly number[], standard: Standard, known: Known): boolean {
  const weight = least(position, known)
  return weight > 0 && positions.every((other) => other === position || beats(weight, most(other, known), standard))
}

/** Whether the most that a position can weigh does not beat the least that some other can. */
function isBehind(position: number, positions: readonly number[], standard: Standard, known: Known): boolean {
  const weight = most(position, known)
  return weight <= 0 || positions.some((other) => other !== position && !beats(weight, least(other, known), standard))
}

/** A position that was ruled out stands in no other's way, whatever speaks for it. */
function least(statement: number, { cases, fixed }: Known): number {
  return fixed.get(statement) === 'out' ? 0 : (cases.best[statement] ?? 0)
}

function most(statement: number, { cases, fixed }: Known): number {
  if (fixed.get(statement) === 'out') return 0
  const best = cases.best[statement] ?? 0
  return (cases.pending[statement] ?? 0) > 0 ? Math.max(best, cases.cap[statement] ?? 0) : best
}

function set(statement: number, label: 'in' | 'out', { labels, fresh }: Known): void {
  labels[statement] = label
  fresh.push(statement)
}

function beats(weight: number, other: number, standard: Standard): boolean {
  if (standard === 'PE') return weight > other
  return weight - other > 0.5 && (standard === 'CCE' || other < 0.3)
}
