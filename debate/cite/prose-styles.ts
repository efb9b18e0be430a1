/**
 * The styles that people read. Nobody signs a debate, so the title or the site stands where an author would.
 * Titles keep the capitals that they have: which words another language would raise is nobody's guess here.
 */

import { type CitedPage, date, fullDays, gap, type StyleRules, sentence, statementAddress, wordsFor } from './page.ts'
import type { CitationTemplate, Part } from './parts.ts'
import type { CiteWords } from './words.ts'

/** Quotation marks inside quotation marks become single ones. */
const inQuotes: [string, string][] = [
  ['“', '‘'],
  ['”', '’'],
  ['"', "'"],
]

/**
 * Source: American Psychological Association, Publication Manual, 7th edition, 2020: 9.12 (no author: the title moves to its
 * place), 9.16 (retrieval dates for what changes), 9.21 (a description in brackets), 10.3 (entries), 10.16 (webpages).
 */
export const apa: StyleRules = {
  style: 'apa',
  name: 'APA 7',
  escapes: [],
  days: fullDays,
  page: (page) => [...apaTitle(page), ` (${apaDate(page)}). ${sentence(page.site)} `, ...apaAddress(page, [page.url])],
  statement: (page) => [
    gap('text', 'bare'),
    gap('number', 'plain', ` [${wordsFor(page).statement} `, ', '),
    gap('side', 'plain', undefined, `]. (${apaDate(page)}). ${wordsFor(page).startIn} `),
    ...apaTitle(page),
    ` ${sentence(page.site)} `,
    ...apaAddress(page, statementAddress(page)),
  ],
}

function apaTitle(page: CitedPage): Part[] {
  const { title, release } = page
  if (release !== undefined) return [{ italic: title }, ` (${wordsFor(page).startVersion} ${release}).`]
  return [{ italic: title }, sentence(title) === title ? '' : '.']
}

function apaDate(page: CitedPage): string {
  const { months, yearFirst } = wordsFor(page)
  return date(page.updated, 'full', { months: months.split(' '), day: yearFirst })
}

function apaAddress(page: CitedPage, address: Part[]): Part[] {
  const words = wordsFor(page)
  const retrieved = gap('accessed', 'full', words.retrieved, words.from)
  return page.release === undefined ? [retrieved, ...address] : address
}

function mlaDays({ shortMonths, shortDay }: CiteWords): Pick<CitationTemplate, 'months' | 'day'> {
  return { months: shortMonths.split(' '), day: shortDay }
}

/**
 * Source: Modern Language Association, MLA Handbook, 9th edition, 2021: 5.23 ff. (title of source), 5.31 ff. (containers),
 * 5.48 ff. (version), 5.68 ff. (publication date), 5.84 ff. (location), 5.105 ff. (supplemental elements: a section, the day of access).
 */
export const mla: StyleRules = {
  style: 'mla',
  name: 'MLA 9',
  escapes: inQuotes,
  days: mlaDays,
  page: (page) => [
    `“${sentence(page.title, inQuotes)}” `,
    { italic: page.site },
    `, ${mlaFacts(page)}, `,
    ...mlaAddress(page, [page.url]),
  ],
  statement: (page) => [
    gap('text', 'sentence', '“', '” '),
    gap('number', 'plain', `${wordsFor(page).statement} `),
    gap('side', 'plain', ' (', '). '),
    { italic: page.title },
    `, ${mlaFacts(page, page.site)}, `,
    ...mlaAddress(page, statementAddress(page)),
  ],
}

function mlaFacts(page: CitedPage, publisher?: string): string {
  const words = wordsFor(page)
  const version = page.release === undefined ? [] : [`${words.version} ${page.release}`]
  const day = date(page.updated, 'short', mlaDays(words))
  return [...version, ...(publisher === undefined ? [] : [publisher]), day].join(', ')
}

function mlaAddress(page: CitedPage, address: Part[]): Part[] {
  return [...address, '.', gap('accessed', 'short', ` ${wordsFor(page).accessed}`, '.')]
}

/**
 * Source: The Chicago Manual of Style, 17th edition, 2017: 14.205 ff. (websites; whoever runs the site stands for an author),
 * 14.12 and 14.13 (days of access and of the last change), 13.30 (quotations within quotations).
 */
export const chicago: StyleRules = {
  style: 'chicago',
  name: 'Chicago 17 (bibliography)',
  escapes: inQuotes,
  days: fullDays,
  page: (page) => [
    `${sentence(page.site)} “${sentence(page.title, inQuotes)}” ${chicagoFacts(page)} `,
    ...chicagoAddress(page, [page.url]),
  ],
  statement: (page) => [
    `${sentence(page.site)} `,
    gap('text', 'sentence', '“', '” '),
    gap('number', 'plain', `${wordsFor(page).statement} `),
    gap('side', 'plain', ' (', ') '),
    `${wordsFor(page).within} “${sentence(page.title, inQuotes)}” ${chicagoFacts(page)} `,
    ...chicagoAddress(page, statementAddress(page)),
  ],
}

function chicagoFacts(page: CitedPage): string {
  const words = wordsFor(page)
  const version = page.release === undefined ? '' : `${words.startVersion} ${page.release}. `
  return `${version}${words.lastModified}${date(page.updated, 'full', fullDays(words))}.`
}

function chicagoAddress(page: CitedPage, address: Part[]): Part[] {
  return [gap('accessed', 'full', wordsFor(page).accessed, '. '), ...address, '.']
}
