/** Arguments that we wrote for a relation which Argdown has no other word for → that relation again. */

import type { IArgument, IRelation } from '@argdown/core'
import type { Relation } from '../../model.ts'
import { type Element, placeOf } from './element.ts'
import type { Pending } from './pending.ts'
import type { Reading } from './reading.ts'
import { readReason } from './reasons.ts'
import { isObject, textIn } from './yaml-data.ts'

const kinds: readonly string[] = ['support', 'attack', 'rephrase'] satisfies Relation['kind'][]

/** Whether an argument stands for a relation. */
export function isOwnReason({ data }: IArgument): boolean {
  return isObject(data) && kinds.includes(textIn(data, 'relation') ?? '')
}

/** The relation of such an argument, and the ties by which it says its ends; nothing where one of them is missing. */
export function readOwnReason(
  argument: IArgument,
  ids: ReadonlyMap<string, string>,
  endOf: (relation: IRelation) => string | object | undefined,
  reading: Reading,
): { pending: Pending; used: IRelation[] } | undefined {
  const data = isObject(argument.data) ? argument.data : {}
  const scheme = textIn(data, 'scheme')
  if (argument.pcs.length > 0) {
    const made = readReason(argument, ids, reading)?.inferences.at(-1)?.pending
    return made && { pending: { ...made, ...(scheme && { scheme }) }, used: [] }
  }
  const kind = textIn(data, 'relation') as Relation['kind']
  const relations = argument.relations ?? []
  const before = relations.filter(({ to, relationType }) => to === argument && relationType === 'support')
  const after = relations.find(({ from }) => from === argument)
  const from = before.flatMap((tie) => reading.statementOf.get(tie.from as Element)?.id ?? [])
  const to = after && endOf(after)
  if (from.length === 0 || !after || to === undefined) return undefined
  const place = placeOf(argument.members[0] ?? argument, reading.file)
  return { pending: { key: argument, kind, from, to, ...(scheme && { scheme }), place }, used: [...before, after] }
}
