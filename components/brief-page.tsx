/** The debate in five minutes: a page of prose whose every sentence of substance leads to its statement. */

import type { Brief } from '../debate/read/reading.ts'
import type { CompareView } from '../debate/view.ts'
import styles from './brief-page.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { BriefProse } from './debate-prose.tsx'
import { Still } from './still.tsx'

export function BriefPage({ view, brief }: { view: CompareView; brief: Brief }) {
  const { debate } = view.open
  const words = wordsOf(debate.lang).pages
  return (
    <main id="main" className={styles.brief}>
      <p className={styles.debate}>{fill(words.inFiveMinutes, { debate: debate.title }, debate.lang)}</p>
      <h1>{brief.title}</h1>
      <p className={styles.summary}>{brief.summary}</p>
      <Still id={`${debate.lang}/${debate.slug}/brief`}>
        <BriefProse view={view} />
      </Still>
      <p className={styles.onward}>
        <a href="../">{words.compareOnward}</a>
      </p>
    </main>
  )
}
