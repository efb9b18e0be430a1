/** What the interface says, a typed catalogue for each language: a key that one of them lacks fails the build. */

import { en } from './en.ts'
import { es } from './es.ts'
import { fill, type Message, type Values } from './fill.ts'

export type Catalogue = typeof en

/** By language (BCP 47, the primary subtag). */
const catalogues: Record<string, Catalogue> = { en, es }

/** The languages that the interface speaks. */
export const interfaceLanguages = Object.keys(catalogues)

/** The interface's words for a page of that language; English where it does not speak that. */
export function wordsOf(lang: string): Catalogue {
  return catalogues[interfaceLanguage(lang)] ?? en
}

/** The language that the interface speaks on a page of that language: `es` for `es-PE`, `en` for what it does not know. */
export function interfaceLanguage(lang: string): string {
  const [primary = ''] = lang.toLowerCase().split('-')
  return Object.hasOwn(catalogues, primary) ? primary : 'en'
}

/**
 * What fills messages on a page of that language: with the numbers and plurals of the words, which are English where the
 * interface does not speak the page's language.
 */
export function sayIn(lang: string): (message: Message, values?: Values) => string {
  const spoken = spokenOn(lang)
  return (message, values = {}) => fill(message, values, spoken)
}

/** The language of the interface's words on a page of that language, with its region where they are in that language. */
export function spokenOn(lang: string): string {
  const spoken = interfaceLanguage(lang)
  return lang.toLowerCase().split('-')[0] === spoken ? lang : spoken
}
