/** A debate in the library: its question, its sides with their numbers, and a small map. */

import { countBySide, countCommonGround } from '../debate/counts.ts'
import type { OpenDebate } from '../debate/open.ts'
import styles from './debate-card.module.css'
import { MiniMap } from './mini-map.tsx'
import { ThemeCounts } from './theme-counts.tsx'

export function DebateCard({ open }: { open: OpenDebate }) {
  const { debate, comparison, map, brief } = open
  const root = `/${debate.lang}/${debate.slug}/`
  const counts = countBySide(debate.statements, debate.sides, new Set(comparison.unanswered))
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
        <ThemeCounts counts={counts} commonGround={countCommonGround(debate.statements)} sides={debate.sides} />
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
