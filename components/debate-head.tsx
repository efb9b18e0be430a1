/** The question, each side's answer to it, and the plain numbers. */

import type { ReactNode } from 'react'
import type { CompareView } from '../debate/view.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { Filled } from './catalogue/filled.tsx'
import styles from './debate-head.module.css'
import { SidePositions } from './side-positions.tsx'
import { formatIssued } from './source-words.ts'

interface DebateHeadProps {
  view: CompareView
  /** What a reader is to know before the sides stand next to each other. */
  children?: ReactNode
}

export function DebateHead({ view, children }: DebateHeadProps) {
  const { debate, comparison } = view.open
  const { lang, updated } = debate
  const { compare, common } = wordsOf(lang)
  const counts = [
    fill(compare.commonGroundCounted, { count: view.commonGround }, lang),
    fill(common.links, { count: debate.relations.length }, lang),
    fill(common.sourcesCounted, { count: debate.sources.length }, lang),
  ]
  const start = debate.sides.find(({ id }) => id === comparison.startSide)
  return (
    <header className={styles.head}>
      <p className={styles.title}>{debate.title}</p>
      <h1>{debate.question}</h1>
      <p className={styles.summary}>{debate.summary}</p>
      {children}
      <SidePositions view={view} />
      <p className={styles.facts}>
        {counts.join(' · ')} ·{' '}
        <Filled
          message={compare.lastChanged}
          values={{
            day: <time dateTime={updated}>{formatIssued(updated, lang)}</time>,
            changes: <a href="changes/">{compare.whatHasChanged}</a>,
          }}
          lang={lang}
        />
      </p>
      <p className={styles.facts}>{fill(compare.coin, { slug: debate.slug, side: start?.name ?? '' }, lang)}</p>
    </header>
  )
}
