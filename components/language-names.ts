/** What a language is called, and which way it is written. */

import { interfaceLanguage } from './catalogue/catalogue.ts'

const names = new Map<string, Intl.DisplayNames>()

/** A language by its own name, as the word stands alone: `Español`; its code where nobody knows a name. */
export function ownName(lang: string): string {
  const name = nameIn(lang, lang)
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(lang) + rest.join('')
}

/** A language as the interface of a page in another names it in a sentence: `inglés`. */
export function nameIn(lang: string, page: string): string {
  const speaking = page === lang ? lang : interfaceLanguage(page)
  const known = names.get(speaking) ?? new Intl.DisplayNames([speaking, 'en'], { type: 'language' })
  names.set(speaking, known)
  try {
    return known.of(lang) ?? lang
  } catch {
    // An author may write anything into `lang`.
    return lang
  }
}
