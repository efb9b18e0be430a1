/**
 * A debate as a framework of attacks alone (argumentation.md 2.4), so that its complete labellings are those in which
 * - a link is in iff all its premises are in and all undercuts of it are out, and out iff one premise is out or one undercut in;
 * - a statement is in iff all attacks on it are out and, where it has supports, one of them is in; out iff an attack is in or it
 *   has supports and all are out.
 * The least of them, the grounded one, is what `weigh` finds where nothing was chosen. Supports make no attacks between statements;
 * they only count towards their target, as evidence does. Linear in the size of the debate.
 */

import { type Mapped, mapDebate } from './arguments.ts'
import type { Framework } from './dung.ts'
import type { Argued } from './types.ts'

/** The framework of a debate; arguments with the numbers of its statements are these, those above are made up. */
export function flatten(argued: Argued): Framework {
  const mapped = mapDebate(argued)
  const attacks: [number, number][] = []
  let size = argued.statements.length
  const add = (attackers: readonly number[]): number => {
    for (const attacker of attackers) attacks.push([attacker, size])
    return size++
  }
  const opposites = new Map<number, number>()
  /** In iff the statement is out. */
  const oppositeOf = (statement: number): number => {
    const opposite = opposites.get(statement) ?? add([statement])
    opposites.set(statement, opposite)
    return opposite
  }
  const links = new Map(linksOf(mapped).map((link) => [link, plainPremise(link, mapped) ?? add([])]))
  const labelled = (list: readonly number[] | undefined) => (list ?? []).flatMap((link) => links.get(link) ?? [])
  for (const [link, argument] of links) {
    if (plainPremise(link, mapped) !== undefined) continue
    for (const premise of mapped.premises[link] ?? []) attacks.push([oppositeOf(premise), argument])
    for (const undercut of labelled(mapped.undercuts.get(link))) attacks.push([undercut, argument])
  }
  for (const statement of argued.statements.keys()) {
    for (const attack of labelled(mapped.attacks[statement])) attacks.push([attack, statement])
    // Where supports are given, lacking them all attacks the statement.
    if (mapped.supports[statement]) attacks.push([add(labelled(mapped.supports[statement])), statement])
  }
  return { size, attacks }
}

/** Every link that gives weight. */
function linksOf({ supports, attacks, undercuts }: Mapped): number[] {
  return [...supports, ...attacks, ...undercuts.values()].flatMap((list) => list ?? [])
}

/** A link with one premise that nothing undercuts is as its premise is, and needs no argument of its own. */
function plainPremise(link: number, { premises, undercutOf }: Mapped): number | undefined {
  const from = premises[link] ?? []
  return from.length === 1 && !undercutOf.has(link) ? from[0] : undefined
}
