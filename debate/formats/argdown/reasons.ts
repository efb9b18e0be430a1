/** Premise–conclusion structures → one relation for each inference, from all its premises together to its conclusion. */

import type { IArgument, IConclusion, IInference, IPCSStatement } from '@argdown/core'
import type { Json, JsonObject } from '../ext.ts'
import { type Element, placeOf } from './element.ts'
import { titleOf, withoutOwn } from './elements.ts'
import type { Pending } from './pending.ts'
import type { Reading } from './reading.ts'
import { isObject } from './yaml-data.ts'

/** An argument with a premise–conclusion structure. */
export interface Reason {
  argument: IArgument
  /** Of the statement that the argument's own description became. */
  description?: string
  conclusion: string
  inferences: { inference: IInference; pending: Pending }[]
}

/** Statement ids by the titles that the parser gave them. */
type Ids = ReadonlyMap<string, string>

/** Nothing where a statement was passed over, as in a file of too many. */
export function readReason(argument: IArgument, ids: Ids, reading: Reading): Reason | undefined {
  const members = argument.pcs.map(({ title = '' }) => ids.get(title))
  const conclusion = members.at(-1)
  // Without one, the file breaks off: the parser has said so.
  if (conclusion === undefined || argument.pcs.at(-1)?.role === 'premise') return undefined
  const lines = argument.pcs.map(stepOf)
  const inferences = argument.pcs.flatMap((step, index) => {
    const inference = inferenceOf(step)
    const to = members[index]
    const from = premisesAt(lines, index).flatMap((at) => members[at] ?? [])
    if (!inference || to === undefined || from.length === 0) return []
    const rules = (inference.inferenceRules ?? []).filter(Boolean)
    const scheme = rules.join(', ')
    const place = placeOf(inference, reading.file)
    return [
      { inference, pending: { key: inference, kind: 'support' as const, from, to, ...(scheme && { scheme }), place } },
    ]
  })
  const description = reading.statementOf.get(argument)?.id
  return { argument, conclusion, inferences, ...(description !== undefined && { description }) }
}

function inferenceOf(step: IPCSStatement): IInference | undefined {
  return step.role === 'premise' ? undefined : (step as IConclusion).inference
}

/** A line of a structure, as far as it matters to what rests on it. */
export interface Step {
  isInferred: boolean
  /** What its data, or that of its inference, says it uses: numbers of lines, from 1. */
  uses?: Json[]
}

function stepOf(step: IPCSStatement): Step {
  const inference = inferenceOf(step)
  return { isInferred: inference !== undefined, ...usesOf(step.data), ...usesOf(inference?.data) }
}

/** Which lines data names. */
export function usesOf(data: unknown): Pick<Step, 'uses'> {
  const used = isObject(data) ? [data.uses, data.from].find(Array.isArray) : undefined
  return used ? { uses: used as Json[] } : {}
}

/** What an inference rests on, by index: the lines that it says it uses, else all from the last conclusion on, that one included. */
export function premisesAt(steps: readonly Step[], index: number): number[] {
  const uses = steps[index]?.uses
  if (uses) {
    const isLine = (at: number) => Number.isInteger(at) && at >= 0 && at < steps.length && at !== index
    return uses.map((number) => Number(number) - 1).filter(isLine)
  }
  const first = steps.slice(0, index).findLastIndex(({ isInferred }) => isInferred)
  return Array.from({ length: index }, (_line, at) => at).slice(Math.max(first, 0))
}

/** How a structure is kept, so that it can be written again as it was: its statements in their order, and what joins them. */
export function keptReason(
  { argument, description, inferences }: Reason,
  ids: Ids,
  idOf: ReadonlyMap<object, string>,
  isOurs: boolean,
): JsonObject {
  const title = titleOf(argument)
  const given = isObject(argument.data) ? argument.data : {}
  const data = isOurs ? withoutOwn(given) : given
  const steps = argument.pcs.map((step): JsonObject => {
    const inference = inferenceOf(step)
    const found = inferences.find((made) => made.inference === inference)
    const id = found && idOf.get(found.pending.key)
    const rules = inference?.inferenceRules ?? []
    return {
      statement: ids.get(step.title ?? '') ?? '',
      ...(inference && { inferred: true }),
      ...(id !== undefined && { relation: id }),
      ...(rules.length > 0 && { rules }),
      ...dataOf(step, inference),
    }
  })
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    // With a description, its statement has them.
    ...(description === undefined && argument.tags && argument.tags.length > 0 && { tags: argument.tags }),
    ...(description === undefined && Object.keys(data).length > 0 && { data }),
    steps,
  }
}

/** The data of an inference; what it uses may stand with its conclusion. */
function dataOf(step: IPCSStatement, inference: IInference | undefined): { data?: JsonObject } {
  const data = { ...(inference && usesOf(step.data)), ...(isObject(inference?.data) && inference.data) }
  return Object.keys(data).length > 0 ? { data } : {}
}

/** Whether an argument's own words are there, beside its structure. */
export function isDescribed({ members }: Element): boolean {
  return members.some(({ isReference }) => !isReference)
}
