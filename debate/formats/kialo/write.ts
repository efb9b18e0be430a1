/** A debate → the text format that Kialo exports today, with a label a line, indents and footnotes. */

import type { Debate, Source, Statement } from '../../model.ts'
import { type Ext, extOf, type Json, type JsonObject } from '../ext.ts'
import type { Exported } from '../format.ts'
import { fold, fromPlain } from '../inline-text.ts'
import { readClaim, renumber, writeClaim } from './claim.ts'
import { writeSource } from './footnotes.ts'
import { messagesOf } from './losses.ts'
import { type Line, type Outline, outlineOf } from './outline.ts'

/** Deeper lines are not indented further: the indent is for eyes only. */
const deepestIndent = 40

/** What the parts of a file share. */
interface Writing {
  debate: Debate
  ext: Ext
  outline: Outline
  /** By id, the numbers of sources that are footnotes. */
  footnoteOf: Map<string, number>
}

export function writeKialo(debate: Debate): Exported {
  const ext = extOf(debate, 'kialo')
  const outline = outlineOf(debate, ext)
  const footnotes = footnotesOf(debate, ext)
  const footnoteOf = new Map(footnotes.map(({ id }, index) => [id, index + 1]))
  const writing = { debate, ext, outline, footnoteOf }
  const lines = ['Discussion Name:', fold(debate.title), '', ...prefaceOf(ext)]
  if (outline.isQuestion) lines.push('1. Question:', ...questionOf(writing).split('\n'), '')
  const numbers = new Set(outline.lines.map(({ number }) => number))
  for (const line of outline.lines) {
    const text = textOf(line, numbers, writing)
    if (text === undefined) continue
    const indent = '  '.repeat(Math.min(line.depth, deepestIndent))
    for (const row of [`${line.number} ${line.label}:`, ...text.split('\n')]) lines.push(indent + row)
    lines.push('')
  }
  if (footnotes.length > 0) lines.push('Sources:', ...footnotes.flatMap((source) => footnoteLines(source, writing)))
  // As Kialo's own files end their lines, unless the debate comes from one that does not.
  const text = lines.join(ext.debate.lineEnds === 'LF' ? '\n' : '\r\n')
  return { text, messages: messagesOf(debate, outline, footnotes, text) }
}

function prefaceOf({ debate: { preface } }: Ext): string[] {
  return typeof preface === 'string' && preface !== '' ? [...preface.split('\n'), ''] : []
}

/** All sources but those that stand in the outline itself, as other discussions. */
function footnotesOf({ sources }: Debate, ext: Ext): Source[] {
  const kept = [...ext.statements.values()].flatMap(({ references }) => (Array.isArray(references) ? references : []))
  const discussions = new Set([...kept, ...ext.rest].map((item) => fieldsOf(item).source))
  return sources.filter(({ id }) => !discussions.has(id))
}

function footnoteLines(source: Source, { ext, footnoteOf }: Writing): string[] {
  const notes = new Map(Object.entries(fieldsOf(ext.debate.notes)))
  const [head, ...below] = writeSource(source, notes.get(source.id))
  return [`[${footnoteOf.get(source.id)}] ${head}`, ...below]
}

/** The question as the file had it, where it still says the same. */
function questionOf({ debate, ext, footnoteOf }: Writing): string {
  const kept = ext.debate.question
  const isSource = (number: number) => footnoteOf.has(debate.sources[number - 1]?.id ?? '')
  if (typeof kept === 'string' && kept !== '' && readClaim(kept, isSource).plain === debate.question) {
    return renumber(kept, (number) => footnoteOf.get(debate.sources[number - 1]?.id ?? ''))
  }
  return writeClaim(fromPlain(debate.question || debate.title), [])
}

/** What stands below a line's label; nothing where what it names has gone. */
function textOf({ statement, see, kept }: Line, numbers: ReadonlySet<string>, writing: Writing): string | undefined {
  const { numberOf } = writing.outline
  if (statement) return claimOf(statement, writing)
  const { to, see: unknown, discussion, source } = fieldsOf(kept)
  const target = see ?? to
  if (typeof target === 'string') {
    const number = numberOf.get(target)
    return number && `-> See ${number}`
  }
  if (typeof discussion === 'string') {
    const found = writing.debate.sources.find(({ id }) => id === source)
    const title = found && found.title !== `Discussion #${discussion}` ? `: ${fold(found.title)}` : ''
    return found && `-> See discussion #${discussion}${title}`
  }
  // It must not name what has got its number since.
  return typeof unknown === 'string' ? `-> See ${numbers.has(unknown) ? '0.' : ''}${unknown}` : undefined
}

/** The claim as the file had it, where it still says the same and cites the same. */
function claimOf({ id, text, sources }: Statement, { ext, footnoteOf }: Writing): string {
  const cited = sources.flatMap((source) => footnoteOf.get(source) ?? [])
  const kept = ext.statements.get(id)?.text
  if (typeof kept === 'string') {
    const claim = readClaim(kept, (number) => number >= 1 && number <= cited.length)
    const citesAll = claim.footnotes.length === cited.length && claim.footnotes.every((number, at) => number === at + 1)
    if (claim.text === text && citesAll) return renumber(kept, (number) => cited[number - 1])
  }
  return writeClaim(text, cited)
}

function fieldsOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
