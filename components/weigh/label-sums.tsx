/** Three numbers beside their labels: how much stands, falls and stays open; the script keeps them. */

import type { Label } from '../../debate/reason/types.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { LabelMark } from './label-mark.tsx'
import styles from './label-sums.module.css'

export const labelsInOrder: readonly Label[] = ['in', 'out', 'undecided']

/** `group`: a side's id, or what else the statements have in common. */
export function LabelSums({ group, lang }: { group: string; lang: string }) {
  const words = wordsOf(lang).weigh.labels
  return (
    <span className={styles.sums} data-sums={group}>
      {labelsInOrder.map((label) => (
        <span key={label} className={styles.sum}>
          <LabelMark label={label} />
          <span className={styles.word}>{words[label]} </span>
          <b data-sum={label}>–</b>
        </span>
      ))}
    </span>
  )
}
