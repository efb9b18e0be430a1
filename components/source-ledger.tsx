/** Every source of a debate: plain counts, then the numbered list. */

import type { SourceLedger as Ledger } from '../debate/citations.ts'
import type { Debate } from '../debate/model.ts'
import { SourceCounts } from './source-counts.tsx'
import { SourceEntry } from './source-entry.tsx'
import { SourceFilter } from './source-filter.tsx'
import styles from './source-ledger.module.css'
import { Still } from './still.tsx'

interface SourceLedgerProps {
  debate: Debate
  ledger: Ledger
  /** The side that stands first on the pages of this debate. */
  startSide: string
}

export function SourceLedger({ debate, ledger, startSide }: SourceLedgerProps) {
  const { entries, kinds, all } = ledger
  return (
    <div className={styles.ledger}>
      <header className={styles.head}>
        <p className={styles.debate} lang={debate.lang}>
          {debate.title}
        </p>
        <h1>Sources</h1>
        <p className={styles.opening}>
          All {entries.length} sources, numbered as the facing page first cites them, each with the statements that rest
          on it. That a source is listed says where to look, not that it is right.
        </p>
      </header>
      <SourceCounts sides={debate.sides} ledger={ledger} startSide={startSide} />
      <SourceFilter
        kinds={kinds.map(({ kind }) => kind)}
        sides={debate.sides.map(({ id, name }) => ({ id, name }))}
        total={entries.length}
        hasUncited={all.uncited > 0}
      />
      <Still id={`${debate.lang}/${debate.slug}/sources`}>
        <ol className={styles.entries}>
          {entries.map((entry) => (
            <SourceEntry key={entry.source.id} entry={entry} debate={debate} />
          ))}
        </ol>
      </Still>
    </div>
  )
}
