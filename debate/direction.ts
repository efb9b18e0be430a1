/** Which way a language is written. */

export type Direction = 'ltr' | 'rtl'

/** What runtimes know of a language's writing; older ones have it as a property, the oldest not at all. */
interface TextInfo {
  getTextInfo?(): { direction?: string }
  textInfo?: { direction?: string }
}

/** Scripts written from right to left (ISO 15924). Source: Unicode, `Bidi_Class=R` and `AL`. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'])

/**
 * The direction of a language (BCP 47): that of the script it is mostly written in, where it names none. The script is asked
 * first, as runtimes know fewer languages (Node 20 takes Divehi for left to right), or say nothing at all.
 */
export function directionOf(lang: string): Direction {
  const locale: Intl.Locale & TextInfo = new Intl.Locale(lang)
  if (rightToLeft.has(locale.maximize().script ?? '')) return 'rtl'
  const told = locale.getTextInfo?.().direction ?? locale.textInfo?.direction
  return told === 'rtl' ? 'rtl' : 'ltr'
}
