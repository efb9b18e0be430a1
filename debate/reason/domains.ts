/**
 * What each argument of a framework can still be, and what follows for the others: three-valued propagation. An argument is in
 * iff all attackers are out, out iff one is in, undecided iff none is in and one is undecided; whatever no choice for the
 * neighbours allows is struck off, until nothing changes.
 */

import type { Sides } from './dung.ts'

/** Labels as bits, so that what an argument can still be is their sum. */
export const isIn = 1
export const isOut = 2
export const isOpen = 4
export const isAny = 7

export interface Domains {
  /** By argument, the sum of what it can still be. */
  masks: Uint8Array
  /** Narrows an argument to a sum of labels, and what follows. False: nothing is left for some argument. */
  narrow(argument: number, mask: number): boolean
  /** Lets every argument be looked at once; false as above. */
  look(): boolean
  /** Where things stand, for `undo`. */
  mark(): number
  undo(mark: number): void
  /** How often an attack was looked at, so far. */
  steps(): number
}

export function startDomains(sides: Sides): Domains {
  const size = sides.attackers.length
  const masks = new Uint8Array(size).fill(isAny)
  const trail: number[] = []
  const queue: number[] = []
  const isQueued = new Uint8Array(size)
  let steps = 0

  function enqueue(argument: number): void {
    if (isQueued[argument] === 1) return
    isQueued[argument] = 1
    queue.push(argument)
  }

  function restrict(argument: number, mask: number): boolean {
    const before = masks[argument] ?? 0
    const after = before & mask
    if (after === before) return true
    trail.push(argument, before)
    masks[argument] = after
    enqueue(argument)
    for (const target of sides.attacked[argument] ?? []) enqueue(target)
    return after !== 0
  }

  function propagate(): boolean {
    for (let argument = queue.pop(); argument !== undefined; argument = queue.pop()) {
      isQueued[argument] = 0
      const attackers = sides.attackers[argument] ?? []
      steps += 1 + attackers.length
      if (revise(argument, attackers, masks, restrict)) continue
      for (const left of queue) isQueued[left] = 0
      queue.length = 0
      return false
    }
    return true
  }

  return {
    masks,
    narrow: (argument, mask) => restrict(argument, mask) && propagate(),
    look() {
      for (let argument = 0; argument < size; argument++) enqueue(argument)
      return propagate()
    },
    mark: () => trail.length,
    undo(mark) {
      while (trail.length > mark) {
        const before = trail.pop() ?? 0
        masks[trail.pop() ?? 0] = before
      }
    },
    steps: () => steps,
  }
}

type Restrict = (argument: number, mask: number) => boolean

/** Makes what an argument can be and what its attackers can be agree; false where nothing is left. */
function revise(argument: number, attackers: readonly number[], masks: Uint8Array, restrict: Restrict): boolean {
  let [canIn, mustIn, canOpen, canStay, mustStay] = [0, 0, 0, 0, 0]
  for (const attacker of attackers) {
    const mask = masks[attacker] ?? 0
    if (mask & isIn) canIn++
    if (mask === isIn) mustIn++
    if (mask & isOpen) canOpen++
    // Whatever is not out keeps its target from being in.
    if (mask & ~isOut) canStay++
    if (!(mask & isOut)) mustStay++
  }
  const possible = (mustStay === 0 ? isIn : 0) | (canIn > 0 ? isOut : 0) | (mustIn === 0 && canOpen > 0 ? isOpen : 0)
  if (!restrict(argument, possible)) return false
  const mask = masks[argument] ?? 0
  for (const attacker of attackers) {
    const theirs = masks[attacker] ?? 0
    let allowed = isAny
    if (mask === isIn) allowed &= isOut
    if (!(mask & isOut)) allowed &= ~isIn
    if (mask === isOut && canIn === 1 && theirs & isIn) allowed &= isIn
    if (mask === isOpen && canOpen === 1 && theirs & isOpen) allowed &= isOpen
    if (!(mask & isIn) && canStay === 1 && theirs & ~isOut) allowed &= ~isOut
    if (!restrict(attacker, allowed)) return false
  }
  return true
}
