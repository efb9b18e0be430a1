/** Every source of a debate: plain counts, then the numbered list. */

import type { SourceLedger as Ledger } from '../debate/citations.ts'
import type { Debate } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { SourceCounts } from './source-counts.tsx'
import { SourceEntry } from './source-entry.tsx'
import { SourceFilter } from './source-filter.tsx'
import { sourceKindName } from './source-kinds.ts'
import styles from './source-ledger.module.css'
import { Still } from './still.tsx'

interface SourceLedgerProps {
  debate: Debate
  ledger: Ledger
  /** The side that stands first on the pages of this debate. */
  startSide: string
}

export function SourceLedger({ debate, ledger, startSide }: SourceLedgerProps) {
  const { entries, all } = ledger
  const { lang, slug, sides } = debate
  const words = wordsOf(lang).sources
  const { compare } = new Intl.Collator(lang)
  // Listed as the page names them; addresses and counts know them by their author's word.
  const kinds = [...ledger.kinds].sort((a, b) => compare(sourceKindName(a.kind, lang), sourceKindName(b.kind, lang)))
  return (
    <div className={styles.ledger}>
      <header className={styles.head}>
        <p className={styles.debate} lang={lang}>
          {debate.title}
        </p>
        <h1>{words.heading}</h1>
        <p className={styles.opening}>{fill(words.opening, { count: entries.length }, lang)}</p>
      </header>
      <SourceCounts sides={sides} ledger={{ ...ledger, kinds }} startSide={startSide} lang={lang} />
      <SourceFilter
        kinds={kinds.map(({ kind }) => ({ value: kind, name: sourceKindName(kind, lang) }))}
        sides={sides.map(({ id, name }) => ({ id, name }))}
        total={entries.length}
        hasUncited={all.uncited > 0}
        words={words.filter}
        lang={lang}
      />
      <Still id={`${lang}/${slug}/sources`}>
        <ol className={styles.entries}>
          {entries.map((entry) => (
            <SourceEntry key={entry.source.id} entry={entry} debate={debate} />
          ))}
        </ol>
      </Still>
    </div>
  )
}
