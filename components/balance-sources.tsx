/** The sources of each side: how many, of what kinds, how old, and which they are. */

import type { BalanceReport, ListedSource } from '../debate/balance/report.ts'
import styles from './balance-lists.module.css'
import { HolderColumn } from './balance-lists.tsx'
import { ThemeTable } from './balance-sections.tsx'
import tables from './balance-table.module.css'
import { BalanceHead, BalanceTable } from './balance-table.tsx'
import { YearsChart } from './balance-years.tsx'
import { wordsOf } from './catalogue/catalogue.ts'
import { sourceKindName } from './source-kinds.ts'

export function SourcesSection({ report }: { report: BalanceReport }) {
  const { stats, debate } = report
  const words = wordsOf(debate.lang).balance
  const { bySide, commonGround, total } = stats.whole
  const columns = [...bySide.map(({ counts }) => counts), commonGround]
  const kinds = total.kinds.map(({ kind }, index) => ({
    ...{ key: kind, name: sourceKindName(kind, debate.lang) },
    values: columns.map((counts) => counts.kinds[index]?.sources ?? 0),
  }))
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources.heading}</h2>
      <ThemeTable
        report={report}
        caption={words.sources.sourcesCaption}
        counted="sources"
        of={({ sources }) => sources}
      />
      <BalanceTable
        {...{ report, rows: kinds, counted: 'kinds' }}
        caption={words.sources.kindsCaption}
        head={words.sources.kind}
      />
      <details className={styles.behind}>
        <summary>{words.sources.kindsByThemeCaption}</summary>
        <KindsByTheme report={report} />
      </details>
      <ThemeTable
        report={report}
        caption={words.sources.ageCaption}
        counted="meanSourceAge"
        of={({ sourceAge }) => sourceAge.mean}
      />
      <YearsChart report={report} />
      <SourceLists report={report} />
    </section>
  )
}

/** The kinds of each theme, those that are there. */
function KindsByTheme({ report }: { report: BalanceReport }) {
  const { stats, debate } = report
  const { balance, terms } = wordsOf(debate.lang)
  const { format } = new Intl.NumberFormat(debate.lang)
  return (
    <table className={tables.table} data-counted="kinds-by-theme">
      <caption>{balance.sources.kindsByThemeCaption}</caption>
      <BalanceHead report={report} head={balance.theme} />
      <tbody>
        {stats.themes.map(({ id, name, bySide, commonGround }) => (
          <tr key={id ?? ''}>
            <th scope="row">{name ?? terms.otherStatements}</th>
            {[...bySide.map(({ counts }) => counts), commonGround].map(({ kinds }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <td key={column}>
                {kinds.every(({ sources }) => sources === 0) && balance.nothing}
                <ul className={tables.marks}>
                  {kinds.map(
                    ({ kind, sources }) =>
                      sources > 0 && (
                        <li key={kind}>
                          {sourceKindName(kind, debate.lang)} {format(sources)}
                        </li>
                      ),
                  )}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SourceLists({ report }: { report: BalanceReport }) {
  const words = wordsOf(report.debate.lang).balance.sources
  return (
    <details className={styles.behind}>
      <summary>{words.behind}</summary>
      <div className={styles.columns}>
        {report.sources.map(({ holder, sources }) => (
          <HolderColumn key={holder} holder={holder} report={report}>
            {sources.length === 0 && <p>{words.none}</p>}
            <ul>
              {sources.map((source) => (
                <SourceItem key={source.id} source={source} lang={report.debate.lang} />
              ))}
            </ul>
          </HolderColumn>
        ))}
      </div>
    </details>
  )
}

function SourceItem({ source, lang }: { source: ListedSource; lang: string }) {
  const { id, number, title, language, kind, year } = source
  const words = wordsOf(lang).balance.sources
  return (
    <li data-source={id}>
      <a href={`../sources/#${id}`}>
        <b>{number}</b> <cite lang={language}>{title}</cite>
      </a>{' '}
      <span className={styles.figure}>
        {sourceKindName(kind, lang)}, {year ?? words.noYear}
      </span>
    </li>
  )
}
