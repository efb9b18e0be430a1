/** The sources as numbered notes at the foot of the page; the ledger holds all there is to know of them. */

import type { Citation } from '../debate/cards.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import styles from './source-notes.module.css'

/** @param lang of the page: BCP 47 */
export function SourceNotes({ citations, lang }: { citations: Citation[]; lang: string }) {
  const { compare, terms } = wordsOf(lang)
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes">{compare.sourceNotes}</h2>
      <ol className={styles.list}>
        {citations.map(({ number, source }) => (
          <li key={source.id} value={number} data-note={source.id}>
            <a href={`sources/#${source.id}`}>
              <cite lang={source.language}>{source.title}</cite>
            </a>
            . {[source.publisher, source.issued ?? terms.noDate].filter(Boolean).join(', ')}.{' '}
            {source.URL && <span className={styles.address}>{source.URL}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
