/** Which endings a word loses in a language, so that one form of it finds the others. */

import { stemEnglish } from './stem-english.ts'
import { stemSpanish } from './stem-spanish.ts'

const stemmers: Record<string, (word: string) => string> = { en: stemEnglish, es: stemSpanish }

/** Gives each word of a language its stem, each worked out once; of a language without rules a word is its own stem. */
export function stemmerFor(lang: string): (folded: string) => string {
  const primary = lang.split('-')[0] ?? ''
  const stem = Object.hasOwn(stemmers, primary) ? stemmers[primary] : undefined
  if (!stem) return (folded) => folded
  const known = new Map<string, string>()
  return (folded) => {
    const found = known.get(folded) ?? stem(folded)
    known.set(folded, found)
    return found
  }
}
