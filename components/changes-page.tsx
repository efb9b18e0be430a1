/** What changed: what is in no release yet, then release by release, newest first. */

import type { HistoryEntry } from '../debate/changes/history.ts'
import type { Debate } from '../debate/model.ts'
import { ChangesEntry } from './changes-entry.tsx'
import styles from './changes-page.module.css'
import { Still } from './still.tsx'

interface ChangesPageProps {
  debate: Debate
  history: HistoryEntry[]
}

export function ChangesPage({ debate, history }: ChangesPageProps) {
  return (
    <main id="main" className={styles.changes}>
      <header className={styles.head}>
        <p className={styles.debate} lang={debate.lang}>
          {debate.title}
        </p>
        <h1>What changed</h1>
        <p className={styles.opening}>
          A release keeps the debate as it stood on one day, under an address that never changes. Here stands what each
          release changed, newest first. What is not named here stayed as it was.
        </p>
      </header>
      {history.length === 0 ? (
        <p className={styles.none}>
          No release yet. Until there is one, <a href="../">the debate</a> is all there is: as it says today, last
          changed on <time dateTime={debate.updated}>{debate.updated}</time>.
        </p>
      ) : (
        <Still id={`${debate.lang}/${debate.slug}/changes`}>
          {history.map((entry) => (
            <ChangesEntry key={entry.release?.hash ?? ''} entry={entry} lang={debate.lang} />
          ))}
        </Still>
      )}
    </main>
  )
}
