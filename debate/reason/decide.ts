/** Which statement stands, and which position of an issue, as soon as nothing open can change it any more. */

import type { CaesIssue, Standard } from './caes.ts'
import type { Cases } from './cases.ts'
import type { Label } from './types.ts'

/** What is known when something is to be decided. */
export interface Known {
  labels: Label[]
  cases: Cases
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
  // No closures: this is what weighing a large debate spends its time on.
  let winner: number | undefined
  let open = 0
  for (const position of positions) {
    const label = known.labels[position]
    if (label === 'undecided') open++
    if (label === 'in' || (label === 'undecided' && isAhead(position, positions, standard, known))) winner ??= position
  }
  if (open === 0) return
  for (const position of positions) {
    if (known.labels[position] !== 'undecided') continue
    if (position === winner) set(position, 'in', known)
    else if (winner !== undefined || isBehind(position, positions, standard, known)) set(position, 'out', known)
  }
}

/** Whether the least that a position can weigh beats the most that any other can. */
function isAhead(position: number, positions: readonly number[], standard: Standard, known: Known): boolean {
  const weight = least(position, known)
  if (weight <= 0) return false
  for (const other of positions) {
    if (other !== position && !beats(weight, most(other, known), standard)) return false
  }
  return true
}

/** Whether the most that a position can weigh does not beat the least that some other can. */
function isBehind(position: number, positions: readonly number[], standard: Standard, known: Known): boolean {
  const weight = most(position, known)
  if (weight <= 0) return true
  for (const other of positions) {
    if (other !== position && !beats(weight, least(other, known), standard)) return true
  }
  return false
}

function least(statement: number, { cases }: Known): number {
  return cases.best[statement] ?? 0
}

function most(statement: number, { cases }: Known): number {
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
