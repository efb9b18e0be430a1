/** What citations say in the language of the page, besides its own texts. The styles fix the order and the marks, not the language. */

export interface CiteWords {
  /** Before a statement's number. */
  statement: string
  /** Before the whole that a part is in: where it begins a sentence, and within one. */
  startIn: string
  within: string
  /** Before the hash of a release: where it begins a sentence, and within one. */
  startVersion: string
  version: string
  /** Around the day on which a page was seen, in APA. */
  retrieved: string
  from: string
  /** Before that day, in the other styles. */
  accessed: string
  /** Before the day of the last change. */
  lastModified: string
  /** From January, with spaces between; in full, and as MLA shortens them. */
  months: string
  shortMonths: string
  /** A day with `{day}`, `{month}` and `{year}`: in full, shortened, and with the year first as APA has it. */
  fullDay: string
  shortDay: string
  yearFirst: string
}

/** What citations say where nothing else is given. */
export const englishCitations: CiteWords = {
  statement: 'Statement',
  ...{ startIn: 'In', within: 'in', startVersion: 'Version', version: 'version' },
  ...{ retrieved: 'Retrieved ', from: ', from ', accessed: 'Accessed ', lastModified: 'Last modified ' },
  months: 'January February March April May June July August September October November December',
  shortMonths: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.',
  ...{ fullDay: '{month} {day}, {year}', shortDay: '{day} {month} {year}', yearFirst: '{year}, {month} {day}' },
}
