/** The sources as numbered notes at the foot of the page; the ledger holds all there is to know of them. */

import type { Citation } from '../debate/cards.ts'
import styles from './source-notes.module.css'

export function SourceNotes({ citations }: { citations: Citation[] }) {
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes">Sources</h2>
      <ol className={styles.list}>
        {citations.map(({ number, source }) => (
          <li key={source.id} value={number} data-note={source.id}>
            <a href={`sources/#${source.id}`}>
              <cite lang={source.language}>{source.title}</cite>
            </a>
            . {[source.publisher, source.issued ?? 'no date'].filter(Boolean).join(', ')}.{' '}
            {source.URL && <span className={styles.address}>{source.URL}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
