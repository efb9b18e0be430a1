/**
 * Dung's abstract frameworks: arguments, and which attacks which. An argument is in iff all its attackers are out, out iff one is
 * in, else undecided; labellings that keep to this are complete, and the grounded one is the least of them. Sources: Dung, "On the
 * acceptability of arguments" (Artificial Intelligence 77, 1995); Caminada, "On the issue of reinstatement" (JELIA 2006).
 */

import type { Label } from './types.ts'

/** Arguments are numbers from 0. */
export interface Framework {
  size: number
  attacks: readonly (readonly [attacker: number, attacked: number])[]
}

/** Who attacks whom, both ways, each attack once. */
export interface Sides {
  attackers: readonly number[][]
  attacked: readonly number[][]
}

export function sidesOf({ size, attacks }: Framework): Sides {
  const attackers = Array.from({ length: size }, (): number[] => [])
  for (const [from, to] of attacks) attackers[to]?.push(from)
  const each = attackers.map((list) => [...new Set(list)])
  const attacked = Array.from({ length: size }, (): number[] => [])
  for (const [to, list] of each.entries()) for (const from of list) attacked[from]?.push(to)
  return { attackers: each, attacked }
}

/** The grounded labelling, in time linear in arguments and attacks. */
export function grounded(framework: Framework): Label[] {
  const { attackers, attacked } = sidesOf(framework)
  const labels = new Array<Label>(framework.size).fill('undecided')
  const live = attackers.map((list) => list.length)
  const queue = attackers.flatMap((list, argument) => (list.length === 0 ? [argument] : []))
  for (let argument = queue.pop(); argument !== undefined; argument = queue.pop()) {
    labels[argument] = 'in'
    for (const target of attacked[argument] ?? []) {
      if (labels[target] === 'out') continue
      labels[target] = 'out'
      for (const next of attacked[target] ?? []) {
        live[next] = (live[next] ?? 0) - 1
        if (live[next] === 0 && labels[next] === 'undecided') queue.push(next)
      }
    }
  }
  return labels
}
