/** A source's facts as words, in the language of the page. */

import type { Source } from '../debate/model.ts'

const dateStyles: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** A year, a month or a day, as exact as it was recorded; what is no date stays as it was written. */
export function formatIssued(issued: string, lang: string): string {
  const parts = /^\d{4}(-\d{2}){0,2}$/.test(issued) ? issued.split('-').length : 0
  const date = new Date(issued)
  if (parts === 0 || Number.isNaN(date.getTime())) return issued
  return new Intl.DateTimeFormat(lang, { ...dateStyles[parts], timeZone: 'UTC' }).format(date)
}

/** `es` → `Spanish` on an English page; what is no language code stays as it was written. */
export function languageName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Names in the order in which they are read: given, then family. */
export function nameAuthors(authors: Source['author'], lang: string): string {
  const names = (authors ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  )
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
}
