/** The debate in five minutes: a page of prose whose every sentence of substance leads to its statement. */

import type { OpenDebate } from '../debate/open.ts'
import type { Brief } from '../debate/read/reading.ts'
import styles from './brief-page.module.css'
import { BriefProse } from './debate-prose.tsx'

export function BriefPage({ open, brief }: { open: OpenDebate; brief: Brief }) {
  const { debate } = open
  return (
    <main id="main" className={styles.brief}>
      <p className={styles.debate}>{debate.title}, in five minutes</p>
      <h1>{brief.title}</h1>
      <p className={styles.summary}>{brief.summary}</p>
      <BriefProse open={open} />
      <p className={styles.onward}>
        <a href="../">Compare the two sides, statement by statement</a>
      </p>
    </main>
  )
}
