/** Statements and arguments → blocks of Argdown, one within the other where it follows directly upon what it is tied to. */

import type { Debate, Statement } from '../../model.ts'
import type { Ext, Json, JsonObject } from '../ext.ts'
import { ownKeys } from './elements.ts'
import { toArgdown } from './escape.ts'
import type { Names } from './names.ts'
import type { Line, Plan } from './plan-parts.ts'
import { tagText } from './tags.ts'
import { isObject, objectIn, textsIn } from './yaml-data.ts'
import { flowData } from './yaml-text.ts'

/** Beyond so many levels a block is no longer pleasant to read. */
const deepest = 5

/** A statement where it will stand. */
export interface Position {
  statement: Statement
  /** What it stands within, and by which sign; nothing where it begins a block. */
  within?: { id: string; sign: string }
  depth: number
}

/** Keeps the statements in their order: one goes into the block above only if it comes next. */
export function layOut(statements: readonly Statement[], plan: Plan, startsAnew: (id: string) => boolean): Position[] {
  const open: string[] = []
  const linesOf = new Map<string, Line[]>()
  const nameOf = (host: string, id: string) => `${host}\n${id}`
  for (const [host, lines] of plan.lines) {
    for (const line of lines) linesOf.set(nameOf(host, line.id), [...(linesOf.get(nameOf(host, line.id)) ?? []), line])
  }
  return statements.map((statement) => {
    const { id } = statement
    const parents = startsAnew(id) ? undefined : plan.parents.get(id)
    while (open.length > 0 && !(parents?.has(open.at(-1) ?? '') && open.length <= deepest)) open.pop()
    const parent = open.at(-1)
    const [line, second] = (parent !== undefined && linesOf.get(nameOf(parent, id))) || []
    const isWithin = line && !second && parent !== undefined
    if (!isWithin) open.length = 0
    open.push(id)
    return {
      statement,
      depth: open.length - 1,
      ...(isWithin && { within: { id: parent, sign: line.sign } }),
    }
  })
}

export interface Writer {
  debate: Debate
  ext: Ext
  names: Names
  plan: Plan
}

/** The lines of a statement: its text, and what else is tied to it and does not stand within it. */
export function writeStatement(
  { statement, within, depth }: Position,
  data: JsonObject,
  inner: ReadonlySet<string>,
  writer: Writer,
): string[] {
  const { names, plan } = writer
  const { id } = statement
  const indent = '  '.repeat(depth)
  const sign = within ? `${within.sign} ` : ''
  const lines = (plan.lines.get(id) ?? []).filter((line) => !inner.has(line.id))
  const undercuts = plan.undercuts.get(naturalOf(id, writer) ?? '') ?? []
  return [
    `${indent}${sign}${names.refer(id)}: ${contentOf(statement, data, writer)}`,
    ...lineTexts([...lines, ...undercuts], depth + 1, names),
  ]
}

/** The relation whose undercuts stand beneath the argument that it starts from, as it says nothing else. */
function naturalOf(id: string, { plan, names }: Writer): string | undefined {
  return names.isArgument(id) ? plan.natural.get(id) : undefined
}

export function lineTexts(lines: readonly Line[], depth: number, names: Names): string[] {
  return lines.map(({ sign, id }) => `${'  '.repeat(depth)}${sign} ${names.refer(id)}`)
}

function contentOf(statement: Statement, given: JsonObject, writer: Writer): string {
  const { debate, ext } = writer
  const { text, isExact } = toArgdown(statement.text)
  const kept = ext.statements.get(statement.id) ?? {}
  const tags = textsIn(kept, 'tags')
  const sideIds = new Set(debate.sides.map(({ id }) => id))
  const isTagged = tags.every((tag) => !sideIds.has(tag) && tagText(tag) !== undefined)
  const shown = [...(isTagged ? statement.sides : []), ...tags].flatMap((tag) => tagText(tag) ?? [])
  const data: JsonObject = {
    ...given,
    ...(textsIn(kept, 'variants').length > 0 && { variants: textsIn(kept, 'variants') }),
    ...(!isTagged && { sides: statement.sides, tags }),
    ...(!isExact && { text: statement.text }),
    ...(isObject(kept.links) && { links: kept.links }),
    ...fieldsOf(statement),
    ...othersOf(objectIn(kept, 'data')),
  }
  return [text, ...shown, ...(Object.keys(data).length > 0 ? [flowData(data)] : [])].join(' ')
}

function fieldsOf({ voices, sources, evidence, lang, detail }: Statement): JsonObject {
  return {
    ...(voices.length > 0 && { voices }),
    ...(sources.length > 0 && { sources }),
    ...(evidence !== undefined && { evidence }),
    ...(lang !== undefined && { lang }),
    ...(detail !== undefined && { detail }),
  }
}

/** Others' data, as it came. What has the name of a key of ours stands apart from it. */
export function othersOf(data: JsonObject): JsonObject {
  const entries = Object.entries(data)
  const own = entries.filter(([key]) => ownKeys.has(key))
  const others = entries.filter(([key]) => !ownKeys.has(key))
  return Object.fromEntries<Json>([
    ...others,
    ...(own.length > 0 ? [['other', Object.fromEntries(own)] as [string, Json]] : []),
  ])
}
