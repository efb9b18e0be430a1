/**
 * What each side brings into a debate, in plain numbers that stand side by side. Never one number of fairness, no order by
 * size, no word that judges: whether a difference matters is the reader's to say.
 */

import { findReplies, type Reply } from './answers.ts'
import { type Comparison, statementsOf } from './compare.ts'
import { plainText } from './inline.ts'
import type { Debate, Side, Statement, Theme } from './model.ts'
import { countWords } from './words.ts'

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
}

export interface DebateStats {
  slug: string
  lang: string
  title: string
  /** In the order of the page: the side that starts it comes first. */
  sides: Pick<Side, 'id' | 'name'>[]
  whole: Balance
  /** In the order of the page. */
  themes: ThemeBalance[]
  /** How many sources the debate lists, and how many of them no statement cites. */
  sources: { listed: number; uncited: number }
}

/** What is counted about in every balance of a debate. */
interface Whole {
  sides: readonly Side[]
  replies: readonly Reply[]
  unanswered: ReadonlySet<string>
  /** By a statement's id. */
  words: ReadonlyMap<string, number>
}

/** Counts what each side says, in all and theme by theme. */
export function countDebate(debate: Debate, { themes, startSide, unanswered }: Comparison): DebateStats {
  const sides = debate.sides.toSorted((a, b) => Number(b.id === startSide) - Number(a.id === startSide))
  const words = new Map(debate.statements.map((statement) => [statement.id, wordsOf(statement)]))
  const whole: Whole = { sides, replies: [...findReplies(debate)], unanswered: new Set(unanswered), words }
  const cited = new Set(debate.statements.flatMap(({ sources }) => sources))
  return {
    slug: debate.slug,
    lang: debate.lang,
    title: debate.title,
    sides: sides.map(({ id, name }) => ({ id, name })),
    whole: balanceOf(debate.statements, whole),
    themes: themes.map((compared) => ({ ...nameOf(compared.theme), ...balanceOf(statementsOf(compared), whole) })),
    sources: {
      listed: debate.sources.length,
      uncited: debate.sources.filter(({ id }) => !cited.has(id)).length,
    },
  }
}

function nameOf(theme: Theme | undefined): Pick<ThemeBalance, 'id' | 'name'> {
  return theme ? { id: theme.id, name: theme.name } : {}
}

function balanceOf(statements: readonly Statement[], whole: Whole): Balance {
  const heldBy = (side: string) => statements.filter(({ sides }) => sides.length === 1 && sides[0] === side)
  return {
    bySide: whole.sides.map(({ id }) => ({ side: id, counts: count(heldBy(id), whole) })),
    commonGround: count(
      statements.filter(({ sides }) => sides.length > 1),
      whole,
    ),
    unplaced: count(
      statements.filter(({ sides }) => sides.length === 0),
      whole,
    ),
    total: count(statements, whole),
  }
}

function count(statements: readonly Statement[], { replies, unanswered, words }: Whole): Counts {
  const ids = new Set(statements.map(({ id }) => id))
  const cited = statements.map(({ sources }) => new Set(sources))
  return {
    statements: statements.length,
    words: statements.reduce((sum, { id }) => sum + (words.get(id) ?? 0), 0),
    sources: new Set(cited.flatMap((sources) => [...sources])).size,
    mentions: cited.reduce((sum, sources) => sum + sources.size, 0),
    sourced: cited.filter((sources) => sources.size > 0).length,
    replies: replies.filter(({ by }) => by.some(({ id }) => ids.has(id))).length,
    unanswered: statements.filter(({ id }) => unanswered.has(id)).length,
  }
}

function wordsOf({ text, detail }: Statement): number {
  const paragraphs = [text, ...(detail?.split('\n\n') ?? [])]
  return paragraphs.reduce((sum, paragraph) => sum + countWords(plainText(paragraph)), 0)
}
