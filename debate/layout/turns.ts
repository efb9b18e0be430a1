/**
 * The order of lines that run beside each other: as they part at the end, so they lie. Two lines that have to cross do
 * so once, where they come together; all others do not.
 *
 * Down an aisle, lines are compared by where they go at its bottom: what ends at the block on the left lies left, the
 * first to end outermost; what goes on into the street below lies as the aisles that it takes next; where those are the
 * same, what happens there decides. The same holds upwards, and lying down for streets and corridors.
 * Compare: Asquith, Gudmundsson, Merrick, "An ILP for the metro-line crossing problem", 2008.
 */

import type { Leg } from './grid.ts'
import type { Step } from './route.ts'

/** The way of one line; a stretch for each step that lies in an aisle. */
export interface Route {
  leg: Leg
  steps: Step[]
  stretches: Stretch[]
}

/** A part of a route along one track. `low` is its top or left end. */
export interface Stretch {
  route: Route
  index: number
  low: End
  high: End
}

/** Where a stretch turns off: to the left or up (-1), to the right or down (1), or goes on beyond the track (0). */
export interface End {
  at: number
  turn: -1 | 0 | 1
  /** Towards which step of its route. */
  onward: 1 | -1
}

/** Left to right in an aisle, top to bottom in a street or corridor. */
export function compareStretches(a: Stretch, b: Stretch): number {
  return compareEnds(a, b, 'high') || compareEnds(a, b, 'low') || a.route.leg.link.index - b.route.leg.link.index
}

/** Who turns off first lies outermost on the side that it turns to. */
function compareEnds(a: Stretch, b: Stretch, which: 'low' | 'high'): number {
  const [one, two] = [a[which], b[which]]
  if (one.turn !== two.turn) return one.turn - two.turn
  if (one.turn !== 0) return one.turn * (two.at - one.at) * (which === 'high' ? 1 : -1)
  return compareOnward(a, b, which)
}

/** Two lines that go from one aisle into one street: by the aisles that they take next. */
function compareOnward(a: Stretch, b: Stretch, which: 'low' | 'high'): number {
  const [nextA, nextB] = [aisleAfter(a, which), aisleAfter(b, which)]
  const here = a.route.steps[a.index]
  const [one, two] = [nextA?.route.steps[nextA.index], nextB?.route.steps[nextB.index]]
  if (here?.kind !== 'aisle' || !nextA || !nextB || !one || !two) return 0
  const [sideA, sideB] = [Math.sign(one.x - here.x), Math.sign(two.x - here.x)]
  if (sideA !== sideB) return sideA - sideB
  const [isBackA, isBackB] = [one.row === here.row, two.row === here.row]
  // Of those that turn the same way, the ones that come back lie innermost, the nearest first.
  if (isBackA !== isBackB) return isBackA ? sideA : -sideA
  if (one.track !== two.track) return isBackA ? two.x - one.x : one.x - two.x
  if (!isBackA) return compareEnds(nextA, nextB, which)
  return -compareEnds(nextA, nextB, which === 'high' ? 'low' : 'high')
}

function aisleAfter({ route, index, ...ends }: Stretch, which: 'low' | 'high'): Stretch | undefined {
  return route.stretches[index + 2 * ends[which].onward]
}

/** Whether two lines cross beside each other once, whichever lies first. */
export function isIndifferent(a: Stretch, b: Stretch): boolean {
  const [one, two] = a.low.at < b.low.at ? [a, b] : [b, a]
  if (one.low.at === two.low.at || one.high.at === two.high.at) return false
  const [first, second] = one.high.at > two.high.at ? [two.low, two.high] : [two.low, one.high]
  return (
    first.turn * second.turn !== 0 &&
    (one.high.at > two.high.at ? first.turn !== second.turn : first.turn === second.turn)
  )
}
