/** One source: what it is, where it is, and which statements cite it. */

import type { CitingStatement, LedgerEntry } from '../debate/citations.ts'
import type { Debate, Side, Source } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { SideMark } from './side-mark.tsx'
import styles from './source-entry.module.css'
import { sourceKindName, sourceStatusName } from './source-kinds.ts'
import { formatIssued, languageName, nameAuthors } from './source-words.ts'

export function SourceEntry({ entry, debate }: { entry: LedgerEntry; debate: Debate }) {
  const { source, number, kind, citedBy } = entry
  return (
    <li
      id={source.id}
      className={styles.entry}
      data-source={source.id}
      data-kind={kind}
      data-cited-by={entry.sides.join(' ')}
    >
      <span className={styles.number}>{number}</span>
      <div>
        <p className={styles.title}>
          <cite lang={source.language}>{source.title}</cite>
        </p>
        <SourceFacts source={source} kind={kind} lang={debate.lang} />
        {source.note && (
          <p className={styles.note} lang={debate.lang}>
            {source.note}
          </p>
        )}
        <SourceAddress source={source} lang={debate.lang} />
      </div>
      <CitedBy statements={citedBy} sides={debate.sides} lang={debate.lang} />
    </li>
  )
}

function SourceFacts({ source, kind, lang }: { source: Source; kind: string; lang: string }) {
  const maker = [nameAuthors(source.author, lang), source.publisher].filter(Boolean).join('. ')
  const facts = [sourceKindName(kind, lang), source.language && languageName(source.language, lang)]
    .filter(Boolean)
    .join(', ')
  return (
    <p className={styles.facts}>
      {maker && <span lang={source.language}>{maker}, </span>}
      {source.issued ? (
        <time dateTime={source.issued}>{formatIssued(source.issued, lang)}</time>
      ) : (
        wordsOf(lang).terms.noDate
      )}
      {' · '}
      {facts}
      {source.status && (
        <>
          {' · '}
          <strong data-status={source.status}>{sourceStatusName(source.status, lang)}</strong>
        </>
      )}
    </p>
  )
}

function SourceAddress({ source, lang }: { source: Source; lang: string }) {
  const { URL: address, DOI, archive, accessed } = source
  const words = wordsOf(lang).sources
  const links = [
    { name: address && hostOf(address), href: address },
    { name: DOI && `doi:${DOI}`, href: DOI && `https://doi.org/${DOI}` },
    { name: words.archivedCopy, href: archive },
  ].filter((link) => link.href && /^https?:\/\//i.test(link.href))
  return (
    <p className={styles.address}>
      {links.map(({ name, href }) => (
        <a key={name} href={href} rel="noopener">
          {name}
        </a>
      ))}
      {!address && <span>{words.noAddress}</span>}
      {accessed && <span>{fill(words.seenOn, { day: formatIssued(accessed, lang) }, lang)}</span>}
    </p>
  )
}

/** The page's host, so that nobody is surprised where a link leads. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
}

interface CitedByProps {
  statements: CitingStatement[]
  sides: Side[]
  lang: string
}

function CitedBy({ statements, sides, lang }: CitedByProps) {
  const words = wordsOf(lang).sources
  if (statements.length === 0) return <p className={styles.cited}>{words.citedByNone}</p>
  return (
    <div className={styles.cited}>
      <p className={styles.label}>{words.citedBy}</p>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id} data-citing={statement.id}>
            <a href={`../#${statement.id}`}>
              <b>{statement.number}</b> <StatementSide statement={statement} sides={sides} lang={lang} />{' '}
              <span lang={statement.lang}>{statement.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type StatementSideProps = Omit<CitedByProps, 'statements'> & { statement: CitingStatement }

function StatementSide({ statement, sides, lang }: StatementSideProps) {
  const words = wordsOf(lang)
  const index = statement.sides.length === 1 ? sides.findIndex(({ id }) => id === statement.sides[0]) : -1
  const common = statement.sides.length > 1 ? words.terms.commonGround : words.sources.noSide
  return (
    <>
      <SideMark index={index} /> <span className="aside">{sides[index]?.name ?? common}:</span>
    </>
  )
}
