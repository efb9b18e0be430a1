/** Which source has which number, and who cites it: the sources of a debate as a ledger. */

import { plainText } from './inline.ts'
import type { Debate, Source, Statement } from './model.ts'
import { shorten } from './shorten.ts'

/** A statement that cites a source, with what is needed to name it and to go there. */
export interface CitingStatement {
  id: string
  /** The statement's number on page and map. */
  number: number
  sides: string[]
  /** The first words of the statement. */
  text: string
  /** Set where the text is a fall-back from another language. */
  lang?: string
}

export interface LedgerEntry {
  number: number
  source: Source
  /** The source's genre, or else its CSL type, in words. */
  kind: string
  /** In reading order. */
  citedBy: CitingStatement[]
  /** The sides whose statements cite it, in the debate's order; common ground counts for each of its sides. */
  sides: string[]
}

/** How many sources there are, and how many of them each side cites. */
export interface SourceCount {
  total: number
  /** One number a side, in the debate's order; a source that two sides cite counts for both. */
  bySide: number[]
  uncited: number
}

export interface SourceLedger {
  /** In number order. */
  entries: LedgerEntry[]
  /** The count of each kind, in alphabetical order. */
  kinds: (SourceCount & { kind: string })[]
  all: SourceCount
}

/** The ids of a debate's sources in number order: as the reading order first cites them, then those that nobody cites. */
export function numberSources(debate: Debate, order: readonly string[]): string[] {
  const known = new Set(debate.sources.map(({ id }) => id))
  const statements = new Map(debate.statements.map((statement) => [statement.id, statement]))
  const cited = order.flatMap((id) => statements.get(id)?.sources ?? []).filter((id) => known.has(id))
  return [...new Set([...cited, ...known])]
}

/** The sources of a debate, numbered, each with the statements that cite it; `order` is the reading order of the statements. */
export function listSources(debate: Debate, order: readonly string[]): SourceLedger {
  const sources = new Map(debate.sources.map((source) => [source.id, source]))
  const citing = findCiting(debate, order)
  const entries = numberSources(debate, order).flatMap((id, index) => {
    const source = sources.get(id)
    return source ? [makeEntry(source, index + 1, citing.get(id) ?? [], debate)] : []
  })
  const kinds = [...new Set(entries.map(({ kind }) => kind))].sort((a, b) => a.localeCompare(b, debate.lang))
  const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind)
  return {
    entries,
    kinds: kinds.map((kind) => ({ kind, ...count(ofKind(kind), debate) })),
    all: count(entries, debate),
  }
}

function findCiting(debate: Debate, order: readonly string[]): Map<string, CitingStatement[]> {
  const statements = new Map(debate.statements.map((statement) => [statement.id, statement]))
  const citing = new Map<string, CitingStatement[]>()
  for (const [index, id] of order.entries()) {
    const statement = statements.get(id)
    if (!statement) continue
    const named = nameStatement(statement, index + 1)
    for (const source of new Set(statement.sources)) citing.set(source, [...(citing.get(source) ?? []), named])
  }
  return citing
}

function nameStatement({ id, sides, text, lang }: Statement, number: number): CitingStatement {
  return { id, number, sides, text: shorten(plainText(text), 110), ...(lang && { lang }) }
}

/** What kind of source it is, as a reader would say: its genre, or else its CSL type, in words. */
export function kindOf({ genre, type }: Pick<Source, 'genre' | 'type'>): string {
  return genre ?? type.replaceAll(/[-_]/g, ' ')
}

function makeEntry(source: Source, number: number, citedBy: CitingStatement[], { sides }: Debate): LedgerEntry {
  const citing = new Set(citedBy.flatMap((statement) => statement.sides))
  return {
    number,
    source,
    kind: kindOf(source),
    citedBy,
    sides: sides.map(({ id }) => id).filter((id) => citing.has(id)),
  }
}

function count(entries: LedgerEntry[], { sides }: Debate): SourceCount {
  return {
    total: entries.length,
    bySide: sides.map(({ id }) => entries.filter((entry) => entry.sides.includes(id)).length),
    uncited: entries.filter(({ citedBy }) => citedBy.length === 0).length,
  }
}
