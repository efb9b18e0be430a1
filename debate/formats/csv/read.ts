/** A teacher's sheet → a debate: a row a statement. Only what is said has to be there; all else may be missing, or be called by name. */

import type { TextFile } from '../../load.ts'
import { type Evidence, evidenceStatuses, type Statement } from '../../model.ts'
import { nearest } from '../../nearest.ts'
import { type Draft, noText, startDraft } from '../draft.ts'
import { type Ext, emptyExt, type Json, type JsonObject, withExt } from '../ext.ts'
import type { Imported, ReadOptions } from '../format.ts'
import { fold, fromOwn, toPlain } from '../inline-text.ts'
import { isWebAddress } from '../web-title.ts'
import { addSource, type Parts, readDefinition, startParts } from './definitions.ts'
import { namesIn } from './names.ts'
import { type Row, readSheet, type Sheet } from './sheet.ts'
import { readTies, type StatementRow } from './ties.ts'

/** Words for common ground, where no side has them as its name. */
export const wordsForAll = ['all', 'both', 'common ground']
const wordsForNone = ['none', '-', '–', '?']

export function readCsv(file: TextFile, { today }: ReadOptions): Imported {
  const draft = startDraft('', { updated: today })
  const sheet = readSheet(file, draft)
  if (!sheet) return draft
  const parts = startParts()
  const rows = sheet.rows.filter(
    (row) => (row.cells.size > 0 || row.others.length > 0) && !readDefinition(row, parts, draft),
  )
  tellDefinitionsOthers(sheet, rows, draft)
  dropDoubledIds(rows, draft)
  const sidesAt = readSides(rows, parts, draft)
  const statementRows = rows.flatMap((row, index) => readStatement(row, sidesAt[index] ?? [], parts, draft) ?? [])
  const left = readTies(statementRows, draft)
  const { sides, themes, voices, sources } = parts
  Object.assign(draft.debate, {
    ...{ sides: sides.parts, themes: themes.parts, voices: voices.parts, sources: sources.parts },
  })
  return { debate: withExt(draft.debate, 'csv', extOfSheet(sheet, statementRows, left)), messages: draft.messages }
}

function tellDefinitionsOthers({ rows }: Sheet, statements: readonly Row[], { warn }: Draft): void {
  const isStatement = new Set(statements)
  const first = rows.find((row) => row.others.length > 0 && !isStatement.has(row))
  if (first)
    warn('sheet-columns', 'cells of unknown columns beside what is no statement', 'none: left out', first.place)
}

/** Takes an id that two rows have from the second: a tie to it is one to the first. */
function dropDoubledIds(rows: readonly Row[], { warn }: Draft): void {
  const first = new Map<string, Row>()
  for (const row of rows) {
    const id = row.cells.get('id')
    const other = id === undefined ? undefined : first.get(id)
    if (id === undefined) continue
    if (!other) {
      first.set(id, row)
      continue
    }
    warn('unique-id', `second \`${id}\` in column \`id\``, `each id once (row ${other.number})`, row.place)
    row.cells.delete('id')
  }
}

/** The sides that each row names; a side that nothing defines is one all the same, unless it looks like a slip. */
function readSides(rows: readonly Row[], { sides }: Parts, { warn }: Draft): string[][] {
  const areDefined = sides.parts.length > 0
  const isKnown = (name: string) => sides.find(name) !== undefined || wordsForAll.includes(name.toLowerCase())
  const named = rows.map(({ cells, place }) => {
    return namesIn(cells.get('side') ?? '', isKnown).map((name) => {
      const known = sides.find(name)
      if (known) return known.id
      if (wordsForAll.includes(name.toLowerCase())) return 'all of them'
      if (wordsForNone.includes(name.toLowerCase())) return ''
      const near = sides.near(name)
      if (near || areDefined)
        warn('known-side', `side \`${name}\``, near ? `\`${near}\`?` : 'a side with a row of its own', place)
      return sides.add(name, (id) => ({ id, name: fold(name), position: '', place })).id
    })
  })
  const all = sides.parts.map(({ id }) => id)
  return named.map((ids) => [...new Set(ids.flatMap((id) => (id === 'all of them' ? all : id === '' ? [] : [id])))])
}

function readStatement(row: Row, sides: string[], parts: Parts, draft: Draft): StatementRow | undefined {
  const { cells, place } = row
  const { text, refused } = fromOwn(cells.get('text') ?? '')
  const paragraphs = (cells.get('detail') ?? '').split(/\n[ \t]*\n/).filter((paragraph) => paragraph.trim() !== '')
  const details = paragraphs.map((paragraph) => fromOwn(paragraph))
  for (const address of [refused, ...details.map((detail) => detail.refused)].flat()) {
    draft.warn('link-scheme', `link to \`${address}\``, 'http, https or mailto', place)
  }
  const id = cells.get('id') ?? ''
  const evidence = evidenceOf(row, draft)
  const statement = draft.addStatement(/[^\d\s.]/.test(id) ? id : toPlain(text) || noText, {
    ...{ text, sides, place, ...namedIn(row, parts) },
    ...(details.length > 0 && { detail: details.map((detail) => detail.text).join('\n\n') }),
    ...(evidence && { evidence }),
    ...(isLanguage(cells.get('lang')) && { lang: cells.get('lang') }),
  })
  return statement && { row, statement }
}

function namedIn({ cells, place }: Row, parts: Parts): Pick<Statement, 'theme' | 'voices' | 'sources'> {
  const { themes, voices, sources } = parts
  const name = cells.get('theme')
  const theme = name && (themes.find(name) ?? themes.add(name, (id) => ({ id, name: fold(name), place })))
  const speakers = namesIn(cells.get('voices') ?? '', (one) => voices.find(one) !== undefined).map(
    (one) => voices.find(one) ?? voices.add(one, (id) => ({ id, name: fold(one), kind: '', place })),
  )
  // `p01 p02` are ids even where nothing says what they are.
  const isShort = (one: string) =>
    sources.find(one) !== undefined || isWebAddress(one) || /^\p{L}{0,6}[-_.]?\d+$/u.test(one)
  const cited = namesIn(cells.get('sources') ?? '', isShort).map(
    (one) => sources.find(one) ?? addSource(one, parts, place),
  )
  const ids = (list: { id: string }[]) => [...new Set(list.map(({ id }) => id))]
  return { ...(theme && { theme: theme.id }), voices: ids(speakers), sources: ids(cited) }
}

function evidenceOf({ cells, place }: Row, { warn }: Draft): Evidence | undefined {
  const cell = cells.get('evidence')
  const found = evidenceStatuses.find((status) => status === cell?.toLowerCase())
  if (cell !== undefined && !found) {
    const near = nearest(cell.toLowerCase(), evidenceStatuses)
    warn(
      'known-evidence',
      `evidence \`${cell}\``,
      near ? `\`${near}\`?` : `one of ${evidenceStatuses.join(', ')}`,
      place,
    )
  }
  return found
}

function isLanguage(cell: string | undefined): boolean {
  return cell !== undefined && /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(cell)
}

/** What the sheet has and the model has not: its form, ids that are none here, other columns, cells that name nothing. */
function extOfSheet(
  { delimiter, otherColumns }: Sheet,
  rows: readonly StatementRow[],
  left: ReadonlyMap<Statement, [string, string][]>,
): Ext {
  const ext = emptyExt()
  if (delimiter !== ',') ext.debate.delimiter = delimiter
  const used = rows.flatMap(({ row }) => row.others.map(([index]) => index))
  const named = otherColumns.findLastIndex((name) => name !== '')
  const width = used.reduce((most, index) => Math.max(most, index), named) + 1
  if (width > 0) ext.debate.columns = otherColumns.slice(0, width)
  for (const { row, statement } of rows) {
    const id = row.cells.get('id') ?? ''
    const unread = [...(left.get(statement) ?? [])]
    const evidence = row.cells.get('evidence')
    if (evidence !== undefined && !statement.evidence) unread.push(['evidence', evidence])
    const lang = row.cells.get('lang')
    if (lang !== undefined && !statement.lang) unread.push(['lang', lang])
    const kept: JsonObject = {
      ...(id !== '' && id !== statement.id && { id }),
      ...(row.others.length > 0 && { cells: row.others as Json }),
      ...(unread.length > 0 && { unread }),
    }
    if (Object.keys(kept).length > 0) ext.statements.set(statement.id, kept)
  }
  return ext
}
