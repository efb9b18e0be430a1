/** Frameworks in parts: in which order to decide arguments, and which have nothing to do with each other. */

import type { Sides } from './dung.ts'

/**
 * All arguments, one strongly connected component after the other, each after those that attack it: decided in that order, what a
 * component can be hangs on nothing that is still open. Tarjan's algorithm ("Depth-first search and linear graph algorithms",
 * 1972), walked against the attacks and without recursion.
 */
export function inOrder({ attackers }: Sides): number[] {
  const size = attackers.length
  const [index, low, next] = [new Int32Array(size).fill(-1), new Int32Array(size), new Int32Array(size)]
  const isOnStack = new Uint8Array(size)
  const [order, stack, path]: [number[], number[], number[]] = [[], [], []]
  let count = 0

  const enter = (argument: number) => {
    index[argument] = low[argument] = count++
    isOnStack[argument] = 1
    stack.push(argument)
    path.push(argument)
  }
  const lower = (argument: number, value = 0) => {
    low[argument] = Math.min(low[argument] ?? 0, value)
  }
  const leave = (argument: number) => {
    path.pop()
    const parent = path.at(-1)
    if (parent !== undefined) lower(parent, low[argument])
    if (low[argument] !== index[argument]) return
    const component = stack.splice(stack.lastIndexOf(argument))
    for (const member of component) isOnStack[member] = 0
    order.push(...component)
  }

  for (let root = 0; root < size; root++) {
    if (index[root] === -1) enter(root)
    for (let argument = path.at(-1); argument !== undefined; argument = path.at(-1)) {
      const place = next[argument] ?? 0
      const attacker = attackers[argument]?.[place]
      if (attacker === undefined) {
        leave(argument)
        continue
      }
      next[argument] = place + 1
      if (index[attacker] === -1) enter(attacker)
      else if (isOnStack[attacker] === 1) lower(argument, index[attacker])
    }
  }
  return order
}

/** The arguments in groups that no attack joins, among those that are wanted; in the order given. */
export function splitApart(
  order: readonly number[],
  sides: Sides,
  isWanted: (argument: number) => boolean,
): number[][] {
  const groupOf = new Map<number, number>()
  const groups: number[][] = []
  for (const start of order) {
    if (groupOf.has(start) || !isWanted(start)) continue
    const group = groups.push([]) - 1
    const queue = [start]
    groupOf.set(start, group)
    for (let argument = queue.pop(); argument !== undefined; argument = queue.pop()) {
      for (const other of [...(sides.attackers[argument] ?? []), ...(sides.attacked[argument] ?? [])]) {
        if (groupOf.has(other) || !isWanted(other)) continue
        groupOf.set(other, group)
        queue.push(other)
      }
    }
  }
  for (const argument of order) groups[groupOf.get(argument) ?? -1]?.push(argument)
  return groups
}
