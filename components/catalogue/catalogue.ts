/** What the interface says, a typed catalogue for each language: a key that one of them lacks fails the build. */

import { en } from './en.ts'
import { es } from './es.ts'

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
