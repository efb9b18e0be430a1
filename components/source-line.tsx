/** A source in one line: number, title, publisher, year; the number leads to the ledger. */

import type { Citation } from '../debate/cards.ts'
import { wordsOf } from './catalogue/catalogue.ts'

export function SourceLine({ citation, lang }: { citation: Citation; lang: string }) {
  const { number, source } = citation
  const facts = [source.publisher, source.issued ?? wordsOf(lang).terms.noDate].filter(Boolean).join(', ')
  return (
    <>
      <a href={`sources/#${source.id}`}>
        {number}. <cite lang={source.language}>{source.title}</cite>
      </a>{' '}
      {facts}
    </>
  )
}
