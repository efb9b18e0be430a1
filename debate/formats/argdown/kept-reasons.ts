/** Premise–conclusion structures that came with a file, as far as the debate still holds what they say. */

import { type Debate, type Relation, relationId } from '../../model.ts'
import type { Ext, JsonObject } from '../ext.ts'
import type { Names } from './names.ts'
import { premisesAt, usesOf } from './reasons.ts'
import { isObject, objectIn, textIn, textsIn } from './yaml-data.ts'

export interface KeptReason {
  title?: string
  description?: string
  conclusion: string
  tags: string[]
  data: JsonObject
  steps: KeptStep[]
  /** Ids of all relations that it says. */
  relations: string[]
}

export interface KeptStep {
  statement: string
  isInferred: boolean
  relation?: string
  rules: string[]
  data: JsonObject
}

/** Those that can be written as they were: each says just what the relations still are. */
export function keptReasons(debate: Debate, ext: Ext, names: Names): KeptReason[] {
  const given = ext.debate.arguments
  const relationOf = new Map(debate.relations.map((relation) => [relation.id, relation]))
  const known = new Set(debate.statements.map(({ id }) => id))
  const titles = new Set<string>()
  const named = namedByUndercuts(debate.relations)
  return (Array.isArray(given) ? given : []).flatMap((item) => {
    const reason = isObject(item) ? reasonOf(item) : undefined
    if (!reason || !isSound(reason, relationOf) || !isNameable(reason, named)) return []
    const isStated = reason.steps.every(({ statement }) => known.has(statement) && !names.isArgument(statement))
    const { title, description } = reason
    if (!isStated || (description !== undefined && !(known.has(description) && names.isArgument(description))))
      return []
    if (title !== undefined && (titles.has(title) || /[<>\n]/.test(title))) return []
    if (title !== undefined) titles.add(title)
    return [reason]
  })
}

function reasonOf(item: JsonObject): KeptReason | undefined {
  const steps = (Array.isArray(item.steps) ? item.steps : []).filter(isObject).map(stepOf)
  const conclusion = steps.at(-1)?.statement
  if (conclusion === undefined || steps.at(-1)?.isInferred !== true) return undefined
  const description = textIn(item, 'description')
  const title = textIn(item, 'title')
  const own = steps.flatMap(({ relation }) => relation ?? [])
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...{ conclusion, tags: textsIn(item, 'tags'), data: objectIn(item, 'data'), steps },
    relations: description === undefined ? own : [...own, relationId([description], conclusion)],
  }
}

function stepOf(item: JsonObject): KeptStep {
  const relation = textIn(item, 'relation')
  return {
    ...{ statement: textIn(item, 'statement') ?? '', isInferred: item.inferred === true },
    ...(relation !== undefined && { relation }),
    ...{ rules: textsIn(item, 'rules'), data: objectIn(item, 'data') },
  }
}

/** Whether the relations are what would be read of the structure. */
function isSound({ steps, relations }: KeptReason, relationOf: ReadonlyMap<string, Relation>): boolean {
  if (!relations.every((id) => relationOf.has(id))) return false
  const lines = steps.map(({ isInferred, data }) => ({ isInferred, ...usesOf(data) }))
  return steps.every(({ isInferred, relation, rules, statement }, index) => {
    if (!isInferred || relation === undefined) return true
    const { from = [], to, scheme = '' } = relationOf.get(relation) ?? {}
    const premises = new Set(premisesAt(lines, index).map((at) => steps[at]?.statement))
    const isSame = premises.size === from.length && from.every((id) => premises.has(id))
    return isSame && to === statement && (scheme === rules.filter(Boolean).join(', ') || scheme === '')
  })
}

/** The relations that undercuts end on which take more than a line: these have to name what they end on. */
function namedByUndercuts(relations: readonly Relation[]): Set<string> {
  const targets = new Set(relations.map(({ to }) => to))
  const isLine = ({ id, kind, from, scheme }: Relation) =>
    kind === 'attack' && from.length === 1 && scheme === undefined && !targets.has(id)
  return new Set(relations.filter((relation) => !isLine(relation)).map(({ to }) => to))
}

/** Only the last inference of an argument with a title can be named. */
function isNameable({ title, description, steps }: KeptReason, named: ReadonlySet<string>): boolean {
  const own = steps.flatMap(({ relation }) => relation ?? [])
  const isTitled = title !== undefined || description !== undefined
  return own.every((id) => !named.has(id) || (isTitled && id === steps.at(-1)?.relation))
}
