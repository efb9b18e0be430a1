/** What is known of the facts, theme by theme: a bar in parts, and beneath it what each part is. */

import type { EvidencePart, EvidenceRow } from '../debate/balance/charts.ts'
import type { BalanceReport } from '../debate/balance/report.ts'
import { BalanceLists } from './balance-lists.tsx'
import styles from './balance-table.module.css'
import { BalanceHead } from './balance-table.tsx'
import { wordsOf } from './catalogue/catalogue.ts'
import { EvidenceMark } from './evidence-mark.tsx'

export function EvidenceSection({ report }: { report: BalanceReport }) {
  const { balance } = wordsOf(report.debate.lang)
  const words = balance.evidence
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{words.heading}</h2>
      <table className={styles.table} data-counted="evidence">
        <caption>{words.caption}</caption>
        <BalanceHead report={report} head={balance.theme} />
        <tbody>
          {report.evidence.map((row) => (
            <Row key={row.isWhole ? '*' : (row.id ?? '')} row={row} report={report} />
          ))}
        </tbody>
      </table>
      <BalanceLists
        report={report}
        name={words.behind}
        holdings={report.lists.all}
        figure={({ evidence }) => <Mark mark={evidence ?? 'unmarked'} report={report} />}
      />
    </section>
  )
}

function Row({ row, report }: { row: EvidenceRow; report: BalanceReport }) {
  const { balance, terms } = wordsOf(report.debate.lang)
  const name = row.isWhole ? balance.wholeDebate : (row.name ?? terms.otherStatements)
  return (
    <tr className={row.isWhole ? styles.whole : undefined} data-row={row.isWhole ? '*' : (row.id ?? '')}>
      <th scope="row">{name}</th>
      {row.cells.map((parts, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
        <td key={column}>
          <Parts parts={parts} report={report} />
        </td>
      ))}
    </tr>
  )
}

function Parts({ parts, report }: { parts: EvidencePart[]; report: BalanceReport }) {
  if (parts.length === 0) return wordsOf(report.debate.lang).balance.nothing
  const { format } = new Intl.NumberFormat(report.debate.lang)
  return (
    <>
      <svg className={styles.parts} width="100%" height="11" aria-hidden="true">
        {parts.map(({ mark, start, size }) => (
          <rect key={mark} data-mark={mark} x={`${start}%`} y="0.5" width={`${size}%`} height="10" />
        ))}
      </svg>
      <ul className={styles.marks}>
        {parts.map(({ mark, count }) => (
          <li key={mark} data-mark={mark} data-count={count}>
            <Mark mark={mark} report={report} /> {format(count)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A statement's status, or that it has none. */
function Mark({ mark, report: { debate } }: { mark: EvidencePart['mark']; report: BalanceReport }) {
  if (mark === 'unmarked') return wordsOf(debate.lang).balance.evidence.unmarked
  return <EvidenceMark evidence={mark} lang={debate.lang} />
}
