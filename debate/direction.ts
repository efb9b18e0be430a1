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
 * first, as runtimes know fewer languages (Node 20 takes Divehi for left to right), or say nothing at all. What is no language,
 * as an author may write anything into `lang`, has the direction of most.
 */
export function directionOf(lang: string): Direction {
  const locale = localeOf(lang)
  if (!locale) return 'ltr'
  if (rightToLeft.has(locale.maximize().script ?? '')) return 'rtl'
  const told = locale.getTextInfo?.().direction ?? locale.textInfo?.direction
  return told === 'rtl' ? 'rtl' : 'ltr'
}

function localeOf(lang: string): (Intl.Locale & TextInfo) | undefined {
  try {
    return new Intl.Locale(lang)
  } catch {
    return undefined
  }
}
