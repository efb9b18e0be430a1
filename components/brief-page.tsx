/** The debate in five minutes: a page of prose whose every sentence of substance leads to its statement. */

import type { Brief } from '../debate/read/reading.ts'
import type { CompareView } from '../debate/view.ts'
import styles from './brief-page.module.css'
import { BriefProse } from './debate-prose.tsx'
import { Still } from './still.tsx'

export function BriefPage({ view, brief }: { view: CompareView; brief: Brief }) {
  const { debate } = view.open
  return (
    <main id="main" className={styles.brief}>
      <p className={styles.debate}>{debate.title}, in five minutes</p>
      <h1>{brief.title}</h1>
      <p className={styles.summary}>{brief.summary}</p>
      <Still id={`${debate.lang}/${debate.slug}/brief`}>
        <BriefProse view={view} />
      </Still>
      <p className={styles.onward}>
        <a href="../">Compare the two sides, statement by statement</a>
      </p>
    </main>
  )
}
