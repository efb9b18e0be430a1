/** The library: what this is, in one line, and the debates. */

import type { DebateSummary } from '../debate/view.ts'
import { DebateCard } from './debate-card.tsx'
import styles from './library-page.module.css'

export function LibraryPage({ debates }: { debates: DebateSummary[] }) {
  return (
    <>
      <main id="main" className={styles.library}>
        <h1>Vis-à-vis</h1>
        <p className={styles.line}>
          What an official narrative claims, face to face with what its critics fear, and the links between them.
        </p>
        <ul className={styles.debates}>
          {debates.map((summary) => (
            <li key={`${summary.open.debate.lang}/${summary.open.debate.slug}`}>
              <DebateCard summary={summary} />
            </li>
          ))}
        </ul>
      </main>
      <footer className={styles.foot}>
        <p>
          Both sides get the same width, weight and type. No winner is shown, nothing is ranked, and what nobody
          answered says so on either side. Which side stands first is decided by coin-flip.
        </p>
      </footer>
    </>
  )
}
