/** How hard a text is to read, by published formulas of its language. Never a judgement of what it says. */

import { countWords } from '../words.ts'
import { countSentences } from './sentences.ts'
import { countSyllables, knowsSyllables } from './syllables.ts'

/** What the formulas are made of. */
export interface TextSize {
  words: number
  sentences: number
  syllables: number
}

export const formulaNames = ['flesch-reading-ease', 'flesch-kincaid-grade', 'szigriszt-pazos'] as const
export type FormulaName = (typeof formulaNames)[number]

/** A formula and what it gives, with one digit after the point. */
export interface ReadingLevel {
  formula: FormulaName
  value: number
}

/** Below so many words a formula says nothing: they were made for samples of a hundred. */
export const fewestWords = 100

type Formula = (wordsPerSentence: number, syllablesPerWord: number) => number

/**
 * `flesch-reading-ease`: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word; the higher, the easier.
 * Source: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221–233.
 *
 * `flesch-kincaid-grade`: 0.39 × words per sentence + 11.8 × syllables per word − 15.59; years of school in the US.
 * Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, "Derivation of New Readability Formulas", Naval Technical
 * Training Command, Research Branch Report 8-75 (1975).
 *
 * `szigriszt-pazos`: 206.835 − 62.3 × syllables per word − words per sentence; the higher, the easier. The INFLESZ scale reads it.
 * Sources: F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad", Universidad
 * Complutense de Madrid (1993); I. M. Barrio-Cantalejo et al., "Validación de la Escala INFLESZ", Anales del Sistema Sanitario de
 * Navarra 31 (2008), 135–152.
 */
const formulas: Readonly<Record<FormulaName, Formula>> = {
  'flesch-reading-ease': (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  'flesch-kincaid-grade': (words, syllables) => 0.39 * words + 11.8 * syllables - 15.59,
  'szigriszt-pazos': (words, syllables) => 206.835 - 62.3 * syllables - words,
}

const byLanguage: Readonly<Record<string, readonly FormulaName[]>> = {
  en: ['flesch-reading-ease', 'flesch-kincaid-grade'],
  es: ['szigriszt-pazos'],
}

/** The formulas for a language (BCP 47); none where it has none here. */
export function formulasFor(lang: string): readonly FormulaName[] {
  return byLanguage[lang.toLowerCase().split('-')[0] ?? ''] ?? []
}

/** The size of a text without marks, given as paragraphs; no syllables in a language whose syllables are not counted. */
export function sizeOf(paragraphs: readonly string[], lang: string): TextSize {
  const known = knowsSyllables(lang)
  const words = known
    ? paragraphs.flatMap((text) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)))
    : []
  return {
    words: paragraphs.reduce((sum, text) => sum + countWords(text), 0),
    sentences: paragraphs.reduce((sum, text) => sum + countSentences(text), 0),
    syllables: words.reduce((sum, word) => sum + countSyllables(word, lang), 0),
  }
}

/** All of them together. */
export function addSizes(sizes: readonly TextSize[]): TextSize {
  const sum = (key: keyof TextSize) => sizes.reduce((total, size) => total + size[key], 0)
  return { words: sum('words'), sentences: sum('sentences'), syllables: sum('syllables') }
}

/** What the formulas of a language give for a text; nothing where there are none, or below `fewestWords`. */
export function readingLevels({ words, sentences, syllables }: TextSize, lang: string): ReadingLevel[] {
  if (words < fewestWords || sentences === 0) return []
  return formulasFor(lang).map((formula) => {
    const value = formulas[formula](words / sentences, syllables / words)
    return { formula, value: Math.round(value * 10) / 10 }
  })
}
