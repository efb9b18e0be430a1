/** The question, each side's answer to it, the plain numbers, and what this file is. */

import type { CompareView } from '../../debate/view.ts'
import styles from '../debate-head.module.css'
import { SideMark } from '../side-mark.tsx'
import { formatIssued } from '../source-words.ts'

interface OfflineHeadProps {
  view: CompareView
  /** Where the debate lives: an address that holds anywhere. */
  address: string
}

export function OfflineHead({ view, address }: OfflineHeadProps) {
  const { debate, comparison } = view.open
  const isStart = (id: string) => Number(id === comparison.startSide)
  const inOrder = [...view.counts].sort((a, b) => isStart(b.side.id) - isStart(a.side.id))
  const { title, question, summary, slug, updated, lang } = debate
  return (
    <header className={styles.head}>
      <p className={styles.title}>{title}</p>
      <h1>{question}</h1>
      <p className={styles.summary}>{summary}</p>
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
        sources · last changed <time dateTime={updated}>{formatIssued(updated, lang)}</time>
      </p>
      <p className={styles.facts}>
        Which side stands first was decided by coin-flip (a checksum of “{slug}”): {inOrder[0]?.side.name}. Equal space
        does not mean equal evidence: each statement says what is known of it.
      </p>
      <p className={styles.facts}>
        This file is a copy of the whole debate and asks for nothing while it is read. The debate itself, which may have
        changed since, is at <a href={address}>{address}</a>. Licence:{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">
          CC BY 4.0
        </a>
        .
      </p>
    </header>
  )
}
