/**
 * Fills a message of the catalogue: messages are plain data, so that they can be handed to a leaf in the browser, to the
 * map's viewer, and to a translator.
 */

/** A message in the plural forms of its language (`Intl.PluralRules`: CLDR categories); `{count}` decides which. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export type Message = string | Plural

/** What stands for a `{name}` in a message; numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>

/**
 * The message with its values in their places.
 *
 * @param lang BCP 47, the language of the message
 * @throws where the message names a value that is not given: better no page than a page with a hole.
 */
export function fill(message: Message, values: Values, lang: string): string {
  const text = typeof message === 'string' ? message : formOf(message, values.count, lang)
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`missing value {${name}} for: ${text}`)
    return typeof value === 'number' ? formatNumber(value, lang) : value
  })
}

function formOf(plural: Plural, count: string | number | undefined, lang: string): string {
  if (typeof count !== 'number') throw new Error(`missing {count} for: ${plural.other}`)
  return plural[pluralRules(lang).select(count)] ?? plural.other
}

const rules = new Map<string, Intl.PluralRules>()
const formats = new Map<string, Intl.NumberFormat>()

function pluralRules(lang: string): Intl.PluralRules {
  const known = rules.get(lang) ?? new Intl.PluralRules(lang)
  rules.set(lang, known)
  return known
}

function formatNumber(value: number, lang: string): string {
  const known = formats.get(lang) ?? new Intl.NumberFormat(lang)
  formats.set(lang, known)
  return known.format(value)
}
