/** What there is to know of a statement beyond its sentence. */

import type { Card } from '../debate/cards.ts'
import { EvidenceMeaning } from './evidence-mark.tsx'
import { InlineText } from './inline-text.tsx'
import { SourceLine } from './source-line.tsx'
import styles from './statement-detail.module.css'

export function StatementDetail({ card }: { card: Card }) {
  const { statement, number, detail, voices, citations, counterpart } = card
  return (
    <details className={styles.detail} data-detail={statement.id}>
      <summary>
        Detail<span className="aside"> of statement {number}</span>
      </summary>
      {detail.map(({ key, nodes }) => (
        <p key={key} className={styles.prose} lang={statement.lang}>
          <InlineText nodes={nodes} />
        </p>
      ))}
      {voices.length > 0 && (
        <p>
          <b>Who speaks:</b> {voices.map(({ name }) => name).join('; ')}
        </p>
      )}
      {statement.evidence && (
        <p>
          <b>Evidence:</b> <EvidenceMeaning evidence={statement.evidence} />
        </p>
      )}
      <p>
        <b>Sources:</b> {citations.length === 0 && 'none recorded'}
      </p>
      {citations.length > 0 && (
        <ul className={styles.sources}>
          {citations.map((citation) => (
            <li key={citation.source.id}>
              <SourceLine citation={citation} />
            </li>
          ))}
        </ul>
      )}
      {counterpart !== undefined && (
        <p className={`${styles.actions} scripted screen-only`}>
          <button type="button" data-align={statement.id}>
            Go to its counterpart
          </button>
          <button type="button" data-open-counterpart={statement.id}>
            Open the counterpart too
          </button>
        </p>
      )}
      <p className={`${styles.ways} screen-only`}>
        <a href={`map/#${statement.id}`}>Show on the map</a>
        <a href={`share/?focus=${statement.id}`} data-share="">
          Share or cite<span className="aside"> statement {number}</span>
        </a>
      </p>
    </details>
  )
}
