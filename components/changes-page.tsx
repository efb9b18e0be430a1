/** What changed: what is in no release yet, then release by release, newest first. */

import type { HistoryEntry } from '../debate/changes/history.ts'
import type { Debate } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { Filled } from './catalogue/filled.tsx'
import { ChangesEntry } from './changes-entry.tsx'
import styles from './changes-page.module.css'
import { formatIssued } from './source-words.ts'
import { Still } from './still.tsx'

interface ChangesPageProps {
  debate: Debate
  history: HistoryEntry[]
}

export function ChangesPage({ debate, history }: ChangesPageProps) {
  const { lang, slug, updated } = debate
  const words = wordsOf(lang).changes
  return (
    <main id="main" className={styles.changes}>
      <header className={styles.head}>
        <p className={styles.debate} lang={lang}>
          {debate.title}
        </p>
        <h1>{words.heading}</h1>
        <p className={styles.opening}>{words.opening}</p>
      </header>
      {history.length === 0 ? (
        <p className={styles.none}>
          <Filled
            message={words.none}
            values={{
              debate: <a href="../">{words.theDebate}</a>,
              day: <time dateTime={updated}>{formatIssued(updated, lang)}</time>,
            }}
            lang={lang}
          />
        </p>
      ) : (
        <Still id={`${lang}/${slug}/changes`}>
          {history.map((entry) => (
            <ChangesEntry key={entry.release?.hash ?? ''} entry={entry} lang={lang} />
          ))}
        </Still>
      )}
    </main>
  )
}
