/** The labellings that agree with what is known: branches over what propagation leaves open. */

import { type Domains, isIn, isOpen, isOut } from './domains.ts'

/** Whether to go on, asked at each branch: a search may take exponentially long. */
export type GoOn = () => boolean

/**
 * Yields once for each labelling of these arguments that the domains allow, with the domains narrowed to it; they are as before at
 * the end, and where the caller stops early. Labels are tried in this order: in, out, undecided. Stops where `goOn` says so.
 */
export function* solve(domains: Domains, order: readonly number[], goOn: GoOn): Generator<void> {
  const start = domains.mark()
  const branches: { place: number; mark: number; left: number }[] = []
  let place = 0
  let isSound = true
  try {
    for (;;) {
      if (isSound) place = nextOpen(domains.masks, order, place)
      if (isSound && place < order.length) {
        branches.push({ place, mark: domains.mark(), left: domains.masks[order[place] ?? 0] ?? 0 })
      } else if (isSound) yield
      // The next label of the last branch that has any left.
      while (branches.at(-1)?.left === 0) branches.pop()
      const branch = branches.at(-1)
      if (!branch || !goOn()) return
      domains.undo(branch.mark)
      const label = firstOf(branch.left)
      branch.left &= ~label
      place = branch.place
      isSound = domains.narrow(order[place] ?? 0, label)
    }
  } finally {
    domains.undo(start)
  }
}

function nextOpen(masks: Uint8Array, order: readonly number[], from: number): number {
  let place = from
  while (place < order.length && isSingle(masks[order[place] ?? 0] ?? 0)) place++
  return place
}

/** Whether an argument can be one thing only. */
export function isSingle(mask: number): boolean {
  return (mask & (mask - 1)) === 0
}

function firstOf(mask: number): number {
  if (mask & isIn) return isIn
  return mask & isOut ? isOut : isOpen
}
