/** A source in one line: number, title, publisher, year; the number leads to the ledger. */

import type { Citation } from '../debate/cards.ts'

export function SourceLine({ citation }: { citation: Citation }) {
  const { number, source } = citation
  const facts = [source.publisher, source.issued ?? 'no date'].filter(Boolean).join(', ')
  return (
    <>
      <a href={`sources/#${source.id}`}>
        {number}. <cite lang={source.language}>{source.title}</cite>
      </a>{' '}
      {facts}
    </>
  )
}
