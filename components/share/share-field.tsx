/** One thing to copy: its label, a button that says what it copies, and the text itself, to be read and selected. */

import styles from './share-panel.module.css'

export interface ShareFieldProps {
  /** Names the field for scripts: `data-share-field`. */
  name: string
  label: string
  /** What its button says: "Copy the …". */
  copies: string
  text: string
  rows?: number
  hint?: string
  /** Lines of prose: it takes the whole width. */
  isProse?: boolean
}

export function ShareField({ name, label, copies, text, rows = 1, hint, isProse }: ShareFieldProps) {
  const id = `share_${name}`
  return (
    <div className={styles.field} data-share-field={name} data-share-lines={isProse ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      <button type="button" className={`${styles.copy} scripted`} data-share-copy={name}>
        {copies}
      </button>
      <textarea
        id={id}
        rows={rows}
        readOnly
        spellCheck={false}
        translate="no"
        value={text}
        aria-describedby={hint === undefined ? undefined : `${id}_hint`}
      />
      {hint !== undefined && (
        <p id={`${id}_hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
