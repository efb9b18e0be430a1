/**
 * In Carneades nothing attacks a statement but what argues for another position of the same issue, and an argument has one
 * undercutter. So the writer makes statements that stand in for such ends, and names them beside; here they are found again.
 */

import type { Json, JsonObject } from '../ext.ts'
import { fold } from '../inline-text.ts'
import type { GivenGraph } from './file.ts'

/** What a statement stands in for: the opposite of another, or that an argument does not apply. */
export type StandIn = { statement: string; issue: string } | { argument: string }

/** Beside which key the names of such statements stand. */
export const standInsKey = 'standIns'

export function oppositeText(text: string): string {
  return fold(`It is not so: ${text}`)
}

export function undercutText(argument: string): string {
  return fold(`Argument ${argument} does not apply.`)
}

/** Those that are still what they were: of the same words, in their issue or argument, and no premise of anything. */
export function findStandIns(file: GivenGraph, beside: JsonObject | undefined): Map<string, StandIn> {
  const found = new Map<string, StandIn>()
  const named = new Set(namesIn(beside?.[standInsKey]))
  if (named.size === 0) return found
  const textOf = new Map(file.statements.map(({ name, text }) => [name, fold(text)]))
  const isUsed = new Set(file.arguments.flatMap(({ premises }) => premises.map(({ name }) => name)))
  const isStandIn = (name: string, text: string) => named.has(name) && !isUsed.has(name) && textOf.get(name) === text
  for (const { name: issue, positions } of file.issues) {
    const [first, second] = positions.map(({ name }) => name)
    if (first === undefined || second === undefined || positions.length > 2) continue
    if (isStandIn(second, oppositeText(textOf.get(first) ?? ''))) found.set(second, { statement: first, issue })
  }
  for (const {
    name: argument,
    undercutters: [undercutter],
  } of file.arguments) {
    if (undercutter && isStandIn(undercutter.name, undercutText(argument))) found.set(undercutter.name, { argument })
  }
  return found
}

function namesIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
