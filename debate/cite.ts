/**
 * How to cite a page of a debate, and each of its statements.
 *
 * A page has more than a hundred statements, and five styles: what reaches a browser is one template a style
 * (`citationTemplates`), which `components/share/cite-statement.ts` fills when somebody asks.
 */

import { bibtex, cslJson } from './cite/data-styles.ts'
import { fillCitation } from './cite/fill.ts'
import { type CitedPage, type StyleRules, wordsFor } from './cite/page.ts'
import type { CitationTemplate, Cited, Run, Style } from './cite/parts.ts'
import { apa, chicago, mla } from './cite/prose-styles.ts'

export type { CitedPage } from './cite/page.ts'
export type { CitationTemplate, Cited, Run, Style } from './cite/parts.ts'
export type { CiteWords } from './cite/words.ts'

/** One citation: `text` to copy, `runs` to show with its italics. */
export interface FullCitation {
  style: Style
  name: string
  text: string
  runs: Run[]
}

const allRules: StyleRules[] = [apa, mla, chicago, bibtex, cslJson]

/** One template a style for the statements of a page. */
export function citationTemplates(page: CitedPage): CitationTemplate[] {
  return allRules.map((rules) => templateOf(rules, page, rules.statement(page)))
}

/** One template a style for the page itself, in which only the day of access is open. */
export function pageTemplates(page: CitedPage): CitationTemplate[] {
  return allRules.map((rules) => templateOf(rules, page, rules.page(page)))
}

/** A page in every style, or a statement of it where one is given. Without `accessed`, nothing is said of when it was seen. */
export function citeAll(page: CitedPage, statement?: Cited, accessed = statement?.accessed): FullCitation[] {
  const templates = statement ? citationTemplates(page) : pageTemplates(page)
  return templates.map((template) => {
    const runs = fillCitation(template, { ...statement, ...(accessed !== undefined && { accessed }) })
    return { style: template.style, name: template.name, text: runs.map(({ text }) => text).join(''), runs }
  })
}

function templateOf(
  { style, name, escapes, days }: StyleRules,
  page: CitedPage,
  parts: CitationTemplate['parts'],
): CitationTemplate {
  return { style, name, parts: parts.filter((part) => part !== ''), escapes, ...days(wordsFor(page)) }
}
