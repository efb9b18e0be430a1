/** Relations of an Argdown file → ties between statements. */

import type { IArgument, IRelation } from '@argdown/core'
import type { JsonObject } from '../ext.ts'
import { type Element, placeOf } from './element.ts'
import { titleOf } from './elements.ts'
import { isOwnReason, readOwnReason } from './own-reasons.ts'
import { type Pending, type Settled, settle } from './pending.ts'
import type { Reading } from './reading.ts'
import { keptReason, type Reason, readReason } from './reasons.ts'

type End = NonNullable<IRelation['to']>

interface Ties {
  reading: Reading
  reasonOf: Map<IArgument, Reason>
  /** Argument → key of the relation that it stands for, in a file of ours. */
  ownKeyOf: Map<End, object>
  /** The ties that start from a statement or argument. */
  leaving: Map<End, IRelation[]>
}

/** Adds the relations of the file; returns what is to be kept of its arguments. */
export function readTies(parsed: { arguments: IArgument[]; relations: IRelation[] }, reading: Reading): JsonObject[] {
  const ids = new Map(
    [...reading.statementOf]
      .filter(([{ type }]) => type === 'equivalence-class')
      .map(([{ title = '' }, { id }]) => [title, id]),
  )
  const ties: Ties = { reading, reasonOf: new Map(), ownKeyOf: new Map(), leaving: new Map() }
  const own = reading.isOurs ? parsed.arguments.filter(isOwnReason) : []
  const isOwn = new Set(own)
  for (const argument of own) {
    const inference = argument.pcs.at(-1)
    const key = inference && 'inference' in inference && inference.inference
    ties.ownKeyOf.set(argument, key || argument)
  }
  for (const argument of parsed.arguments.filter(({ pcs }) => pcs.length > 0)) {
    const reason = isOwn.has(argument) ? undefined : readReason(argument, ids, reading)
    if (reason) ties.reasonOf.set(argument, reason)
  }
  for (const relation of parsed.relations) {
    const from = relation.from as End
    if (isOwn.has(relation.to as IArgument)) continue
    ties.leaving.set(from, [...(ties.leaving.get(from) ?? []), relation])
  }
  const made = own.flatMap(
    (argument) => readOwnReason(argument, ids, (relation) => ownEnd(relation, ties), reading) ?? [],
  )
  const used = new Set(made.flatMap((reason) => reason.used))
  const all = [
    ...made.map(({ pending }) => pending),
    ...[...ties.reasonOf.values()].flatMap(pendingOfReason),
    ...parsed.relations.filter((relation) => !used.has(relation)).flatMap((relation) => pendingOf(relation, ties)),
  ]
  const settled = settle(all, reading.draft)
  keep(all, settled, reading)
  return [...ties.reasonOf.values()].map((reason) => keptReason(reason, ids, settled.idOf, reading.isOurs))
}

/** What a relation of ours ends on. */
function ownEnd({ relationType, to }: IRelation, ties: Ties): string | object | undefined {
  return relationType === 'undercut' ? targetOf(to as End, ties) : statementAt(to as End, ties)
}

/** The inferences, and the argument's own description as a reason for what it concludes. */
function pendingOfReason({ description, conclusion, inferences }: Reason): Pending[] {
  const own = inferences.map(({ pending }) => pending)
  const place = own.at(-1)?.place
  if (description === undefined || !place) return own
  const kept = { relation: 'description' }
  return [...own, { key: {}, kind: 'support', from: [description], to: conclusion, place, kept }]
}

function pendingOf(relation: IRelation, ties: Ties): Pending[] {
  const { reading } = ties
  const { relationType: type } = relation
  const from = statementAt(relation.from as End, ties)
  const place = placeOf(relation.occurrences[0] ?? {}, reading.file)
  if (from === undefined) return []
  if (type === 'undercut') return undercut(relation, from, ties)
  const end = relation.to as End
  const kind = type === 'support' || type === 'entails' ? 'support' : 'attack'
  const reason = ties.reasonOf.get(end as IArgument)
  const title = reason && reason.description === undefined ? titleOf(reason.argument) : undefined
  const kept = { ...(type !== kind && { relation: type }), ...(title !== undefined && { argument: title }) }
  const to = kind === 'attack' ? attackedAt(end, ties) : statementAt(end, ties)
  if (to === undefined) return []
  const tie: Pending = { key: relation, kind, from: [from], to, place, ...(Object.keys(kept).length > 0 && { kept }) }
  if ((type !== 'contrary' && type !== 'contradictory') || typeof to !== 'string') return [tie]
  // The second needs no name: nothing ends on either.
  return [tie, { ...tie, key: {}, from: [to], to: from, kept: { ...kept, back: true } }]
}

/** An undercut ends on an inference, or on the one tie of an argument that has no premises; else on what it is said of. */
function undercut(relation: IRelation, from: string, ties: Ties): Pending[] {
  const { draft, file } = ties.reading
  const place = placeOf(relation.occurrences[0] ?? {}, file)
  const end = relation.to as End
  const instead = statementAt(end, ties)
  const to = targetOf(end, ties)
  if (to === undefined) return []
  const pending: Pending = { key: relation, kind: 'attack', from: [from], to, place, ...(instead && { instead }) }
  if (typeof to !== 'string') return [pending]
  draft.warn('undercut', `undercut of \`${end.title ?? ''}\``, 'an argument with one tie: it became an attack', place)
  return [{ ...pending, kept: { relation: 'undercut' } }]
}

/** What an undercut ends on: a tie's key, or a statement where there is not one tie. */
function targetOf(end: End, ties: Ties): string | object | undefined {
  if (end.type === 'inference') return end
  const own = ties.ownKeyOf.get(end)
  if (own) return own
  const reason = ties.reasonOf.get(end as IArgument)
  if (reason) return reason.inferences.at(-1)?.pending.key ?? reason.conclusion
  const [only, ...others] = ties.leaving.get(end) ?? []
  const isOne = end.type === 'argument' && only && others.length === 0 && only.to !== only.from
  return isOne && only.relationType !== 'contradictory' ? only : statementAt(end, ties)
}

/** What an attack ends on: an argument that is nothing but its inference is attacked there. */
function attackedAt(end: End, ties: Ties): string | object | undefined {
  const reason = ties.reasonOf.get(end as IArgument)
  if (!reason || reason.description !== undefined) return statementAt(end, ties) ?? targetOf(end, ties)
  return reason.inferences.at(-1)?.pending.key ?? reason.conclusion
}

/** The statement that an end stands for: of an argument without words of its own, its conclusion. */
function statementAt(end: End, ties: Ties): string | undefined {
  if (end.type === 'inference') return undefined
  return ties.reading.statementOf.get(end as Element)?.id ?? ties.reasonOf.get(end as IArgument)?.conclusion
}

/** What the model has no place for, by relation; and the ties that are no relations of their own. */
function keep(all: readonly Pending[], { idOf, dropped }: Settled, { ext }: Reading): void {
  const isDropped = new Set(dropped.map(({ pending }) => pending))
  for (const pending of all) {
    const id = idOf.get(pending.key)
    if (pending.kept && id !== undefined && !isDropped.has(pending)) ext.relations.set(id, pending.kept)
  }
  for (const { pending, to } of dropped) {
    const { key, kind, from, kept } = pending
    // What premises and descriptions say is kept with their argument.
    if (isInference(key) || kept?.relation === 'description') continue
    ext.rest.push({ kind, from, to, ...kept })
  }
}

function isInference(key: object): boolean {
  return 'type' in key && key.type === 'inference'
}
