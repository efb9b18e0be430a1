/** Questions about generated statements, as readers would type them: two words of a statement, misspelt or in another form. */

import type { Debate } from '../../debate/model.ts'
import { mulberry } from '../../tests/generate-debate.ts'
import { isContent } from './library.ts'

export interface Question {
  kind: 'as written' | 'misspelt' | 'inflected'
  text: string
  /** The address, from the site's root, of the statement that it is about. */
  address: string
}

/** That many questions of each kind, about the same statements. */
export function askAbout(debates: readonly Debate[], count: number): Question[] {
  const random = mulberry(7)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const questions: Question[] = []
  while (questions.length < 3 * count) {
    const debate = pick(debates)
    const statement = pick(debate.statements)
    const words = [...new Set(statement.text.toLowerCase().match(/\p{L}+/gu) ?? [])]
    const content = words.filter((word) => word.length >= 5 && isContent(word, debate.lang))
    if (content.length < 2) continue
    const first = pick(content)
    const second = pick(content.filter((word) => word !== first))
    const address = `/${debate.lang}/${debate.slug}/#${statement.id}`
    questions.push({ kind: 'as written', text: `${first} ${second}`, address })
    questions.push({ kind: 'misspelt', text: `${misspell(first, random)} ${second}`, address })
    questions.push({ kind: 'inflected', text: `${inflect(first)} ${inflect(second)}`, address })
  }
  return questions
}

/** One slip anywhere: a letter too many, missing, wrong, or two in each other's place. */
function misspell(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length)
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)] ?? 'a'
  const [before, own = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
  const slips = [
    before + letter + own + after,
    before + after,
    before + letter + after,
    before + after.slice(0, 1) + own + after.slice(1),
  ]
  const slip = slips[Math.floor(random() * slips.length)] ?? word
  return slip === word ? misspell(word, random) : slip
}

/** The plural of a singular, and the other way about; of a verb its plain form. */
function inflect(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/[^s]s$/.test(word)) return word.slice(0, -1)
  if (/(?:ed|ing)$/.test(word) && word.length > 6) return word.replace(/(?:ed|ing)$/, 's')
  return /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`
}
