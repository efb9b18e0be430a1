/**
 * The grounded labelling of Carneades argument evaluation structures: which statements stand, given assumptions, arguments with
 * weights and undercutters, and issues of which at most one position is to stand. Source: Gordon and Walton, "Formalizing
 * Balancing Arguments" (COMMA 2016), as Carneades 4 evaluates it. Ours: statements may be fixed as out, and whatever nothing
 * open can change any more is decided at once (a linked argument with one premise out, a position that another one already ties).
 */

import { type Case, decide } from './decide.ts'
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

/** What is known of an argument's premises. */
interface Premises {
  open: number
  in: number
  out: number
  isSettled: boolean
}

/** Labels every statement. Linear in statements, premises and positions, where issues are short. */
export function labelCaes(caes: Caes): Labelling {
  const labels = new Array<Label>(caes.size).fill('undecided')
  const rounds = new Array<number>(caes.size).fill(Number.POSITIVE_INFINITY)
  const { settle, cases } = startArguments(caes, labels)
  const unitOf = unitsOf(caes)
  for (const [statement, label] of caes.fixed) {
    labels[statement] = label
    rounds[statement] = 0
  }
  settle([...caes.fixed.keys()])
  let touched = new Set(unitOf)
  for (let round = 1; touched.size > 0; round++) {
    // A round only sees what stood before it, so that nothing depends on the order in which things are told.
    const found = [...touched].flatMap((unit) => decide(unit, labels, cases, caes.fixed))
    for (const [statement, label] of found) {
      labels[statement] = label
      rounds[statement] = round
    }
    const fresh = found.map(([statement]) => statement)
    touched = new Set([...settle(fresh), ...fresh].flatMap((statement) => unitOf[statement] ?? []))
  }
  return { labels, rounds }
}

/** What is decided together: an issue, or a statement that is in none. */
function unitsOf({ size, issues }: Caes): CaesIssue[] {
  const units = Array.from({ length: size }, (_, statement): CaesIssue => ({ positions: [statement], standard: 'PE' }))
  for (const issue of issues) for (const position of issue.positions) units[position] = issue
  return units
}

/** The arguments as they settle, and what that makes of the case for each statement. */
function startArguments(caes: Caes, labels: readonly Label[]) {
  const states = caes.arguments.map(
    ({ premises }): Premises => ({ open: premises.length, in: 0, out: 0, isSettled: false }),
  )
  const cases = casesOf(caes)
  const premiseOf = indexUses(caes, ({ premises }) => premises)
  const undercutterOf = indexUses(caes, ({ undercutter }) => (undercutter === undefined ? [] : [undercutter]))

  function settleOne(index: number): number[] {
    const [argument, state] = [caes.arguments[index], states[index]]
    if (!argument || !state || state.isSettled) return []
    const weight = weightOf(argument, state, labels)
    const known = cases[argument.conclusion]
    if (weight === undefined || !known) return []
    state.isSettled = true
    known.pending--
    known.best = Math.max(known.best, weight)
    return [argument.conclusion]
  }

  /** Hands newly labelled statements to the arguments that they are in, and gives the conclusions for which that counts. */
  function settle(fresh: readonly number[]): number[] {
    for (const statement of fresh) {
      for (const index of premiseOf[statement] ?? []) {
        const state = states[index]
        if (!state) continue
        state.open--
        state[labels[statement] === 'in' ? 'in' : 'out']++
      }
    }
    const touched = fresh.flatMap((statement) => [...(premiseOf[statement] ?? []), ...(undercutterOf[statement] ?? [])])
    return touched.flatMap(settleOne)
  }

  for (const [index, { premises }] of caes.arguments.entries()) if (premises.length === 0) settleOne(index)
  return { settle, cases }
}

function casesOf({ size, arguments: all }: Caes): Case[] {
  const cases = Array.from({ length: size }, (): Case => ({ pending: 0, best: 0, cap: 0 }))
  for (const { conclusion, weighs } of all) {
    const known = cases[conclusion]
    if (!known) continue
    known.pending++
    known.cap = Math.max(known.cap, typeof weighs === 'object' && 'constant' in weighs ? weighs.constant : 1)
  }
  return cases
}

/** By statement, the arguments that it is in, in that way. */
function indexUses(caes: Caes, of: (argument: CaesArgument) => readonly number[]): number[][] {
  const uses = Array.from({ length: caes.size }, (): number[] => [])
  for (const [index, argument] of caes.arguments.entries())
    for (const statement of of(argument)) uses[statement]?.push(index)
  return uses
}

/** What an argument weighs; nothing where that is open. */
function weightOf(argument: CaesArgument, { open, in: ins, out }: Premises, labels: readonly Label[]) {
  const { weighs = 'linked', undercutter } = argument
  const undercut = undercutter === undefined ? 'out' : labels[undercutter]
  if (undercut === 'in' || (weighs === 'linked' && out > 0)) return 0
  if (undercut === 'undecided' || open > 0) return undefined
  if (weighs === 'linked') return 1
  if (weighs === 'convergent') return ins > 0 ? 1 : 0
  if (weighs === 'cumulative') return ins + out > 0 ? ins / (ins + out) : 0
  if ('constant' in weighs) return weighs.constant
  return out > 0 || weighs.outOf === 0 ? 0 : ins / weighs.outOf
}
