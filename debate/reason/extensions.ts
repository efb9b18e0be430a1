/**
 * All complete, preferred and stable labellings of a framework (Dung 1995; Caminada 2006). There may be exponentially many, so the
 * search stops at a limit and says so; up to a hundred arguments or so, real frameworks are done at once.
 */

import { inOrder } from './components.ts'
import { isAny, isIn, isOpen, isOut, startDomains } from './domains.ts'
import { type Framework, sidesOf } from './dung.ts'
import { solve } from './solve.ts'
import type { Label } from './types.ts'

export interface Found {
  labellings: Label[][]
  /** False: the search stopped at its limit, and there may be others. Of what is preferred it then says nothing sure. */
  complete: boolean
}

/** How often an attack may be looked at: a few seconds. */
export const defaultLimit = 50_000_000

/** The labellings where an argument is in iff all its attackers are out, and out iff one is in. */
export function completeLabellings(framework: Framework, limit = defaultLimit): Found {
  return search(framework, isAny, limit)
}

/** The complete labellings in which no argument is undecided; there may be none. */
export function stable(framework: Framework, limit = defaultLimit): Found {
  return search(framework, isIn | isOut, limit)
}

/** The complete labellings of which no other has the same and more in. */
export function preferred(framework: Framework, limit = defaultLimit): Found {
  const { labellings, complete } = completeLabellings(framework, limit)
  const known = labellings.map((labels) => ({
    labels,
    ins: labels.flatMap((label, at) => (label === 'in' ? [at] : [])),
  }))
  known.sort((a, b) => b.ins.length - a.ins.length)
  const largest: Label[][] = []
  for (const { labels, ins } of known) {
    if (!largest.some((other) => ins.every((at) => other[at] === 'in'))) largest.push(labels)
  }
  return { labellings: largest, complete }
}

function search(framework: Framework, mask: number, limit: number): Found {
  const sides = sidesOf(framework)
  const order = inOrder(sides)
  const domains = startDomains(sides)
  const found: Found = { labellings: [], complete: true }
  if (!domains.look() || !order.every((argument) => domains.narrow(argument, mask))) return found
  const goOn = () => {
    found.complete = domains.steps() < limit
    return found.complete
  }
  for (const _ of solve(domains, order, goOn)) found.labellings.push(Array.from(domains.masks, labelOf))
  return found
}

function labelOf(mask: number): Label {
  if (mask === isIn) return 'in'
  return mask === isOpen ? 'undecided' : 'out'
}
