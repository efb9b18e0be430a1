/** A debate in the library: its question, its sides with their numbers, and a small map. */

import type { DebateSummary } from '../debate/view.ts'
import styles from './debate-card.module.css'
import { MiniMap } from './mini-map.tsx'
import { ThemeCounts } from './theme-counts.tsx'

export function DebateCard({ summary }: { summary: DebateSummary }) {
  const { debate, map, brief } = summary.open
  const root = `/${debate.lang}/${debate.slug}/`
  return (
    <article className={styles.card}>
      <a className={styles.map} href={`${root}map/`} aria-label={`Map of the debate: ${debate.title}`}>
        <MiniMap drawing={map} />
      </a>
      <div className={styles.words}>
        <p className={styles.title}>{debate.title}</p>
        <h2>
          <a href={root}>{debate.question}</a>
        </h2>
        <p>{debate.summary}</p>
        <ThemeCounts counts={summary.counts} commonGround={summary.commonGround} sides={debate.sides} />
        <p className={styles.ways}>
          <a href={root}>Compare the sides</a>
          {brief && <a href={`${root}brief/`}>{brief.title} In five minutes</a>}
          <a href={`${root}map/`}>The map</a>
          <a href={`${root}sources/`}>{debate.sources.length} sources</a>
        </p>
      </div>
    </article>
  )
}
