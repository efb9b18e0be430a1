/**
 * The styles that people read. Nobody signs a debate, so the title or the site stands where an author would.
 * Titles keep the capitals that they have: which words another language would raise is nobody's guess here.
 */

import { type CitedPage, date, gap, monthNames, type StyleRules, sentence, statementAddress } from './page.ts'
import type { Part } from './parts.ts'

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
  months: monthNames,
  page: (page) => [...apaTitle(page), ` (${apaDate(page)}). ${sentence(page.site)} `, ...apaAddress(page, [page.url])],
  statement: (page) => [
    gap('text', 'bare'),
    gap('number', 'plain', ' [Statement ', ', '),
    gap('side', 'plain', undefined, `]. (${apaDate(page)}). In `),
    ...apaTitle(page),
    ` ${sentence(page.site)} `,
    ...apaAddress(page, statementAddress(page)),
  ],
}

function apaTitle({ title, release }: CitedPage): Part[] {
  if (release !== undefined) return [{ italic: title }, ` (Version ${release}).`]
  return [{ italic: title }, sentence(title) === title ? '' : '.']
}

function apaDate({ updated }: CitedPage): string {
  const [year] = updated.split('-')
  return `${year}, ${date(updated, 'month-first', monthNames).replace(/, \d+$/, '')}`
}

function apaAddress({ release }: CitedPage, address: Part[]): Part[] {
  const retrieved = gap('accessed', 'month-first', 'Retrieved ', ', from ')
  return release === undefined ? [retrieved, ...address] : address
}

const mlaMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/**
 * Source: Modern Language Association, MLA Handbook, 9th edition, 2021: 5.23 ff. (title of source), 5.31 ff. (containers),
 * 5.48 ff. (version), 5.68 ff. (publication date), 5.84 ff. (location), 5.105 ff. (supplemental elements: a section, the day of access).
 */
export const mla: StyleRules = {
  style: 'mla',
  name: 'MLA 9',
  escapes: inQuotes,
  months: mlaMonths,
  page: (page) => [
    `“${sentence(page.title, inQuotes)}” `,
    { italic: page.site },
    `, ${mlaFacts(page)}, `,
    ...mlaAddress([page.url]),
  ],
  statement: (page) => [
    gap('text', 'sentence', '“', '” '),
    gap('number', 'plain', 'Statement '),
    gap('side', 'plain', ' (', '). '),
    { italic: page.title },
    `, ${mlaFacts(page, page.site)}, `,
    ...mlaAddress(statementAddress(page)),
  ],
}

function mlaFacts({ updated, release }: CitedPage, publisher?: string): string {
  const version = release === undefined ? [] : [`version ${release}`]
  return [...version, ...(publisher === undefined ? [] : [publisher]), date(updated, 'day-first', mlaMonths)].join(', ')
}

function mlaAddress(address: Part[]): Part[] {
  return [...address, '.', gap('accessed', 'day-first', ' Accessed ', '.')]
}

/**
 * Source: The Chicago Manual of Style, 17th edition, 2017: 14.205 ff. (websites; whoever runs the site stands for an author),
 * 14.12 and 14.13 (days of access and of the last change), 13.30 (quotations within quotations).
 */
export const chicago: StyleRules = {
  style: 'chicago',
  name: 'Chicago 17 (bibliography)',
  escapes: inQuotes,
  months: monthNames,
  page: (page) => [
    `${sentence(page.site)} “${sentence(page.title, inQuotes)}” ${chicagoFacts(page)} `,
    ...chicagoAddress([page.url]),
  ],
  statement: (page) => [
    `${sentence(page.site)} `,
    gap('text', 'sentence', '“', '” '),
    gap('number', 'plain', 'Statement '),
    gap('side', 'plain', ' (', ') '),
    `in “${sentence(page.title, inQuotes)}” ${chicagoFacts(page)} `,
    ...chicagoAddress(statementAddress(page)),
  ],
}

function chicagoFacts({ updated, release }: CitedPage): string {
  const version = release === undefined ? '' : `Version ${release}. `
  return `${version}Last modified ${date(updated, 'month-first', monthNames)}.`
}

function chicagoAddress(address: Part[]): Part[] {
  return [gap('accessed', 'month-first', 'Accessed ', '. '), ...address, '.']
}
