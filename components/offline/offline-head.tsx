/** The question, each side's answer to it, the plain numbers, and what this file is. */

import type { CompareView } from '../../debate/view.ts'
import styles from '../debate-head.module.css'
import { SidePositions } from '../side-positions.tsx'
import { formatIssued } from '../source-words.ts'

interface OfflineHeadProps {
  view: CompareView
  /** Where the debate lives: an address that holds anywhere. */
  address: string
}

export function OfflineHead({ view, address }: OfflineHeadProps) {
  const { debate, comparison } = view.open
  const start = debate.sides.find(({ id }) => id === comparison.startSide)
  const { title, question, summary, slug, updated, lang } = debate
  return (
    <header className={styles.head}>
      <p className={styles.title}>{title}</p>
      <h1>{question}</h1>
      <p className={styles.summary}>{summary}</p>
      <SidePositions view={view} />
      <p className={styles.facts}>
        {view.commonGround} statements of common ground · {debate.relations.length} links · {debate.sources.length}{' '}
        sources · last changed <time dateTime={updated}>{formatIssued(updated, lang)}</time>
      </p>
      <p className={styles.facts}>
        Which side stands first was decided by coin-flip (a checksum of “{slug}”): {start?.name}. Equal space does not
        mean equal evidence: each statement says what is known of it.
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
