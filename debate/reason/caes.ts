/**
 * The grounded labelling of Carneades argument evaluation structures: which statements stand, given assumptions, arguments with
 * weights and undercutters, and issues of which at most one position is to stand. Source: Gordon and Walton, "Formalizing
 * Balancing Arguments" (COMMA 2016), as Carneades 4 evaluates it. Ours: statements may be fixed as out, and whatever nothing
 * open can change any more is decided at once (a linked argument with one premise out, a position that another one already ties).
 */

import { startCases } from './cases.ts'
import { decide } from './decide.ts'
import type { Label } from './types.ts'

/** How the premises of an argument make its weight, 0 to 1. Linked: all or nothing. Convergent: one is enough. */
export type Weighs = 'linked' | 'convergent' | 'cumulative' | { constant: number } | { outOf: number }

/** Statements are numbers from 0. */
export interface CaesArgument {
  premises: readonly number[]
  conclusion: number
  /** A statement that takes the argument away where it stands. */
  undercutter?: number
  /** Linked unless told. `outOf`: factorized, premises that stand by so many of the issue's; 0 if one is out. */
  weighs?: Weighs
}

/** How much more the best position must weigh: more; by over 0.5; by over 0.5 with no other at 0.3. */
export type Standard = 'PE' | 'CCE' | 'BRD'

export interface CaesIssue {
  positions: readonly number[]
  standard: Standard
}

export interface Caes {
  /** How many statements. */
  size: number
  arguments: readonly CaesArgument[]
  /** No statement is in two. */
  issues: readonly CaesIssue[]
  /** Assumptions, and statements that are not to stand. */
  fixed: ReadonlyMap<number, 'in' | 'out'>
}

export interface Labelling {
  labels: Label[]
  /** In which round of the fixpoint it was decided; 0: fixed; Infinity: undecided. Whatever decided it has a lower one. */
  rounds: number[]
}

/** Labels every statement. Linear in statements, premises and positions, where issues are short. */
export function labelCaes(caes: Caes): Labelling {
  const { size, issues, fixed } = caes
  const labels = new Array<Label>(size).fill('undecided')
  const rounds = new Array<number>(size).fill(Number.POSITIVE_INFINITY)
  const cases = startCases(caes, labels)
  const issueOf = new Int32Array(size).fill(-1)
  for (const [index, { positions }] of issues.entries()) for (const position of positions) issueOf[position] = index
  for (const [statement, label] of fixed) {
    labels[statement] = label
    rounds[statement] = 0
  }
  cases.settle([...fixed.keys()])
  // A unit is what is decided together: an issue, or a statement that is in none.
  const touchedIn = new Int32Array(size + issues.length).fill(-1)
  let touched = [...labels.keys()]
  for (let round = 1; touched.length > 0; round++) {
    // What is decided in a round is only told after it, so that nothing depends on the order of things.
    const fresh: number[] = []
    for (const statement of touched) {
      const issue = issueOf[statement] ?? -1
      const unit = issue < 0 ? statement : size + issue
      if (touchedIn[unit] === round) continue
      touchedIn[unit] = round
      decide(issue < 0 ? statement : issues[issue], { labels, cases, fresh })
    }
    for (const statement of fresh) rounds[statement] = round
    touched = cases.settle(fresh)
  }
  return { labels, rounds }
}
