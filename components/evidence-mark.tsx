/** What is known of a statement's facts, as a word and a shape; never a grade of the argument. */

import type { Evidence } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import styles from './evidence-mark.module.css'

const shapes: Record<Evidence, string> = {
  documented: 'M1 6a5 5 0 1 0 10 0A5 5 0 1 0 1 6Z',
  disputed: 'M6 1a5 5 0 0 1 0 10Z',
  unverified: '',
  forecast: 'M6 3.4v5.2M3.4 6h5.2',
}

interface EvidenceProps {
  evidence: Evidence
  /** Of the page: BCP 47. */
  lang: string
}

export function EvidenceMark({ evidence, lang }: EvidenceProps) {
  const words = wordsOf(lang).terms
  return (
    <span className={styles.evidence} title={words.evidenceMeanings[evidence]}>
      <svg viewBox="0 0 12 12" aria-hidden="true" data-evidence-mark={evidence}>
        <circle cx="6" cy="6" r="5" />
        {shapes[evidence] && <path d={shapes[evidence]} />}
      </svg>
      {words.evidence[evidence]}
    </span>
  )
}

/** What a status means, in words. */
export function EvidenceMeaning({ evidence, lang }: EvidenceProps) {
  const words = wordsOf(lang).terms
  return `${words.evidence[evidence]}: ${words.evidenceMeanings[evidence]}`
}
