/** Two wordings under each other, both whole; what the other lacks is struck out or underlined, and said. */

import type { Piece, Wording } from '../debate/changes/wording.ts'
import styles from './two-wordings.module.css'

export function TwoWordings({ wording, lang }: { wording: Wording; lang?: string | undefined }) {
  const { before, after } = wording
  const isSame = [...before, ...after].every(({ changed }) => !changed)
  return (
    <dl className={styles.wordings}>
      <div>
        <dt>Before</dt>
        <dd lang={lang}>{before.length > 0 ? <Pieces pieces={before} as="del" /> : <i>nothing</i>}</dd>
      </div>
      <div>
        <dt>Now</dt>
        <dd lang={lang}>{after.length > 0 ? <Pieces pieces={after} as="ins" /> : <i>nothing</i>}</dd>
      </div>
      {isSame && (
        <div>
          <dt>Note</dt>
          <dd>The words are the same; an emphasis or a link has changed.</dd>
        </div>
      )}
    </dl>
  )
}

const said = { del: 'removed', ins: 'new' } as const

/** Few screen readers say `del` and `ins`: words that only they are given do. */
function Pieces({ pieces, as: Mark }: { pieces: Piece[]; as: 'del' | 'ins' }) {
  return pieces.map(({ text, changed }, index) => {
    const key = `${index}-${text}`
    if (!changed) return <span key={key}>{text}</span>
    return (
      <Mark key={key}>
        <span className="aside"> [{said[Mark]}: </span>
        {text}
        <span className="aside">] </span>
      </Mark>
    )
  })
}
