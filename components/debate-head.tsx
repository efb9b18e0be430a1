/** The question, each side's answer to it, and the plain numbers. */

import type { CompareView } from '../debate/view.ts'
import styles from './debate-head.module.css'
import { SidePositions } from './side-positions.tsx'
import { formatIssued } from './source-words.ts'

export function DebateHead({ view }: { view: CompareView }) {
  const { debate, comparison } = view.open
  const start = debate.sides.find(({ id }) => id === comparison.startSide)
  return (
    <header className={styles.head}>
      <p className={styles.title}>{debate.title}</p>
      <h1>{debate.question}</h1>
      <p className={styles.summary}>{debate.summary}</p>
      <SidePositions view={view} />
      <p className={styles.facts}>
        {view.commonGround} statements of common ground · {debate.relations.length} links · {debate.sources.length}{' '}
        sources · last changed <time dateTime={debate.updated}>{formatIssued(debate.updated, debate.lang)}</time>:{' '}
        <a href="changes/">what has changed</a>
      </p>
      <p className={styles.facts}>
        Which side stands first was decided by coin-flip (a checksum of “{debate.slug}”): {start?.name}. You can swap
        the sides. Equal space does not mean equal evidence: each statement says what is known of it.
      </p>
    </header>
  )
}
