/** A debate → Argdown that a person can read and go on writing. `../argdown.ts` says what becomes of what. */

import type { Message } from '../../message.ts'
import type { Debate, Relation } from '../../model.ts'
import { besideName } from '../beside.ts'
import { type Ext, extOf, type Json, type JsonObject } from '../ext.ts'
import type { Exported } from '../format.ts'
import { layOut, type Writer, writeStatement } from './blocks.ts'
import { readTitle } from './frame.ts'
import { nameStatements } from './names.ts'
import { naturalOrder } from './pending.ts'
import { planRelations } from './plan.ts'
import { writeKeptReason, writeOwnReason } from './reason-blocks.ts'
import { headingsOf } from './sections.ts'
import { isObject, objectIn, textIn } from './yaml-data.ts'
import { frontMatterOf } from './yaml-text.ts'

export function writeArgdown(debate: Debate): Exported {
  const ext = extOf(debate, 'argdown')
  const names = nameStatements(debate, ext)
  const plan = planRelations(debate, ext, names)
  const writer: Writer = { debate, ext, names, plan }
  const messages = plan.lost.map(circle)
  const blocks = writeBlocks(writer)
  return { text: `${frontMatterOf(frameOf(writer))}${blocks.join('\n\n')}\n`, messages }
}

function circle({ id, place }: Relation): Message {
  const reason = `Unexpected undercut \`${id}\` that ends on itself, by way of others, expected one that Argdown can name`
  return { severity: 'warning', rule: 'known-relation', reason, place }
}

function writeBlocks(writer: Writer): string[] {
  const { debate, ext } = writer
  const comments = commentsOf(ext)
  const positions = layOut(debate.statements, writer.plan, (id) => comments.has(id))
  const innerOf = new Map<string, Set<string>>()
  for (const { statement, within } of positions) {
    if (within) innerOf.set(within.id, (innerOf.get(within.id) ?? new Set()).add(statement.id))
  }
  const later = laterBlocks(writer)
  const headings = headingsOf(debate, ext)
  const blocks: string[] = []
  let section: string | undefined
  let lines: string[] = []
  const close = (index: number) => {
    if (lines.length > 0) blocks.push(lines.join('\n'))
    lines = []
    blocks.push(...later(index))
  }
  for (const [index, position] of positions.entries()) {
    const { id, theme } = position.statement
    if (!position.within) {
      close(index - 1)
      const comment = comments.get(id)
      if (comment !== undefined) blocks.push(comment)
      if (theme !== undefined && theme !== section) blocks.push(...headings.open(theme))
      section = theme ?? section
    }
    const data = { ...writer.names.dataOf(id), ...(theme !== section && { theme: theme ?? null }) }
    lines.push(...writeStatement(position, data, innerOf.get(id) ?? new Set(), writer))
  }
  close(positions.length)
  const last = comments.get(undefined)
  return [...blocks, ...headings.rest(), ...(last === undefined ? [] : [last])]
}

/** Blocks that name several statements: each as soon as all of these have been written. */
function laterBlocks(writer: Writer): (index: number) => string[] {
  const { debate, plan } = writer
  const indexOf = new Map(debate.statements.map(({ id }, index) => [id, index]))
  const lastOf = (ids: readonly (string | undefined)[]) => Math.max(...ids.map((id) => indexOf.get(id ?? '') ?? 0))
  const kept = plan.reasons.map((reason, number) => ({
    last: lastOf([reason.description, ...reason.steps.map(({ statement }) => statement)]),
    write: () => writeKeptReason(reason, number + 1, writer),
  }))
  const own = [...plan.own.values()].map((reason) => ({
    last: lastOf([...reason.relation.from, reason.relation.to]),
    write: () => writeOwnReason(reason, writer),
  }))
  const waiting = [...kept, ...own].sort((a, b) => a.last - b.last)
  let next = 0
  return (index) => {
    const blocks: string[] = []
    for (let item = waiting[next]; item && item.last <= index; item = waiting[++next]) blocks.push(...item.write())
    return blocks
  }
}

/** By the statement before which they stand; those at the end by none. */
function commentsOf({ debate }: Ext): Map<string | undefined, string> {
  const given = Array.isArray(debate.comments) ? debate.comments.filter(isObject) : []
  const sound = given.filter(({ text }) => typeof text === 'string' && /^(?:\/\/[^\n]*|\/\*|<!--)/.test(text))
  return new Map(sound.map((item) => [textIn(item, 'before'), String(item.text)]))
}

/** What a debate says of itself. The title and the summary have names of Argdown's own. */
function frameOf({ debate, ext, plan }: Writer): JsonObject {
  const { title, summary } = debate
  const given = { ...objectIn(ext.debate, 'frontMatter') }
  const model = isObject(given.model) ? given.model : {}
  if (model.mode === 'strict' && !plan.isStrict) given.model = { ...model, mode: 'loose' }
  const frontMatter: JsonObject = { ...(title !== '' && { title }), ...given }
  if (readBack(frontMatter).summary !== summary && summary !== '') frontMatter.abstract = summary
  const read = readBack(frontMatter)
  return {
    ...frontMatter,
    [besideName]: {
      ...(read.title !== title && { title }),
      ...(read.summary !== summary && { summary }),
      ...ownFrame(debate),
    },
  }
}

function readBack(frontMatter: JsonObject): Pick<Debate, 'title' | 'summary'> {
  const read = { title: '', summary: '' } as Debate
  readTitle(frontMatter, read)
  return read
}

function ownFrame(debate: Debate): JsonObject {
  const { slug, lang, question, updated, sides, themes, voices, sources } = debate
  const natural = naturalOrder(debate)
  const isNatural = debate.relations.every(({ id }, index) => natural[index]?.id === id)
  return {
    ...{ slug, lang, question, updated },
    sides: byId(sides),
    ...(themes.length > 0 && { themes: Object.fromEntries(themes.map(({ id, name }) => [id, name])) }),
    ...(voices.length > 0 && { voices: byId(voices) }),
    ...(sources.length > 0 && { sources: byId(sources) }),
    ...(!isNatural && { relations: debate.relations.map(({ id }) => id) }),
  }
}

function byId(items: readonly { id: string; place: unknown }[]): JsonObject {
  return Object.fromEntries(items.map(({ id, place, ...others }): [string, Json] => [id, others as JsonObject]))
}
