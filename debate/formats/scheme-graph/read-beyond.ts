/** What a file says of a debate in the place that is ours (`visavis`) → the debate. It is looked at like any file from elsewhere. */

import { type Debate, evidenceStatuses, type Statement } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { idMaker } from '../ids.ts'
import { fold, fromOwn, fromPlain, toPlain } from '../inline-text.ts'
import { sourceAt } from '../json/source.ts'
import { type JsonPart, listOf, textOf } from '../json-file.ts'
import { tellCounted } from './counted.ts'

/** Our own part of a file, by the ids of its nodes. */
export interface OwnParts {
  debate?: JsonPart | undefined
  nodes: ReadonlyMap<string, JsonPart>
}

/** The text of a statement whose node says `plain`: with its emphasis and links, unless the node has been edited since. */
export function ownText(own: JsonPart | undefined, plain: string, draft: Draft): string {
  const read = fromPlain(plain)
  const text = textOf(own, 'text')
  if (own === undefined || text === undefined) return read
  const marked = inline(text, own, draft)
  if (toPlain(marked) === toPlain(read)) return marked
  draft.warn('known-text', `\`visavis\` text “${marked}”`, `the words of its node: “${read}”`, own.place)
  return read
}

/** Whether the file names the debate's sides: if not, they are made of its thesis. */
export function namesSides({ debate }: OwnParts): boolean {
  return (debate?.fields.get('sides')?.items.length ?? 0) > 0
}

/** What is said of the debate as a whole. */
export function readOwnDebate({ debate: own }: OwnParts, draft: Draft): void {
  if (!own) return
  const { debate } = draft
  for (const key of ['slug', 'lang', 'title', 'question', 'summary', 'updated'] as const) {
    const text = own.fields.get(key)
    if (text?.kind === 'string') debate[key] = fold(text.text ?? '')
  }
  const text = (part: JsonPart, key: string) => fold(textOf(part, key) ?? '')
  const sides = named(own, 'sides', draft, (id, part) => {
    return { id, name: text(part, 'name'), position: text(part, 'position'), place: part.place }
  })
  if (sides && sides.length > 0) debate.sides = sides
  debate.themes = named(own, 'themes', draft, (id, part) => ({ id, name: text(part, 'name'), place: part.place })) ?? []
  debate.voices = merged(
    debate.voices,
    named(own, 'voices', draft, (id, part) => {
      return { id, name: text(part, 'name'), kind: text(part, 'kind'), place: part.place }
    }),
  )
  debate.sources = merged(
    debate.sources,
    named(own, 'sources', draft, (id, part) => sourceAt(part, id, draft)),
  )
}

function named<Part>(own: JsonPart, key: string, draft: Draft, read: (id: string, part: JsonPart) => Part) {
  if (!own.fields.has(key)) return undefined
  const ids = idMaker()
  return listOf(own, key, draft).map((part) => read(ids.make(textOf(part, 'id') ?? '', key.slice(0, -1)), part))
}

/** Ours first; then what the file itself names beyond them. */
function merged<Part extends { id: string }>(read: Part[], own: Part[] | undefined): Part[] {
  if (!own) return read
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...read.filter(({ id }) => !ids.has(id))]
}

/** What is said of each statement and of each relation, by node. What the debate does not have cannot be referred to. */
export function readOwnParts(
  { debate: whole, nodes }: OwnParts,
  statementAt: ReadonlyMap<string, Statement>,
  schemeAt: ReadonlyMap<string, { scheme?: string }[]>,
  draft: Draft,
): void {
  const known = knownIds(draft.debate)
  for (const [nodeId, own] of nodes) {
    const statement = statementAt.get(nodeId)
    if (statement) readOwnStatement(own, statement, known, draft)
    const scheme = textOf(own, 'scheme')
    for (const relation of scheme === undefined ? [] : (schemeAt.get(nodeId) ?? []))
      relation.scheme = fold(scheme ?? '')
  }
  const gone = [...nodes].filter(([id]) => !statementAt.has(id) && !schemeAt.has(id))
  tellCounted(
    gone.map(([id, { place }]) => ({ id, place })),
    draft.warn,
    {
      rule: 'known-node',
      found: ({ id }) => `\`visavis\` of \`${id}\``,
      expected: 'a statement or a tie of the file',
    },
  )
  if (whole) dropUnused(draft.debate, whole)
}

type Known = Record<'sides' | 'themes' | 'voices' | 'sources', Set<string>>

function knownIds({ sides, themes, voices, sources }: Debate): Known {
  const ids = (parts: { id: string }[]) => new Set(parts.map(({ id }) => id))
  return { sides: ids(sides), themes: ids(themes), voices: ids(voices), sources: ids(sources) }
}

function readOwnStatement(own: JsonPart, statement: Statement, known: Known, draft: Draft): void {
  const isKnown = (list: keyof Known, part: JsonPart | undefined) => {
    const id = part?.text ?? ''
    if (part && !known[list].has(id))
      draft.warn(`known-${list.slice(0, -1)}`, `\`${id}\``, `one of ${list}`, part.place)
    return part !== undefined && known[list].has(id)
  }
  for (const key of ['sides', 'voices', 'sources'] as const) {
    if (!own.fields.has(key)) continue
    const items = listOf(own, key, draft).filter((part) => isKnown(key, part))
    statement[key] = [...new Set(items.map(({ text = '' }) => text))]
  }
  const theme = own.fields.get('theme')
  if (isKnown('themes', theme)) statement.theme = theme?.text ?? ''
  const evidence = evidenceStatuses.find((status) => status === textOf(own, 'evidence'))
  if (evidence) statement.evidence = evidence
  else if (own.fields.has('evidence')) draft.warn('known-evidence', 'evidence', evidenceStatuses.join(', '), own.place)
  const lang = textOf(own, 'lang')
  if (lang !== undefined) statement.lang = fold(lang)
  const detail = (textOf(own, 'detail') ?? '').split(/\n\n+/).map((paragraph) => inline(paragraph, own, draft))
  if (detail.some(Boolean)) statement.detail = detail.filter(Boolean).join('\n\n')
}

function inline(markdown: string, { place }: JsonPart, draft: Draft): string {
  const { text, refused } = fromOwn(markdown)
  for (const url of refused) draft.warn('link-scheme', `address \`${url}\``, 'http, https or mailto', place)
  return text
}

/** Whom the file itself names, we do not, and no statement refers to, has been taken out of the debate. */
function dropUnused(debate: Debate, own: JsonPart): void {
  for (const key of ['voices', 'sources'] as const) {
    if (!own.fields.has(key)) continue
    const kept = new Set(listOf(own, key, { refuse: () => {} }).map((part) => textOf(part, 'id')))
    for (const statement of debate.statements) for (const id of statement[key]) kept.add(id)
    if (key === 'voices') debate.voices = debate.voices.filter(({ id }) => kept.has(id))
    else debate.sources = debate.sources.filter(({ id }) => kept.has(id))
  }
}
