/** The question, each side's answer to it, and the plain numbers. */

import type { CompareView } from '../debate/view.ts'
import styles from './debate-head.module.css'
import { SideMark } from './side-mark.tsx'

export function DebateHead({ view }: { view: CompareView }) {
  const { debate, comparison } = view.open
  const inOrder = [...view.counts].sort(
    (a, b) => Number(b.side.id === comparison.startSide) - Number(a.side.id === comparison.startSide),
  )
  return (
    <header className={styles.head}>
      <p className={styles.title}>{debate.title}</p>
      <h1>{debate.question}</h1>
      <p className={styles.summary}>{debate.summary}</p>
      <div className={styles.positions} data-positions="">
        {inOrder.map(({ side, statements, unanswered }) => (
          <section key={side.id} aria-labelledby={`position_${side.id}`}>
            <h2 id={`position_${side.id}`}>
              <SideMark index={debate.sides.indexOf(side)} /> {side.name}
            </h2>
            <p>{side.position}</p>
            <p className={styles.count}>
              {statements} statements, {unanswered} without a reply
            </p>
          </section>
        ))}
      </div>
      <p className={styles.facts}>
        {view.commonGround} statements of common ground · {debate.relations.length} links · {debate.sources.length}{' '}
        sources · last changed <time dateTime={debate.updated}>{formatDate(debate.updated, debate.lang)}</time>:{' '}
        <a href="changes/">what has changed</a>
      </p>
      <p className={styles.facts}>
        Which side stands first was decided by coin-flip (a checksum of “{debate.slug}”): {inOrder[0]?.side.name}. You
        can swap the sides. Equal space does not mean equal evidence: each statement says what is known of it.
      </p>
    </header>
  )
}

function formatDate(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}
