/**
 * The case for each statement: what its arguments weigh, as their premises and undercutters are labelled. A statement that was
 * ruled out has none, whatever speaks for it, so that it stands in no other's way.
 */

import type { Caes, CaesArgument } from './caes.ts'
import type { Label } from './types.ts'

export interface Cases {
  /** By statement, how many arguments for it are not settled. */
  pending: Int32Array
  /** By statement, the most that a settled argument for it weighs, and the most that any could. */
  best: Float64Array
  cap: Float64Array
  /** Hands newly labelled statements to the arguments that they are in; gives the conclusions for which that counts. */
  settle(fresh: readonly number[]): number[]
}

/** The cases before anything is told; arguments without premises and undercutter are settled. */
export function startCases(caes: Caes, labels: readonly Label[]): Cases {
  const count = caes.arguments.length
  const [open, ins, outs] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const isSettled = new Uint8Array(count)
  const [pending, best, cap] = [new Int32Array(caes.size), new Float64Array(caes.size), new Float64Array(caes.size)]
  const isRuledOut = new Uint8Array(caes.size)
  for (const [statement, label] of caes.fixed) isRuledOut[statement] = label === 'out' ? 1 : 0
  const uses = indexUses(caes)

  function settleOne(index: number, touched: number[]): void {
    const argument = caes.arguments[index]
    if (!argument || isSettled[index] === 1) return
    const weight = weightOf(argument, labels, open[index] ?? 0, ins[index] ?? 0, outs[index] ?? 0)
    if (weight === undefined) return
    const { conclusion } = argument
    isSettled[index] = 1
    if (isRuledOut[conclusion] === 1) return
    pending[conclusion] = (pending[conclusion] ?? 0) - 1
    best[conclusion] = Math.max(best[conclusion] ?? 0, weight)
    touched.push(conclusion)
  }

  function settle(fresh: readonly number[]): number[] {
    const touched: number[] = []
    for (const statement of fresh) {
      const counts = labels[statement] === 'in' ? ins : outs
      for (const index of uses.premise[statement] ?? none) {
        open[index] = (open[index] ?? 0) - 1
        counts[index] = (counts[index] ?? 0) + 1
        settleOne(index, touched)
      }
      for (const index of uses.undercutter[statement] ?? none) settleOne(index, touched)
    }
    return touched
  }

  for (const [index, { premises, conclusion, weighs }] of caes.arguments.entries()) {
    open[index] = premises.length
    if (isRuledOut[conclusion] === 0) {
      const most = typeof weighs === 'object' && 'constant' in weighs ? weighs.constant : 1
      pending[conclusion] = (pending[conclusion] ?? 0) + 1
      cap[conclusion] = Math.max(cap[conclusion] ?? 0, most)
    }
    if (premises.length === 0) settleOne(index, [])
  }
  return { pending, best, cap, settle }
}

const none: readonly number[] = []

/** By statement, the arguments that it is a premise of, and those that it undercuts. */
function indexUses(caes: Caes) {
  const premise = new Array<number[] | undefined>(caes.size)
  const undercutter = new Array<number[] | undefined>(caes.size)
  const add = (lists: (number[] | undefined)[], statement: number, index: number) => {
    const list = lists[statement]
    if (list) list.push(index)
    else lists[statement] = [index]
  }
  for (const [index, argument] of caes.arguments.entries()) {
    for (const statement of argument.premises) add(premise, statement, index)
    if (argument.undercutter !== undefined) add(undercutter, argument.undercutter, index)
  }
  return { premise, undercutter }
}

/** What an argument weighs, given how many of its premises are open, in and out; nothing where that is open. */
function weightOf(
  { weighs = 'linked', undercutter }: CaesArgument,
  labels: readonly Label[],
  open: number,
  ins: number,
  outs: number,
): number | undefined {
  const undercut = undercutter === undefined ? 'out' : labels[undercutter]
  if (undercut === 'in' || (weighs === 'linked' && outs > 0)) return 0
  if (undercut === 'undecided' || open > 0) return undefined
  if (weighs === 'linked') return 1
  if (weighs === 'convergent') return ins > 0 ? 1 : 0
  if (weighs === 'cumulative') return ins + outs > 0 ? ins / (ins + outs) : 0
  if ('constant' in weighs) return weighs.constant
  return outs > 0 || weighs.outOf === 0 ? 0 : ins / weighs.outOf
}
