/** "Can these be held together?": a question that the reader asks, since the answer takes a search. */

import { wordsOf } from '../catalogue/catalogue.ts'
import styles from './held-panel.module.css'

export function HeldPanel({ lang }: { lang: string }) {
  const words = wordsOf(lang).weigh
  return (
    <div className={styles.panel} data-held="">
      <h3>{words.together}</h3>
      <p className={styles.note}>{words.togetherNote}</p>
      <p className="screen-only">
        <button type="button" data-ask="">
          {words.ask}
        </button>
      </p>
      <div className={styles.answer} data-answer="" role="status" />
    </div>
  )
}
