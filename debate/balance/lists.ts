/** The statements behind each number: whose they are, in which theme, and what was counted of them. */

import { findReplies } from '../answers.ts'
import { type Comparison, statementsOf } from '../compare.ts'
import { plainText } from '../inline.ts'
import type { Debate, Evidence, Statement } from '../model.ts'
import { shorten } from '../shorten.ts'
import { addTo } from '../ties.ts'
import type { MeasuredText } from './texts.ts'
import type { ToneHit } from './tone.ts'

/** A statement by its number on page and map, and its first words. */
export interface NamedStatement {
  id: string
  number: number
  text: string
  /** Set where the text is a fall-back from another language. */
  lang?: string
}

/** A statement with what is counted of it. */
export interface CountedStatement extends NamedStatement {
  words: number
  evidence?: Evidence
  /** The statements of other sides that it answers. */
  answers: NamedStatement[]
  tone: ToneHit[]
}

/** Whose something is, where no one side holds it alone; no id of a side is like these. */
export const commonHolder = '*'
export const noHolder = '?'

/** What one side holds, several hold (`commonHolder`), or nobody yet (`noHolder`), theme by theme. */
export interface Holding {
  holder: string
  themes: { id?: string; name?: string; statements: CountedStatement[] }[]
  /** How many more there are than are listed. */
  more: number
}

/** So many statements of a side are listed at most: a page of thousands is read by nobody, and the files beside it hold them all. */
export const mostListed = 200

/** How statements are called: by their number in reading order and their first words. */
export function namer(order: readonly string[]): (statement: Statement) => NamedStatement {
  const numbers = new Map(order.map((id, index) => [id, index + 1]))
  return ({ id, text, lang }) => ({
    ...{ id, number: numbers.get(id) ?? 0, text: shorten(plainText(text), 72) },
    ...(lang && { lang }),
  })
}

/** Every statement with what is counted of it, in the order of the page, by whose it is. */
export function listHoldings(
  debate: Debate,
  comparison: Comparison,
  texts: ReadonlyMap<string, MeasuredText>,
  sides: readonly string[],
): Holding[] {
  const name = namer(comparison.order)
  const answers = findAnswers(debate)
  const counted = (statement: Statement): CountedStatement => ({
    ...name(statement),
    words: texts.get(statement.id)?.words ?? 0,
    ...(statement.evidence && { evidence: statement.evidence }),
    answers: (answers.get(statement.id) ?? []).map(name),
    tone: texts.get(statement.id)?.tone ?? [],
  })
  const themes = comparison.themes.map((compared) => ({ theme: compared.theme, statements: statementsOf(compared) }))
  const holdings = [...sides, commonHolder, noHolder].map((holder) => ({
    holder,
    themes: themes.map(({ theme, statements }) => ({
      ...(theme && { id: theme.id, name: theme.name }),
      statements: statements.filter((statement) => holderOf(statement) === holder).map(counted),
    })),
  }))
  return holdings.map(cut)
}

function holderOf({ sides: [side, ...others] }: Statement): string {
  if (side === undefined) return noHolder
  return others.length > 0 ? commonHolder : side
}

/** By a statement's id, the statements of other sides that it attacks, or an attack of which it attacks. */
function findAnswers(debate: Debate): ReadonlyMap<string, Statement[]> {
  const statementOf = new Map(debate.statements.map((statement) => [statement.id, statement]))
  const relationOf = new Map(debate.relations.map((relation) => [relation.id, relation]))
  const answers = new Map<string, Statement[]>()
  for (const { attack, by } of findReplies(debate)) {
    const hit = relationOf.get(attack.to)?.from ?? [attack.to]
    for (const { id } of by) for (const one of hit.flatMap((to) => statementOf.get(to) ?? [])) addTo(answers, id, one)
  }
  return answers
}

/** Themes without a statement are left out, and what goes beyond `mostListed` is counted. */
function cut({ holder, themes }: Omit<Holding, 'more'>): Holding {
  let room = mostListed
  const listed = themes.map((theme) => {
    const statements = theme.statements.slice(0, room)
    room -= statements.length
    return { ...theme, statements }
  })
  const count = (all: typeof themes) => all.reduce((sum, { statements }) => sum + statements.length, 0)
  return {
    holder,
    themes: listed.filter(({ statements }) => statements.length > 0),
    more: count(themes) - count(listed),
  }
}

/** Only the statements of which something is so; themes and holders that are left without one fall away. */
export function narrow(holdings: readonly Holding[], keep: (statement: CountedStatement) => boolean): Holding[] {
  const narrowed = holdings.map((holding) => ({
    ...holding,
    themes: holding.themes
      .map((theme) => ({ ...theme, statements: theme.statements.filter(keep) }))
      .filter(({ statements }) => statements.length > 0),
  }))
  return narrowed.filter(({ themes }) => themes.length > 0)
}
