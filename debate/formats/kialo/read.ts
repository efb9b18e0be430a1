/**
 * A Kialo text export → a debate. Under one thesis, whose a claim is follows from the `Con`s on the way up; under a question,
 * each thesis is a side of its own, and what speaks against one is nobody's answer.
 */

import type { TextFile } from '../../load.ts'
import type { Place, Side, Statement, Theme } from '../../model.ts'
import { shorten } from '../../shorten.ts'
import { type Draft, noText, startDraft } from '../draft.ts'
import { type Ext, emptyExt, type JsonObject, withExt } from '../ext.ts'
import type { Imported, ReadOptions } from '../format.ts'
import { idMaker, idOfWords } from '../ids.ts'
import { fold, fromPlain } from '../inline-text.ts'
import { sidesOf } from '../sides.ts'
import { readClaim, renumber, writeClaim } from './claim.ts'
import { readSources, type SourceList } from './footnotes.ts'
import { type Item, type KialoText, parseItems } from './items.ts'
import { readReferences } from './references.ts'
import { type Entry, growTree, type Tree } from './tree.ts'

/** How long a theme's and a side's name may be. */
const longestName = 60

/** What the parts of a file share. */
export interface Reading {
  draft: Draft
  ext: Ext
  sources: SourceList
  statementOf: Map<Item, Statement>
  placeOf(item: { line: number; column: number }): Place
}

export function readKialo({ path: file, text }: TextFile, { today }: ReadOptions): Imported {
  const parsed = parseItems(text)
  const draft = startDraft(idOfWords(parsed.title), { title: fold(parsed.title), updated: today })
  const placeOf: Reading['placeOf'] = ({ line, column }) => ({ file, line, column })
  const ext = emptyExt()
  const sources = readSources(parsed.footnotes, draft, file)
  const reading: Reading = { draft, ext, sources, statementOf: new Map(), placeOf }
  const tree = growTree(parsed.items, { warn: draft.warn, file })
  readFrame(parsed, tree, reading)
  const sideOf = nameSides(tree, reading)
  const themeOf = themeNamer(draft)
  for (const entry of tree.entries) readEntry(entry, sideOf(entry), themeOf, reading)
  for (const entry of tree.entries) tieToParent(entry, reading)
  readReferences(tree, reading)
  if (parsed.items.length === 0) draft.refuse('outline', 'file without items', '`1. Thesis:`', placeOf(firstOfFile))
  return { debate: withExt(draft.debate, 'kialo', ext), messages: draft.messages }
}

const firstOfFile = { line: 1, column: 1 }

function readFrame({ preface, prefaceLine, lineEnds, title }: KialoText, { question }: Tree, reading: Reading): void {
  const { draft, ext, sources, placeOf } = reading
  if (lineEnds === 'LF') ext.debate.lineEnds = lineEnds
  if (Object.keys(sources.notes).length > 0) ext.debate.notes = sources.notes
  if (preface !== '') {
    ext.debate.preface = preface
    draft.warn('outline', `text “${shorten(fold(preface), 40)}”`, 'an item', placeOf({ line: prefaceLine, column: 1 }))
  }
  draft.debate.question = fold(title).endsWith('?') ? fold(title) : ''
  if (!question) return
  const claim = readClaim(question.text, (number) => sources.ofFootnote.has(number))
  draft.debate.question = claim.plain || fold(title)
  // Footnotes as the numbers of all sources, as a question has none of its own.
  const kept = renumber(question.text, (number) => {
    const source = sources.ofFootnote.get(number)
    return source && draft.debate.sources.indexOf(source) + 1
  })
  ext.debate.question = kept || writeClaim(fromPlain(title), [])
}

/** Gives the debate its sides, and tells whose an entry is. */
function nameSides({ question, entries }: Tree, { draft, placeOf, sources }: Reading): (entry: Entry) => string[] {
  const theses = entries.filter(({ item, thesis }) => item === thesis).map(({ item }) => item)
  const plainOf = ({ text }: Item) => readClaim(text, (number) => sources.ofFootnote.has(number)).plain
  const first = theses[0] ?? question
  if (!first) return () => []
  const place = placeOf(first)
  if (!question) {
    draft.debate.sides = sidesOf(plainOf(first) || noText, place)
    draft.warn('side-position', 'debate without positions', 'those that were made of its claim, read again', place)
    return ({ thesis, isAgainst }) => (thesis ? [isAgainst ? 'against' : 'for'] : [])
  }
  const ids = idMaker()
  const against = ids.make('objections', 'objections')
  const sideOf = new Map<Item, Side>()
  for (const item of theses) {
    const position = plainOf(item) || noText
    const id = ids.make(position, 'answer')
    sideOf.set(item, { id, name: shorten(position, longestName), position, place: placeOf(item) })
  }
  const objections = { id: against, name: 'Objections', position: 'Each of these answers has its difficulties.', place }
  draft.debate.sides = [...sideOf.values(), objections]
  draft.warn('side-position', 'debate without positions', 'those that were made of its theses, read again', place)
  return ({ thesis, isAgainst }) => {
    const held = thesis && sideOf.get(thesis)
    return held ? [isAgainst ? against : held.id] : []
  }
}

/** Gives each claim that others are gathered under a theme, when it is first asked for. */
function themeNamer({ debate }: Draft): (item: Item, text: string, place: Place) => string {
  const ids = idMaker()
  const themes = new Map<Item, Theme>()
  return (item, text, place) => {
    const known = themes.get(item)
    if (known) return known.id
    const theme = { id: ids.make(text || noText, 'theme'), name: shorten(text || noText, longestName), place }
    themes.set(item, theme)
    debate.themes.push(theme)
    return theme.id
  }
}

function readEntry(
  { item, theme, isOrphan }: Entry,
  sides: string[],
  themeOf: (item: Item, text: string, place: Place) => string,
  { draft, ext, sources, statementOf, placeOf }: Reading,
): void {
  const place = placeOf(item)
  const claim = readClaim(item.text, (number) => sources.ofFootnote.has(number))
  for (const address of claim.refused)
    draft.warn('link-scheme', `link to \`${address}\``, 'http, https or mailto', place)
  const found = claim.footnotes.flatMap((number) => sources.ofFootnote.get(number) ?? [])
  const cited = [...new Set(found.map(({ id }) => id))]
  const statement = draft.addStatement(claim.plain || noText, {
    ...{ text: claim.text, sides, sources: cited, place },
    ...(theme && { theme: themeOf(theme, claim.plain, place) }),
  })
  if (!statement) return
  statementOf.set(item, statement)
  const kept: JsonObject = {}
  const own = renumber(item.text, (number) => {
    const source = sources.ofFootnote.get(number)
    return source && cited.indexOf(source.id) + 1
  })
  const standard = writeClaim(
    claim.text,
    [...cited.keys()].map((index) => index + 1),
  )
  if (own !== '' && own !== standard) kept.text = own
  if (isOrphan) kept.orphan = item.label ?? 'Thesis'
  if (Object.keys(kept).length > 0) ext.statements.set(statement.id, kept)
}

function tieToParent({ item, parent }: Entry, { draft, statementOf, placeOf }: Reading): void {
  const [from, to] = [statementOf.get(item), parent && statementOf.get(parent)]
  if (!from || !to) return
  draft.addRelation({
    kind: item.label === 'Con' ? 'attack' : 'support',
    from: [from.id],
    to: to.id,
    place: placeOf(item),
  })
}
