/** The text of every field of the share panel, for what is chosen. Pure. */

import { citationText, fillTemplate } from './cite-statement.ts'
import { oembedPage, pageAddress } from './share-addresses.ts'
import { holderIn, type ShareChoice, type ShareData } from './share-data.ts'
import { elementSnippet, frameSnippet, markdownSnippet, resizerSnippet, wikiSnippet } from './snippets.ts'
import { staticSnippet } from './static-snippet.ts'

/**
 * Each field's text by its name: `frame`, `markdown`, `bibtex`, ….
 *
 * @param today the reader's day, an ISO date, for citations that say when a page was seen
 */
export function textsFor(data: ShareData, choice: ShareChoice, today?: string): Map<string, string> {
  const { target } = choice
  return new Map([
    ['frame', frameSnippet(data, choice)],
    ['resizer', resizerSnippet(data, choice)],
    ['static', staticSnippet(data, choice)],
    ['element', elementSnippet(data, choice)],
    ['markdown', markdownSnippet(data, choice)],
    ['wiki', wikiSnippet(data, choice)],
    ['address', target.kind === 'statement' ? pageAddress(data, target) : oembedPage(data, target)],
    ...citationsOf(data, choice, today),
  ])
}

/** Of the statement where one is shared, else of the debate's page. */
function citationsOf(data: ShareData, { target }: ShareChoice, today?: string): [style: string, text: string][] {
  const when = today === undefined ? {} : { accessed: today }
  const cite = (templates: ShareData['citations']['page'], cited: Parameters<typeof fillTemplate>[1]) =>
    templates.map((template) => [template.style, citationText(fillTemplate(template, cited))] as [string, string])
  if (target.kind !== 'statement') return cite(data.citations.page, when)
  const { id, number, words, said } = target.statement
  const cited = { id, number, text: said?.text ?? words, side: holderIn(data, target.statement), ...when }
  return cite(data.citations.statement, cited)
}
