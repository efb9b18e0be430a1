/** Every source with its whole address, which paper and a machine without a network can pass on too. */

import type { LedgerEntry, SourceLedger } from '../../debate/citations.ts'
import type { Debate, Source } from '../../debate/model.ts'
import { formatIssued, languageName, nameAuthors } from '../source-words.ts'
import styles from './offline.module.css'

export function OfflineSources({ ledger, debate }: { ledger: SourceLedger; debate: Debate }) {
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <p>
        All {ledger.entries.length} sources, numbered as the debate first cites them. That a source is listed says where
        to look, not that it is right.
      </p>
      <ol>
        {ledger.entries.map((entry) => (
          <Entry key={entry.source.id} entry={entry} lang={debate.lang} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ entry: { source, number, kind, citedBy }, lang }: { entry: LedgerEntry; lang: string }) {
  const maker = [nameAuthors(source.author, lang), source.publisher].filter(Boolean).join('. ')
  const facts = [
    maker,
    source.issued ? formatIssued(source.issued, lang) : 'no date',
    kind,
    source.language && languageName(source.language, lang),
    source.status,
    source.accessed && `seen on ${source.accessed}`,
  ]
  return (
    <li id={`source_${source.id}`} data-source={source.id} value={number}>
      <p>
        <cite lang={source.language}>{source.title}</cite>
      </p>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {source.note && <p className={styles.facts}>{source.note}</p>}
      <Addresses source={source} />
      <p className={styles.facts}>
        {citedBy.length === 0 ? 'Cited by no statement.' : 'Cited by '}
        {citedBy.map((statement, index) => (
          <span key={statement.id}>
            {index > 0 && ', '}
            <a href={`#${statement.id}`} aria-label={`Statement ${statement.number}`}>
              {statement.number}
            </a>
          </span>
        ))}
      </p>
    </li>
  )
}

function Addresses({ source: { URL: address, DOI, archive } }: { source: Source }) {
  const links = [address, DOI && `https://doi.org/${DOI}`, archive].filter((href): href is string =>
    /^https?:\/\//i.test(href ?? ''),
  )
  if (links.length === 0) return <p className={styles.facts}>no address recorded</p>
  return (
    <p className={styles.address}>
      {links.map((href) => (
        <a key={href} href={href} rel="noopener">
          {href}
        </a>
      ))}
    </p>
  )
}
