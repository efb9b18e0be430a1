/**
 * What each side brings into a debate, in plain numbers that stand side by side. Never one number of fairness, no order by
 * size, no word that judges: whether a difference matters is the reader's to say.
 */

import { findReplies, type Reply } from './answers.ts'
import { type Difference, findDifferences, type SideMeasures } from './balance/differences.ts'
import { type Ends, endsOf } from './balance/ends.ts'
import { heldBy, sourcesOf } from './balance/measures.ts'
import { addSizes, type ReadingLevel, readingLevels, type TextSize } from './balance/reading-level.ts'
import { ageOf, type SourceAge } from './balance/source-age.ts'
import { type MeasuredText, measureTexts } from './balance/texts.ts'
import { listUnanswered, type UnansweredStatement } from './balance/unanswered.ts'
import { kindOf } from './citations.ts'
import { type Comparison, statementsOf } from './compare.ts'
import { type Debate, type Evidence, evidenceStatuses, type Side, type Source, type Statement } from './model.ts'

/** What a statement's facts are marked as; `unmarked` where its author has not said. */
export type EvidenceCount = Record<Evidence | 'unmarked', number>

/** What is counted of a few statements. */
export interface Counts {
  statements: number
  /** The words of their texts and details, as a reader reads them: without marks and addresses. */
  words: number
  /** How many different sources they cite. */
  sources: number
  /** How often they cite one; a statement that cites a source cites it once. */
  mentions: number
  /** How many of them cite a source at all. */
  sourced: number
  /** The attacks they make on a statement of another side, or on an attack of its. */
  replies: number
  /** How many of them stand in an exchange and are not answered by another side. */
  unanswered: number
  /** How many different sources of each kind they cite: every kind of the debate, in alphabetical order. */
  kinds: { kind: string; sources: number }[]
  sourceAge: SourceAge
  evidence: EvidenceCount
  /** How much text the reading level is worked out from: what is in the debate's language. */
  text: TextSize
  /** By each formula of the language; none where it has none, or the text is short. */
  reading: ReadingLevel[]
  /** How often words of the language's lists stand in them. */
  hedges: number
  intensifiers: number
}

/** The counts of a theme, or of the whole debate. */
export interface Balance {
  /** What each side alone says, in the order of the page. */
  bySide: { side: string; counts: Counts }[]
  /** What several sides hold. */
  commonGround: Counts
  /** What no side holds yet. */
  unplaced: Counts
  /** All of it; a source that several cite is one source here. */
  total: Counts
}

/** The balance of a theme; of the statements of no theme, where it has no id. */
export interface ThemeBalance extends Balance {
  id?: string
  name?: string
  /** Whose statement comes first on the page, and whose last. */
  ends: Ends
}

export interface DebateStats {
  slug: string
  lang: string
  title: string
  /** ISO date of the last change of substance: what the age of sources is counted to. */
  updated: string
  /** In the order of the page: the side that starts it comes first. */
  sides: Pick<Side, 'id' | 'name'>[]
  whole: Balance
  /** In the order of the page. */
  themes: ThemeBalance[]
  /** How many sources the debate lists, and how many of them no statement cites. */
  sources: { listed: number; uncited: number }
  /** Those with the largest supporting branch first. */
  unanswered: UnansweredStatement[]
  /** Where the sides differ by more than a quarter. */
  differences: Difference[]
}

/** What is counted about in every balance of a debate. */
interface Whole {
  debate: Debate
  sides: readonly Side[]
  replies: readonly Reply[]
  unanswered: ReadonlySet<string>
  /** By a statement's id. */
  texts: ReadonlyMap<string, MeasuredText>
  sourceOf: ReadonlyMap<string, Source>
  kinds: readonly string[]
}

/** Counts what each side says, in all and theme by theme; `texts` where they have been measured before. */
export function countDebate(debate: Debate, comparison: Comparison, texts = measureTexts(debate)): DebateStats {
  const { slug, lang, title, updated } = debate
  const whole = lookUp(debate, comparison, texts)
  const cited = new Set(debate.statements.flatMap(({ sources }) => sources))
  const balance = balanceOf(debate.statements, whole)
  return {
    ...{ slug, lang, title, updated },
    sides: whole.sides.map(({ id, name }) => ({ id, name })),
    whole: balance,
    themes: comparison.themes.map((compared) => ({
      ...(compared.theme && { id: compared.theme.id, name: compared.theme.name }),
      ...balanceOf(statementsOf(compared), whole),
      ends: endsOf(compared),
    })),
    sources: {
      listed: debate.sources.length,
      uncited: debate.sources.filter(({ id }) => !cited.has(id)).length,
    },
    unanswered: listUnanswered(debate, comparison),
    differences: findDifferences(balance.bySide.map(toMeasures)),
  }
}

function lookUp(debate: Debate, { startSide, unanswered }: Comparison, texts: Whole['texts']): Whole {
  const kinds = [...new Set(debate.sources.map(kindOf))]
  return {
    debate,
    sides: debate.sides.toSorted((a, b) => Number(b.id === startSide) - Number(a.id === startSide)),
    replies: [...findReplies(debate)],
    unanswered: new Set(unanswered),
    texts,
    sourceOf: new Map(debate.sources.map((source) => [source.id, source])),
    kinds: kinds.sort((a, b) => a.localeCompare(b, debate.lang)),
  }
}

function toMeasures({ side, counts }: Balance['bySide'][number]): SideMeasures {
  const { statements, words, sources, unanswered, sourceAge } = counts
  const age = sourceAge.mean !== undefined && { meanSourceAge: sourceAge.mean }
  return { side, statements, words, sources, unanswered, ...age }
}

function balanceOf(statements: readonly Statement[], whole: Whole): Balance {
  const countOf = (keep: (statement: Statement) => boolean) => count(statements.filter(keep), whole)
  return {
    bySide: whole.sides.map(({ id }) => ({ side: id, counts: count(heldBy(statements, id), whole) })),
    commonGround: countOf(({ sides }) => sides.length > 1),
    unplaced: countOf(({ sides }) => sides.length === 0),
    total: count(statements, whole),
  }
}

function count(statements: readonly Statement[], whole: Whole): Counts {
  const ids = new Set(statements.map(({ id }) => id))
  const cited = statements.map(({ sources }) => new Set(sources))
  const texts = statements.flatMap(({ id }) => whole.texts.get(id) ?? [])
  return {
    statements: statements.length,
    words: texts.reduce((sum, { words }) => sum + words, 0),
    sources: new Set(cited.flatMap((sources) => [...sources])).size,
    mentions: cited.reduce((sum, sources) => sum + sources.size, 0),
    sourced: cited.filter((sources) => sources.size > 0).length,
    replies: whole.replies.filter(({ by }) => by.some(({ id }) => ids.has(id))).length,
    unanswered: statements.filter(({ id }) => whole.unanswered.has(id)).length,
    ...countSources(sourcesOf(statements, whole.sourceOf), whole),
    evidence: countEvidence(statements),
    ...countTexts(texts, whole.debate.lang),
  }
}

function countSources(sources: readonly Source[], { kinds, debate }: Whole): Pick<Counts, 'kinds' | 'sourceAge'> {
  const ofKind = (kind: string) => sources.filter((source) => kindOf(source) === kind).length
  return { kinds: kinds.map((kind) => ({ kind, sources: ofKind(kind) })), sourceAge: ageOf(sources, debate.updated) }
}

function countEvidence(statements: readonly Statement[]): EvidenceCount {
  const having = (status?: Evidence) => statements.filter(({ evidence }) => evidence === status).length
  const marked = Object.fromEntries(evidenceStatuses.map((status) => [status, having(status)]))
  return { ...(marked as Record<Evidence, number>), unmarked: having() }
}

function countTexts(texts: readonly MeasuredText[], lang: string): Pick<Counts, 'text' | 'reading' | Tones> {
  const text = addSizes(texts.flatMap(({ size }) => size ?? []))
  const of = (tone: Tones) => texts.reduce((sum, one) => sum + one.tone.filter((hit) => hit.tone === tone).length, 0)
  return { text, reading: readingLevels(text, lang), hedges: of('hedges'), intensifiers: of('intensifiers') }
}

type Tones = 'hedges' | 'intensifiers'
