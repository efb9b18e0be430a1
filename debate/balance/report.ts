/** Everything that the balance page shows, in finished values. */

import { kindOf, numberSources } from '../citations.ts'
import type { Comparison } from '../compare.ts'
import type { Debate, Source, Statement } from '../model.ts'
import type { OpenDebate } from '../open.ts'
import type { AuthorNotes } from '../read/author-notes.ts'
import { countDebate, type DebateStats } from '../stats.ts'
import { chartEvidence, chartYears, type EvidenceRow, type YearChart } from './charts.ts'
import { mostPercent } from './differences.ts'
import { type GridTheme, makeGrid } from './grid.ts'
import { commonHolder, type Holding, listHoldings, mostListed, type NamedStatement, namer, narrow } from './lists.ts'
import { heldBy, sourcesOf } from './measures.ts'
import { fewestWords, formulasFor } from './reading-level.ts'
import { yearOf } from './source-age.ts'
import { measureTexts } from './texts.ts'
import { type ToneWords, toneWordsOf } from './tone.ts'

/** A source as a list names it. */
export interface ListedSource {
  id: string
  /** Its number in the ledger. */
  number: number
  title: string
  language?: string
  kind: string
  year?: number
}

export interface BalanceReport {
  debate: Debate
  notes: AuthorNotes
  agreement: ReturnType<typeof consensusOf>
  stats: DebateStats
  /** In the order of the page; `index` is the side's place in the debate's list. */
  sides: { id: string; name: string; index: number }[]
  grid: GridTheme[]
  /** The statements behind the numbers. */
  lists: Record<'all' | 'answering' | 'toned', Holding[]>
  /** Unanswered statements of each side, those with the largest supporting branch first. */
  unanswered: { side: string; statements: (NamedStatement & { branch: number; theme?: string })[]; more: number }[]
  /** The sources of each side, of common ground last, in number order. */
  sources: { holder: string; sources: ListedSource[] }[]
  years?: YearChart
  evidence: EvidenceRow[]
  /** The names of each theme's first and last statement. */
  ends: { id?: string; name?: string; first?: NamedEnd; last?: NamedEnd }[]
  formulas: ReturnType<typeof formulasFor>
  toneWords?: ToneWords
  /** How many statements are shown in another language, and are left out where text is measured. */
  otherLanguage: number
  /** From where on differences are said, in percent; below how many words there is no reading level. */
  limits: { percent: number; words: number }
}

export type NamedEnd = NamedStatement & { side: string }

/** The balance of a debate with the lists behind its numbers. */
export function reportBalance({
  debate,
  comparison,
  notes,
}: Pick<OpenDebate, 'debate' | 'comparison' | 'notes'>): BalanceReport {
  const texts = measureTexts(debate)
  const stats = countDebate(debate, comparison, texts)
  const sides = stats.sides.map(({ id, name }) => ({
    id,
    name,
    index: debate.sides.findIndex((side) => side.id === id),
  }))
  const ids = sides.map(({ id }) => id)
  const name = namer(comparison.order)
  const all = listHoldings(debate, comparison, texts, ids)
  const sources = listSources(debate, comparison, ids)
  const dated = sources
    .filter(({ holder }) => holder !== commonHolder)
    .map((one) => one.sources.flatMap(({ year }) => year ?? []))
  const years = chartYears(dated)
  const toneWords = toneWordsOf(debate.lang)
  return {
    ...{ debate, notes, stats, sides },
    agreement: consensusOf({ debate, comparison, notes }),
    grid: makeGrid(debate, comparison, { sides: ids, name }),
    lists: {
      all,
      answering: narrow(all, ({ answers }) => answers.length > 0),
      toned: narrow(all, ({ tone }) => tone.length > 0),
    },
    unanswered: ids.map((side) => nameUnanswered(side, stats, debate, name)),
    ...{ sources, ...(years && { years }) },
    ends: nameEnds(stats, debate, name),
    evidence: chartEvidence(stats),
    formulas: formulasFor(debate.lang),
    ...(toneWords && { toneWords }),
    otherLanguage: [...texts.values()].filter(({ size }) => !size).length,
    limits: { percent: mostPercent, words: fewestWords },
  }
}

type Name = (statement: Statement) => NamedStatement

function nameUnanswered(
  side: string,
  stats: DebateStats,
  debate: Debate,
  name: Name,
): BalanceReport['unanswered'][number] {
  const statementOf = new Map(debate.statements.map((statement) => [statement.id, statement]))
  const themeOf = new Map(debate.themes.map((theme) => [theme.id, theme.name]))
  const ofSide = stats.unanswered.filter((one) => one.side === side)
  const statements = ofSide.slice(0, mostListed).flatMap(({ id, branch, theme = '' }) => {
    const statement = statementOf.get(id)
    const themeName = themeOf.get(theme)
    return statement ? [{ ...name(statement), branch, ...(themeName && { theme: themeName }) }] : []
  })
  return { side, statements, more: ofSide.length - statements.length }
}

function nameEnds({ themes }: DebateStats, debate: Debate, name: Name): BalanceReport['ends'] {
  const statementOf = new Map(debate.statements.map((statement) => [statement.id, statement]))
  const nameEnd = (end: { id: string; side: string } | undefined): NamedEnd | undefined => {
    const statement = end && statementOf.get(end.id)
    return statement && { ...name(statement), side: end.side }
  }
  return themes.map((theme) => {
    const [first, last] = [nameEnd(theme.ends.first), nameEnd(theme.ends.last)]
    const called = {
      ...(theme.id !== undefined && { id: theme.id }),
      ...(theme.name !== undefined && { name: theme.name }),
    }
    return { ...called, ...(first && { first }), ...(last && { last }) }
  })
}

function listSources(debate: Debate, { order }: Comparison, sides: readonly string[]): BalanceReport['sources'] {
  const toListed = lister(debate, order)
  const sourceOf = new Map(debate.sources.map((source) => [source.id, source]))
  const common = debate.statements.filter((statement) => statement.sides.length > 1)
  const groups = [
    ...sides.map((side) => ({ holder: side, held: heldBy(debate.statements, side) })),
    { holder: commonHolder, held: common },
  ]
  return groups.map(({ holder, held }) => ({
    holder,
    sources: sourcesOf(held, sourceOf)
      .map(toListed)
      .sort((a, b) => a.number - b.number),
  }))
}

/** What a notice of broad expert agreement says, and by which sources; no agreement where the author declares none. */
export function consensusOf({ debate, comparison, notes }: Pick<OpenDebate, 'debate' | 'comparison' | 'notes'>): {
  consensus: AuthorNotes['consensus']
  sources: ListedSource[]
  lang: string
} {
  const named = new Set(notes.consensus?.sources)
  const sources = debate.sources.filter(({ id }) => named.has(id))
  return { consensus: notes.consensus, sources: sources.map(lister(debate, comparison.order)), lang: debate.lang }
}

function lister(debate: Debate, order: readonly string[]): (source: Source) => ListedSource {
  const numbers = new Map(numberSources(debate, order).map((id, index) => [id, index + 1]))
  return (source) => {
    const year = yearOf(source)
    return {
      ...{ id: source.id, number: numbers.get(source.id) ?? 0, title: source.title, kind: kindOf(source) },
      ...(source.language && { language: source.language }),
      ...(year !== undefined && { year }),
    }
  }
}
