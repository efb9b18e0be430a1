/** What citations are made of: fixed text, text in italics, and gaps that a statement or a reader's day fills. */

/** What may fill a gap. */
export interface Cited {
  /** The statement in plain text, without marks. */
  text: string
  number: number
  /** The name of the side that holds it, or `Common ground`. */
  side: string
  id: string
  /** The day on which the reader saw the page, an ISO date. Left out, so is every phrase about it. */
  accessed?: string
}

/**
 * How it is written there. `bare`: without its full stop; `sentence`: with one; `key`, `address`, `json`: as a BibTeX key, in an
 * address, in a JSON string. Of a day: `full` November 25, 2026; `short` 25 Nov. 2026; `iso`; `date-parts` 2026, 11, 25.
 */
export type Form = 'plain' | 'bare' | 'sentence' | 'key' | 'address' | 'json' | 'full' | 'short' | 'iso' | 'date-parts'

/** A place in a citation that is filled later; `before` and `after` stand around it, and go where nothing fills it. */
export interface Gap {
  slot: keyof Cited
  form: Form
  before?: string
  after?: string
}

/** Text, text in italics, or a gap. Parts of a list rather than marks in a text: nothing that an author writes can be taken for one. */
export type Part = string | { italic: string } | Gap

export const styles = ['apa', 'mla', 'chicago', 'bibtex', 'csl-json'] as const
export type Style = (typeof styles)[number]

/** A citation with gaps, as plain JSON. What a style asks of the text that fills them is in it, as data. */
export interface CitationTemplate {
  style: Style
  /** `APA 7`. */
  name: string
  parts: Part[]
  /** Characters that the style writes in another way. */
  escapes: [character: string, written: string][]
  /** Names of the months, from January, as the style has them in the language of the page. */
  months: string[]
  /** How a day is written with them: `{month} {day}, {year}`. */
  day: string
}

/** A stretch of a citation; what stands in italics where letters can. */
export interface Run {
  text: string
  italic?: true
}
