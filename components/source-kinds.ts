/** Words that authors choose from lists, in the language of the page; any other stands as its author wrote it. */

import { wordsOf } from './catalogue/catalogue.ts'

/** The kind of a source as `debate/citations.ts` names it: its genre, or else its type. */
export function sourceKindName(kind: string, lang: string): string {
  return nameIn(wordsOf(lang).kinds.sources, kind)
}

/** Who speaks: a ministry, a court, a community. */
export function voiceKindName(kind: string, lang: string): string {
  return nameIn(wordsOf(lang).kinds.voices, kind)
}

/** What readers should know of a source. */
export function sourceStatusName(status: string, lang: string): string {
  return nameIn(wordsOf(lang).kinds.statuses, status)
}

function nameIn(names: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(names, word) ? (names[word] ?? word) : word
}
