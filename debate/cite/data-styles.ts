/** The styles that programs read. */

import { write } from './fill.ts'
import { type CitedPage, citationKey, date, gap, noDays, type StyleRules, statementAddress, wordsFor } from './page.ts'
import type { Part } from './parts.ts'

/** `{` and `}` have names of their own: BibTeX counts braces, also those behind a backslash. */
const bibtexEscapes: [string, string][] = [
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...Array.from('%&#$_', (character): [string, string] => [character, `\\${character}`]),
]

/** BibTeX knows these by name and writes them in the language of the list. */
const bibtexMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The second pair of braces around a title keeps its capitals. `urldate` is biblatex's; BibTeX itself passes over it.
 * Source: Oren Patashnik, "BibTeXing", 1988; Philip Kime et al., "The biblatex Package" (url, urldate, version).
 */
export const bibtex: StyleRules = {
  style: 'bibtex',
  name: 'BibTeX',
  escapes: bibtexEscapes,
  days: noDays,
  page: (page) => [
    `@misc{${citationKey(page)},\n  title = {{${tex(page.title)}}},\n  howpublished = {${tex(page.site)}},\n`,
    ...bibtexFacts(page, [page.url]),
  ],
  statement: (page) => [
    `@misc{${citationKey(page)}-`,
    gap('id', 'key'),
    gap('text', 'plain', ',\n  title = {{', '}},\n'),
    gap('number', 'plain', `  howpublished = {${tex(wordsFor(page).statement)} `),
    gap('side', 'plain', ' (', `) ${tex(wordsFor(page).within)} ${tex(page.title)}, ${tex(page.site)}},\n`),
    ...bibtexFacts(page, statementAddress(page)),
  ],
}

function tex(text: string): string {
  return write(text, 'plain', { escapes: bibtexEscapes, ...noDays() })
}

function bibtexFacts({ updated, release }: CitedPage, address: Part[]): Part[] {
  const [year, month, day] = updated.split('-').map(Number)
  return [
    `  year = {${year}},\n  month = ${bibtexMonths[(month ?? 1) - 1]},\n  day = {${day}},\n`,
    ...(release === undefined ? [] : [`  version = {${release}},\n`]),
    '  url = {',
    ...address.map((part) => (typeof part === 'string' ? inUrlField(part) : part)),
    '}',
    gap('accessed', 'iso', ',\n  urldate = {', '}'),
    '\n}\n',
  ]
}

/** An address stands as it is, but for what would end the field. */
function inUrlField(address: string): string {
  return address.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * Source: Citation Style Language 1.0.2, "CSL-JSON schema" and appendix IV (variables).
 */
export const cslJson: StyleRules = {
  style: 'csl-json',
  name: 'CSL-JSON',
  escapes: [],
  days: noDays,
  page: (page) => [
    `[\n  {\n    "id": ${JSON.stringify(citationKey(page))},\n    "type": "webpage",\n`,
    `    "title": ${JSON.stringify(page.title)},\n    "container-title": ${JSON.stringify(page.site)},\n`,
    ...cslFacts(page, [JSON.stringify(page.url).slice(1, -1)]),
  ],
  statement: (page) => [
    `[\n  {\n    "id": "${citationKey(page)}-`,
    gap('id', 'key'),
    gap('text', 'json', '",\n    "type": "webpage",\n    "title": "', '",\n'),
    `    "container-title": ${JSON.stringify(page.title)},\n    "publisher": ${JSON.stringify(page.site)},\n`,
    gap('number', 'json', '    "number": "', '",\n'),
    gap('side', 'json', '    "section": "', '",\n'),
    ...cslFacts(page, statementAddress(page)),
  ],
}

function cslFacts({ updated, lang, release }: CitedPage, address: Part[]): Part[] {
  return [
    ...(release === undefined ? [] : [`    "version": ${JSON.stringify(release)},\n`]),
    `    "language": ${JSON.stringify(lang)},\n`,
    `    "issued": { "date-parts": [[${date(updated, 'date-parts')}]] },\n`,
    gap('accessed', 'date-parts', '    "accessed": { "date-parts": [[', ']] },\n'),
    '    "URL": "',
    ...address,
    '"\n  }\n]\n',
  ]
}
