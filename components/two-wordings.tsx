/** Two wordings under each other, both whole; what the other lacks is struck out or underlined, and said. */

import type { Piece, Wording } from '../debate/changes/wording.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import styles from './two-wordings.module.css'

interface TwoWordingsProps {
  wording: Wording
  /** Of the texts, where it is another than the page's. */
  lang?: string | undefined
  /** Of the page: BCP 47. */
  page: string
}

export function TwoWordings({ wording, lang, page }: TwoWordingsProps) {
  const words = wordsOf(page).changes
  const { before, after } = wording
  const isSame = [...before, ...after].every(({ changed }) => !changed)
  return (
    <dl className={styles.wordings}>
      <div>
        <dt>{words.before}</dt>
        <dd lang={lang}>
          {before.length > 0 ? <Pieces pieces={before} as="del" page={page} /> : <i>{words.empty}</i>}
        </dd>
      </div>
      <div>
        <dt>{words.now}</dt>
        <dd lang={lang}>{after.length > 0 ? <Pieces pieces={after} as="ins" page={page} /> : <i>{words.empty}</i>}</dd>
      </div>
      {isSame && (
        <div>
          <dt>{words.note}</dt>
          <dd>{words.sameWords}</dd>
        </div>
      )}
    </dl>
  )
}

/** Few screen readers say `del` and `ins`: words that only they are given do. */
function Pieces({ pieces, as: Mark, page }: { pieces: Piece[]; as: 'del' | 'ins'; page: string }) {
  const words = wordsOf(page).changes
  return pieces.map(({ text, changed }, index) => {
    const key = `${index}-${text}`
    if (!changed) return <span key={key}>{text}</span>
    return (
      <Mark key={key}>
        <span className="aside">{Mark === 'del' ? words.removed : words.new}</span>
        {text}
        <span className="aside">{words.until}</span>
      </Mark>
    )
  })
}
