/** What is known of a statement's facts, as a word and a shape; never a grade of the argument. */

import type { Evidence } from '../debate/model.ts'
import styles from './evidence-mark.module.css'

const marks: Record<Evidence, { shape: string; meaning: string }> = {
  documented: { shape: 'M1 6a5 5 0 1 0 10 0A5 5 0 1 0 1 6Z', meaning: 'a source shows the fact directly' },
  disputed: { shape: 'M6 1a5 5 0 0 1 0 10Z', meaning: 'the other side or another source contests it' },
  unverified: { shape: '', meaning: 'one weak source, or none' },
  forecast: { shape: 'M6 3.4v5.2M3.4 6h5.2', meaning: 'about what may come' },
}

export function EvidenceMark({ evidence }: { evidence: Evidence }) {
  return (
    <span className={styles.evidence} title={marks[evidence].meaning}>
      <svg viewBox="0 0 12 12" aria-hidden="true" data-evidence-mark={evidence}>
        <circle cx="6" cy="6" r="5" />
        {marks[evidence].shape && <path d={marks[evidence].shape} />}
      </svg>
      {evidence}
    </span>
  )
}

/** What a status means, in words. */
export function EvidenceMeaning({ evidence }: { evidence: Evidence }) {
  return (
    <>
      {evidence}: {marks[evidence].meaning}
    </>
  )
}
