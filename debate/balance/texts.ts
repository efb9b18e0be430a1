/** What is counted of the text of each statement: its first sentence and its detail, as a reader reads them. */

import { plainText } from '../inline.ts'
import type { Debate, Statement } from '../model.ts'
import { countWords } from '../words.ts'
import { sizeOf, type TextSize } from './reading-level.ts'
import { findTone, type ToneHit } from './tone.ts'

export interface MeasuredText {
  words: number
  /** Nothing where the text is a fall-back from another language: its sentences say nothing of the ones around it. */
  size?: TextSize
  tone: ToneHit[]
}

/** The paragraphs of a statement without marks and addresses. */
export function paragraphsOf({ text, detail }: Pick<Statement, 'text' | 'detail'>): string[] {
  return [text, ...(detail?.split('\n\n') ?? [])].map(plainText)
}

/** How many words a statement has. */
export function wordsOf(statement: Statement): number {
  return paragraphsOf(statement).reduce((sum, paragraph) => sum + countWords(paragraph), 0)
}

/** Every statement's text, measured, by the statement's id. */
export function measureTexts({ statements, lang }: Debate): ReadonlyMap<string, MeasuredText> {
  return new Map(statements.map((statement) => [statement.id, measure(statement, lang)]))
}

function measure(statement: Statement, lang: string): MeasuredText {
  if (statement.lang !== undefined && statement.lang !== lang) return { words: wordsOf(statement), tone: [] }
  const paragraphs = paragraphsOf(statement)
  const size = sizeOf(paragraphs, lang)
  return { words: size.words, size, tone: paragraphs.flatMap((paragraph) => findTone(paragraph, lang)) }
}
