/**
 * JSON of our own → a debate. It may have been written by hand or by a stranger: each part is looked at by itself, and what
 * is amiss costs that part and no other.
 */

import type { TextFile } from '../../load.ts'
import { evidenceStatuses, type Place, type Relation } from '../../model.ts'
import { type Draft, startDraft } from '../draft.ts'
import { type Ext, emptyExt, withExt } from '../ext.ts'
import type { Imported, ReadOptions } from '../format.ts'
import { idMaker, isId } from '../ids.ts'
import { fromOwn } from '../inline-text.ts'
import { type JsonPart, listOf, readJson, textOf } from '../json-file.ts'
import { keepOtherKeys, takeOtherKeys } from './other-keys.ts'
import { sourceAt } from './source.ts'

/** What an id of the file is called in the debate: by kind, as a side and a theme may share a name. */
type Names = Record<'side' | 'theme' | 'voice' | 'source' | 'statement', Map<string, string>>

/** A list of the file with what its parts need to know of the others. */
interface Reader {
  draft: Draft
  names: Names
  /** What the schema does not know. */
  kept: Ext
}

export function readJsonDebate(file: TextFile, options: ReadOptions): Imported {
  const draft = startDraft('debate', { updated: options.today })
  const root = readJson(file, draft)
  // What `visavis import --json` prints holds the debate, and messages beside it.
  const whole = root?.fields.get('debate') ?? root
  if (!whole) return draft
  const names: Names = {
    ...{ side: new Map(), theme: new Map(), voice: new Map() },
    ...{ source: new Map(), statement: new Map() },
  }
  const reader: Reader = { draft, names, kept: emptyExt() }
  reader.kept.debate = takeOtherKeys(whole, undefined, draft)
  readFrame(whole, reader)
  for (const part of listOf(whole, 'statements', draft)) readStatement(part, reader)
  readRelations(listOf(whole, 'relations', draft), reader)
  const ext = whole.fields.get('ext')
  if (ext?.kind === 'object') draft.debate.ext = ext.value as Record<string, unknown>
  return { debate: withExt(draft.debate, 'json', reader.kept), messages: draft.messages }
}

const frameTexts = ['slug', 'lang', 'title', 'question', 'summary', 'updated'] as const

function readFrame(whole: JsonPart, reader: Reader): void {
  const { draft } = reader
  const { debate } = draft
  for (const key of frameTexts) {
    const text = textOf(whole, key)
    if (text !== undefined) debate[key] = text
    else if (key === 'lang' || key === 'updated')
      draft.warn('required-field', `debate without \`${key}\``, 'text', whole.place)
  }
  debate.sides = named(whole, 'side', reader).map(({ id, part }) => {
    return { id, name: text(part, 'name', draft), position: text(part, 'position', draft), place: part.place }
  })
  debate.themes = named(whole, 'theme', reader).map(({ id, part }) => {
    return { id, name: text(part, 'name', draft), place: part.place }
  })
  debate.voices = named(whole, 'voice', reader).map(({ id, part }) => {
    return { id, name: text(part, 'name', draft), kind: text(part, 'kind', draft), place: part.place }
  })
  debate.sources = named(whole, 'source', reader).map(({ id, part }) => sourceAt(part, id, draft))
}

/** The items of `sides`, `themes`, … with ids that a debate can have. */
function named(whole: JsonPart, kind: Exclude<keyof Names, 'statement'>, reader: Reader) {
  const { draft, names } = reader
  const ids = idMaker()
  return listOf(whole, `${kind}s`, draft).flatMap((part) => {
    const given = textOf(part, 'id')
    if (given === undefined) {
      draft.refuse('required-field', `${kind} without \`id\``, '`id`', part.place)
      return []
    }
    const id = ids.make(given, kind)
    tellNewName(kind, given, id, part.place, draft)
    if (!names[kind].has(given)) names[kind].set(given, id)
    keepOtherKeys(reader.kept, kind, id, takeOtherKeys(part, kind, draft))
    return [{ id, part }]
  })
}

function readStatement(part: JsonPart, reader: Reader): void {
  const { draft, names } = reader
  const given = textOf(part, 'id') ?? ''
  const evidence = textOf(part, 'evidence')
  const known = evidenceStatuses.find((status) => status === evidence)
  if (evidence !== undefined && !known) {
    draft.warn('known-evidence', `evidence \`${evidence}\``, evidenceStatuses.join(', '), part.place)
  }
  const refer = (kind: keyof Names, key: string) => references(part, kind, key, reader)
  const [lang, theme] = [textOf(part, 'lang'), textOf(part, 'theme')]
  const detail = (textOf(part, 'detail') ?? '')
    .split(/\n\n+/)
    .map((text) => inline(text, part, draft))
    .filter(Boolean)
  const themeId = theme === undefined ? undefined : resolve(theme, 'theme', part.place, reader)
  const statement = draft.addStatement(given, {
    text: inline(textOf(part, 'text') ?? '', part, draft),
    ...(detail.length > 0 && { detail: detail.join('\n\n') }),
    sides: refer('side', 'sides'),
    ...(themeId !== undefined && { theme: themeId }),
    ...{ voices: refer('voice', 'voices'), sources: refer('source', 'sources') },
    ...(known && { evidence: known }),
    ...(lang !== undefined && { lang }),
    place: part.place,
  })
  const others = takeOtherKeys(part, 'statement', draft)
  if (!statement) return
  keepOtherKeys(reader.kept, 'statement', statement.id, others)
  tellNewName('statement', given, statement.id, part.place, draft)
  if (!names.statement.has(given)) names.statement.set(given, statement.id)
}

/** A paragraph of inline Markdown that a debate's file may hold. */
function inline(markdown: string, { place }: JsonPart, draft: Draft): string {
  const { text, refused } = fromOwn(markdown)
  for (const url of refused) draft.warn('link-scheme', `address \`${url}\``, 'http, https or mailto', place)
  return text
}

function references(part: JsonPart, kind: keyof Names, key: string, reader: Reader): string[] {
  const ids = listOf(part, key, reader.draft).map((item) => resolve(item.text ?? '', kind, item.place, reader))
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** What the file calls so; a message where nothing is. */
function resolve(id: string, kind: keyof Names, place: Place, { draft, names }: Reader): string | undefined {
  const found = names[kind].get(id)
  if (found === undefined) draft.refuse(`known-${kind}`, `${kind} \`${id}\``, `a ${kind} of the file`, place)
  return found
}

/** What an undercut ends on is read before it, in whatever order the file has them; they stay in the file's order. */
function readRelations(parts: readonly JsonPart[], reader: Reader): void {
  const relationOf = new Map<string, string>()
  const found = new Map<JsonPart, Relation | undefined>()
  const given = new Set(parts.flatMap((part) => textOf(part, 'id') ?? []))
  const waiting = new Map<string, JsonPart[]>()
  const ready: JsonPart[] = []
  for (const part of parts) {
    const to = textOf(part, 'to') ?? ''
    if (reader.names.statement.has(to) || !given.has(to)) ready.push(part)
    else waiting.set(to, [...(waiting.get(to) ?? []), part])
  }
  // The list grows while it is gone through.
  for (const part of ready) {
    found.set(part, readRelation(part, relationOf, reader))
    const id = textOf(part, 'id') ?? ''
    ready.push(...(waiting.get(id) ?? []))
    waiting.delete(id)
  }
  // What is left undercuts itself in a circle: no name made of ends could be given to any of these.
  for (const part of [...waiting.values()].flat()) readRelation(part, relationOf, reader)
  reader.draft.debate.relations = parts.flatMap((part) => found.get(part) ?? [])
}

function readRelation(part: JsonPart, relationOf: Map<string, string>, reader: Reader): Relation | undefined {
  const { draft, names } = reader
  const kind = textOf(part, 'kind')
  const scheme = textOf(part, 'scheme')
  const from = references(part, 'statement', 'from', reader)
  const target = textOf(part, 'to') ?? ''
  const to = names.statement.get(target) ?? relationOf.get(target)
  const others = takeOtherKeys(part, 'relation', draft)
  if (kind !== 'support' && kind !== 'attack' && kind !== 'rephrase') {
    draft.refuse('known-kind', `kind \`${kind ?? ''}\``, '`support`, `attack` or `rephrase`', part.place)
    return undefined
  }
  if (to === undefined) draft.refuse('known-relation', `\`to\` of \`${target}\``, 'a statement or relation', part.place)
  if (to === undefined || from.length === 0) return undefined
  const relation = draft.addRelation({ kind, from, to, ...(scheme && { scheme }), place: part.place })
  const id = textOf(part, 'id')
  if (relation) keepOtherKeys(reader.kept, 'relation', relation.id, others)
  if (relation && id !== undefined) relationOf.set(id, relation.id)
  return relation
}

function text(part: JsonPart, key: string, draft: Draft): string {
  const found = textOf(part, key)
  if (found === undefined) draft.warn('required-field', `part without \`${key}\``, 'text', part.place)
  return found ?? ''
}

function tellNewName(kind: string, given: string, id: string, place: Place, draft: Draft): void {
  if (given === id) return
  if (given === '') {
    draft.warn('required-field', `${kind} without \`id\``, `\`id\`; it is \`${id}\` here`, place)
    return
  }
  const expected = isId(given) ? `each id once: \`${id}\`` : `\`${id}\`: lower-case letters, digits and hyphens`
  draft.warn('id-format', `${kind} id \`${given}\``, expected, place)
}
