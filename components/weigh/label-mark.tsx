/** A label's shape: upright for what stands, lying for what falls, a ring for what is open. No colour says it. */

import type { Label } from '../../debate/reason/types.ts'
import styles from './label-mark.module.css'

/** Without a label it takes that of the element around it. */
export function LabelMark({ label }: { label?: Label }) {
  return <span className={styles.mark} data-label={label} aria-hidden="true" />
}
