/** The cells that tie a row to others → relations. A row is named by its id, by its number in the sheet, or by its text. */

import { type Relation, relationId, type Statement } from '../../model.ts'
import { nearest } from '../../nearest.ts'
import { shorten } from '../../shorten.ts'
import type { Draft, NewRelation } from '../draft.ts'
import { fold } from '../inline-text.ts'
import { tieColumns } from './columns.ts'
import { namesIn } from './names.ts'
import type { Row } from './sheet.ts'

/** A row that became a statement. */
export interface StatementRow {
  row: Row
  statement: Statement
}

/** A tie as a cell has it. */
interface Wanted {
  relation: NewRelation
  owner: StatementRow
  column: string
  token: string
}

const kindOf = { attacks: 'attack', supports: 'support', undercuts: 'attack', rephrases: 'rephrase' } as const

/** Adds the relations of all rows, and gives back what of their cells names nothing. */
export function readTies(rows: readonly StatementRow[], draft: Draft): Map<Statement, [string, string][]> {
  const find = finderOf(rows)
  const left = new Map<Statement, [string, string][]>()
  const leave = ({ statement }: StatementRow, column: string, written: string) => {
    const token = written.replace(/^\?(?=.)/, '')
    const known = left.get(statement)
    if (known) known.push([column, token])
    else left.set(statement, [[column, token]])
  }
  const wanted = rows.flatMap((owner) => [...simpleTies(owner, find), ...linkedTies(owner, find)])
  const reached = reachedFrom(rows, wanted)
  const schemes = schemesOf(rows, find)
  for (const { relation, owner, column, token } of wanted) {
    const isThere = reached.has(relation.to) && relation.from.every((id) => reached.has(id))
    if (!isThere) tellUnknown(owner, column, token, rows, draft)
    const scheme = schemes.get(relationId(relation.from, relation.to))
    const added = isThere && draft.addRelation({ ...relation, ...(scheme && { scheme }) })
    // What names something is kept by the id that it has here: the name may hold the marks of a list.
    if (!added) leave(owner, column, isThere && column !== 'linked' ? relation.to : token)
  }
  const ids = new Set(draft.debate.relations.map(({ id }) => id))
  for (const owner of rows) {
    for (const line of linesOf(owner, 'schemes')) {
      const tie = schemeLine(line, find)
      if (tie && ids.has(tie.id)) continue
      draft.warn('known-relation', `scheme \`${line}\``, 'a tie of this sheet, as `a->b: scheme`', owner.row.place)
      leave(owner, 'schemes', line)
    }
  }
  return left
}

type Find = (name: string) => string | undefined

/** A row's statement by what a cell calls it: of two meanings, the one named first here. */
function finderOf(rows: readonly StatementRow[]): Find {
  const maps = Array.from({ length: 5 }, () => new Map<string, string>())
  const call = (index: number, name: string | undefined, id: string) => {
    if (name && !maps[index]?.has(name)) maps[index]?.set(name, id)
  }
  for (const { row, statement } of rows) {
    const id = row.cells.get('id')
    call(0, id, statement.id)
    call(1, id?.toLowerCase(), statement.id)
    call(2, statement.id, statement.id)
    call(3, fold(row.cells.get('text') ?? '').toLowerCase(), statement.id)
    call(4, String(row.number), statement.id)
  }
  return (name) => {
    const small = fold(name).toLowerCase()
    const forms = [name, small, name, small, small.replace(/^(?:row ?|#)/, '')]
    for (const [index, form] of forms.entries()) {
      const found = maps[index]?.get(form)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** What a token of a relation stands for: `a+b->c`, `x->a->b`. Nothing where one of the statements is unknown. */
function relationNamed(token: string, find: Find): string | undefined {
  const steps = fold(token)
    .split('->')
    .map((step) => step.trim())
  let id = find(steps.at(-1) ?? '')
  for (const step of steps.slice(0, -1).toReversed()) {
    const from = step.split('+').map((name) => find(name.trim()))
    if (id === undefined || from.includes(undefined)) return undefined
    id = relationId([...new Set(from as string[])], id)
  }
  return id
}

function simpleTies(owner: StatementRow, find: Find): Wanted[] {
  const { row, statement } = owner
  return tieColumns.flatMap((column) => {
    const cell = row.cells.get(column)
    if (cell === undefined) return []
    const target = (token: string) => (column === 'undercuts' ? relationNamed(token, find) : find(token))
    const tight = column === 'undercuts' ? fold(cell).replaceAll(/ ?(->|\+) ?/g, '$1') : cell
    return namesIn(tight, (token) => target(token) !== undefined, 'some').map((token): Wanted => {
      const relation = { kind: kindOf[column], from: [statement.id], to: target(token) ?? '', place: row.place }
      return { relation, owner, column, token }
    })
  })
}

/** Lines `support a+b->c`: ties that several statements draw together, and all else that no other column holds. */
function linkedTies(owner: StatementRow, find: Find): Wanted[] {
  return linesOf(owner, 'linked').map((line) => {
    const [, kind = 'support', rest = line] = /^(support|attack|rephrase)s?:? ([\s\S]*)$/i.exec(line) ?? []
    const arrow = rest.indexOf('->')
    const from = rest.slice(0, Math.max(arrow, 0)).split('+')
    const ids = from.map((name) => find(name.trim()) ?? '')
    const relation = {
      ...{ kind: kind.toLowerCase() as Relation['kind'], from: ids },
      ...{ to: (arrow > 0 && relationNamed(rest.slice(arrow + 2), find)) || '', place: owner.row.place },
    }
    return { relation, owner, column: 'linked', token: line }
  })
}

function schemesOf(rows: readonly StatementRow[], find: Find): Map<string, string> {
  const ties = rows.flatMap((owner) => linesOf(owner, 'schemes').flatMap((line) => schemeLine(line, find) ?? []))
  return new Map(ties.map(({ id, scheme }) => [id, scheme]))
}

function schemeLine(line: string, find: Find): { id: string; scheme: string } | undefined {
  const colon = line.indexOf(':')
  const id = colon > 0 ? relationNamed(line.slice(0, colon), find) : undefined
  return id === undefined ? undefined : { id, scheme: line.slice(colon + 1).trim() }
}

function linesOf({ row }: StatementRow, column: 'linked' | 'schemes'): string[] {
  const lines = row.cells.get(column)?.split(column === 'linked' ? /[;\n]/ : '\n') ?? []
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** Statements, the relations that end on one of them, those that end on these, and so on. */
function reachedFrom(rows: readonly StatementRow[], wanted: readonly Wanted[]): Set<string> {
  const endingOn = new Map<string, Wanted[]>()
  for (const one of wanted) {
    // A statement is never tied to itself: nothing can end on that.
    if (one.relation.from.includes(one.relation.to)) continue
    const known = endingOn.get(one.relation.to)
    if (known) known.push(one)
    else endingOn.set(one.relation.to, [one])
  }
  const reached = new Set(rows.map(({ statement }) => statement.id))
  for (const id of reached) {
    for (const { relation } of endingOn.get(id) ?? []) reached.add(relationId(relation.from, relation.to))
  }
  return reached
}

const mostCompared = 500

function tellUnknown(owner: StatementRow, column: string, token: string, rows: readonly StatementRow[], draft: Draft) {
  const ids = rows.slice(0, mostCompared).map(({ row, statement }) => row.cells.get('id') ?? statement.id)
  const near = token.length > 2 ? nearest(token, ids) : undefined
  const what = column === 'undercuts' || column === 'linked' ? 'a tie of this sheet, as `a->b`' : 'the id of a row'
  const found = `\`${shorten(token, 60)}\` in column \`${column}\``
  draft.refuse('known-statement', found, near ? `\`${near}\`?` : what, owner.row.place)
}
