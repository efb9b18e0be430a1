/** Every source with its whole address, which paper and a machine without a network can pass on too. */

import type { LedgerEntry, SourceLedger } from '../../debate/citations.ts'
import type { Debate, Source } from '../../debate/model.ts'
import { sayIn, spokenOn, wordsOf } from '../catalogue/catalogue.ts'
import { Filled } from '../catalogue/filled.tsx'
import { sourceKindName, sourceStatusName } from '../source-kinds.ts'
import { formatIssued, languageName, nameAuthors } from '../source-words.ts'
import styles from './offline.module.css'

export function OfflineSources({ ledger, debate }: { ledger: SourceLedger; debate: Debate }) {
  const { common, offline } = wordsOf(debate.lang)
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{common.sources}</h2>
      <p>{sayIn(debate.lang)(offline.allSources, { count: ledger.entries.length })}</p>
      <ol>
        {ledger.entries.map((entry) => (
          <Entry key={entry.source.id} entry={entry} lang={debate.lang} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ entry: { source, number, kind, citedBy }, lang }: { entry: LedgerEntry; lang: string }) {
  const { offline, sources, terms } = wordsOf(lang)
  const say = sayIn(lang)
  const maker = [nameAuthors(source.author, lang), source.publisher].filter(Boolean).join('. ')
  const facts = [
    maker,
    source.issued ? formatIssued(source.issued, lang) : terms.noDate,
    sourceKindName(kind, lang),
    source.language && languageName(source.language, lang),
    source.status && sourceStatusName(source.status, lang),
    source.accessed && say(sources.seenOn, { day: formatIssued(source.accessed, lang) }),
  ]
  const numbers = citedBy.map((statement, index) => (
    <span key={statement.id}>
      {index > 0 && ', '}
      <a href={`#${statement.id}`} aria-label={say(terms.namedStatement, { number: String(statement.number) })}>
        {statement.number}
      </a>
    </span>
  ))
  return (
    <li id={`source_${source.id}`} data-source={source.id} value={number}>
      <p>
        <cite lang={source.language}>{source.title}</cite>
      </p>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {source.note && <p className={styles.facts}>{source.note}</p>}
      <Addresses source={source} lang={lang} />
      <p className={styles.facts}>
        {citedBy.length === 0 ? (
          sources.citedByNone
        ) : (
          <Filled message={offline.citedBy} values={{ numbers }} lang={spokenOn(lang)} />
        )}
      </p>
    </li>
  )
}

function Addresses({ source: { URL: address, DOI, archive }, lang }: { source: Source; lang: string }) {
  const links = [address, DOI && `https://doi.org/${DOI}`, archive].filter((href): href is string =>
    /^https?:\/\//i.test(href ?? ''),
  )
  if (links.length === 0) return <p className={styles.facts}>{wordsOf(lang).sources.noAddress}</p>
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
