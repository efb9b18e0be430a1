/** Which of Argdown's words says each relation of a debate: a line beneath a statement, premises and a conclusion, or an argument. */

import type { Debate, Relation } from '../../model.ts'
import type { Ext, JsonObject } from '../ext.ts'
import { type KeptReason, keptReasons } from './kept-reasons.ts'
import type { Names } from './names.ts'
import type { Plan } from './plan-parts.ts'
import { textIn } from './yaml-data.ts'

const signs: Record<string, string> = { support: '+', entails: '+', attack: '-', contrary: '-', undercut: '_' }

interface Planning {
  plan: Plan
  ext: Ext
  names: Names
  relationOf: ReadonlyMap<string, Relation>
  /** Ids of the relations that some undercut ends on. */
  undercut: ReadonlySet<string>
  /** How many ties start from a statement alone. */
  leaving: ReadonlyMap<string, number>
  /** By title. */
  reasonOf: ReadonlyMap<string, KeptReason>
  /** Statements that describe an argument with premises. */
  described: ReadonlySet<string>
}

export function planRelations(debate: Debate, ext: Ext, names: Names): Plan {
  const reasons = keptReasons(debate, ext, names)
  const planning = startPlanning(debate, ext, names, reasons)
  const { plan } = planning
  const said = new Set(reasons.flatMap(({ relations }) => relations))
  const lost = new Set(lostIn(debate.relations, planning.relationOf))
  plan.lost = [...lost]
  // Half a contradiction comes after the tie that stands where its other half would: of two, the first one counts.
  const isHalf = ({ id, from, to }: Relation) =>
    ext.relations.get(id)?.relation === 'contradictory' && !ext.relations.has(`${to}->${from[0]}`)
  const inOrder = [...debate.relations.filter((each) => !isHalf(each)), ...debate.relations.filter(isHalf)]
  for (const relation of inOrder) {
    if (!said.has(relation.id) && !lost.has(relation)) planRelation(relation, planning)
  }
  const known = new Set(debate.statements.map(({ id }) => id))
  for (const item of ext.rest) planRest(item as JsonObject, known, plan)
  return plan
}

function startPlanning(debate: Debate, ext: Ext, names: Names, reasons: KeptReason[]): Planning {
  const plan: Plan = {
    ...{ lines: new Map(), argumentLines: new Map(), undercuts: new Map(), own: new Map() },
    ...{ natural: new Map(), naturalFrom: new Map(), reasonOf: lastInferences(reasons) },
    ...{ reasons, parents: new Map(), lost: [], isStrict: isStrict(debate, ext, names) },
  }
  const relationOf = new Map(debate.relations.map((relation) => [relation.id, relation]))
  const leaving = new Map<string, number>()
  const count = (id: string) => leaving.set(id, (leaving.get(id) ?? 0) + 1)
  for (const { from, id } of debate.relations) {
    if (ext.relations.get(id)?.back !== true) for (const each of from) count(each)
  }
  for (const item of ext.rest) if (isRest(item)) count(item.from[0] ?? '')
  const undercut = new Set(debate.relations.filter(({ to }) => relationOf.has(to)).map(({ to }) => to))
  const reasonOf = new Map(reasons.map((reason) => [reason.title ?? '', reason]))
  const described = new Set(reasons.flatMap(({ description }) => description ?? []))
  return { plan, ext, names, relationOf, undercut, leaving, reasonOf, described }
}

function lastInferences(reasons: readonly KeptReason[]): Plan['reasonOf'] {
  return new Map(
    reasons.flatMap((reason) => {
      const last = reason.steps.at(-1)?.relation
      return last === undefined ? [] : [[last, reason] as const]
    }),
  )
}

/** In strict mode each attack between statements goes both ways: a debate in which one does not is no longer strict. */
function isStrict({ relations }: Debate, ext: Ext, names: Names): boolean {
  const { model } = (ext.debate.frontMatter ?? {}) as { model?: { mode?: unknown } }
  if (model?.mode !== 'strict') return false
  const known = new Set(relations.map(({ id }) => id))
  return relations.every(({ id, kind, from: [from = '', ...others], to }) => {
    if (kind !== 'attack' || others.length > 0 || known.has(to) || names.isArgument(from) || names.isArgument(to))
      return true
    return ext.relations.has(id) || ext.relations.has(`${to}->${from}`)
  })
}

function planRelation(relation: Relation, planning: Planning): void {
  const { plan, ext, relationOf } = planning
  const { id, from, to } = relation
  const kept = ext.relations.get(id) ?? {}
  const [first = ''] = from
  const isSimple = from.length === 1 && relation.scheme === undefined && relation.kind !== 'rephrase'
  const argument = textIn(kept, 'argument')
  const reason = argument === undefined ? undefined : planning.reasonOf.get(argument)
  const isUndercut = planning.undercut.has(id) && !isNatural(relation, planning)
  if (!isSimple || isUndercut || (relation.kind !== 'attack' && relationOf.has(to))) setOwn(relation, planning)
  else if (reason && isEndOf(reason, to))
    push(plan.argumentLines, reason.title ?? '', { sign: signs[relation.kind] ?? '+', id: first })
  else if (relationOf.has(to)) push(plan.undercuts, to, { sign: '_', id: first })
  else planLine(relation, textIn(kept, 'relation'), planning)
}

/** A support or attack between two statements, on a line beneath one of them. */
function planLine({ id, kind, from: [from = ''], to }: Relation, told: string | undefined, planning: Planning): void {
  const { plan, ext, names, relationOf } = planning
  if (planning.undercut.has(id)) {
    plan.natural.set(from, id)
    plan.naturalFrom.set(id, from)
  }
  // Such a line names a statement; the one that it stands beneath may be an argument, if it is a contradiction.
  const isBack = ext.relations.get(id)?.back === true
  const [host, other] = isBack ? [to, from] : [from, to]
  const isStated = !names.isArgument(other) && (told === 'contradictory' || !names.isArgument(host))
  const isPair = (told === 'contrary' && plan.isStrict) || told === 'contradictory'
  const back = `${to}->${from}`
  const isUndercut = planning.undercut.has(id) || planning.undercut.has(back)
  const isWhole = isPair && isStated && relationOf.has(back) && !isUndercut
  if (isWhole && isBack) return
  if (isWhole && told === 'contradictory') push(plan.lines, from, { sign: '><', id: to })
  else if (told === 'undercut') push(plan.lines, to, { sign: '_', id: from })
  else {
    push(plan.lines, to, { sign: signs[kind] ?? '+', id: from })
    plan.parents.set(from, (plan.parents.get(from) ?? new Set()).add(to))
  }
}

/** Ties that the model has no place for are written as they were. */
function planRest(item: JsonObject, known: ReadonlySet<string>, plan: Plan): void {
  if (!isRest(item)) return
  const [from = ''] = item.from
  if (!known.has(from) || !known.has(item.to) || item.back === true) return
  const told = textIn(item as JsonObject, 'relation') ?? item.kind
  if (told === 'contradictory') push(plan.lines, from, { sign: '><', id: item.to })
  else push(plan.lines, item.to, { sign: signs[told] ?? '+', id: from })
  plan.parents.get(from)?.delete(item.to)
}

function isRest(item: unknown): item is { kind: string; from: string[]; to: string; back?: boolean } {
  const { kind, from, to } = (item ?? {}) as Record<string, unknown>
  return typeof kind === 'string' && Array.isArray(from) && from.length === 1 && typeof to === 'string'
}

/** Whether an undercut of this relation can be said of the argument that it starts from: the only thing that argument does. */
function isNatural(
  { id, from: [from = ''], to }: Relation,
  { names, leaving, ext, described, relationOf }: Planning,
): boolean {
  const { argument, relation } = ext.relations.get(id) ?? {}
  const isLine = argument === undefined && (relation === undefined || relation === 'undercut')
  return names.isArgument(from) && leaving.get(from) === 1 && !described.has(from) && isLine && !relationOf.has(to)
}

function isEndOf({ relations, conclusion }: KeptReason, to: string): boolean {
  return to === conclusion || relations.includes(to)
}

function setOwn(relation: Relation, { plan, names, relationOf }: Planning): void {
  const end = relationOf.get(relation.to)
  const target = end ? `${end.from.join(' + ')} to ${end.to}` : relation.to
  const title = names.free(`${relation.from.join(' + ')} to ${target}`.replaceAll('>', '').slice(0, 200))
  plan.own.set(relation.id, { relation, title })
}

/** Undercuts that lead to no statement, however far one follows them. */
function lostIn(relations: readonly Relation[], relationOf: ReadonlyMap<string, Relation>): Relation[] {
  const sound = new Set<string>()
  const waiting = new Map<string, Relation[]>()
  const ready = relations.filter((relation) => {
    if (relationOf.has(relation.to)) waiting.set(relation.to, [...(waiting.get(relation.to) ?? []), relation])
    return !relationOf.has(relation.to)
  })
  // The list grows while it is gone through.
  for (const { id } of ready) {
    sound.add(id)
    ready.push(...(waiting.get(id) ?? []))
  }
  return relations.filter(({ id }) => !sound.has(id))
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
