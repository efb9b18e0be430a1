/** All that is counted of the whole debate, side by side; each row leads to what it is made of. */

import type { BalanceReport } from '../debate/balance/report.ts'
import type { Counts } from '../debate/stats.ts'
import styles from './balance-table.module.css'
import { BalanceHead, BalanceNumber } from './balance-table.tsx'
import { wordsOf } from './catalogue/catalogue.ts'

type Measure = keyof ReturnType<typeof wordsOf>['balance']['measures']

/** Where each number is told in full, and how it is taken from the counts of a column. */
const rows: [measure: Measure, part: string, of: (counts: Counts) => number | undefined][] = [
  ['statements', 'texts', ({ statements }) => statements],
  ['words', 'texts', ({ words }) => words],
  ['sources', 'sources', ({ sources }) => sources],
  ['meanSourceAge', 'sources', ({ sourceAge }) => sourceAge.mean],
  ['undated', 'sources', ({ sourceAge }) => sourceAge.undated],
  ['replies', 'replies', ({ replies }) => replies],
  ['unanswered', 'unanswered', ({ unanswered }) => unanswered],
  ['hedges', 'tone', ({ hedges }) => hedges],
  ['intensifiers', 'tone', ({ intensifiers }) => intensifiers],
]

export function BalanceSummary({ report }: { report: BalanceReport }) {
  const { stats, debate, formulas, toneWords } = report
  const { balance } = wordsOf(debate.lang)
  const { bySide, commonGround, total } = stats.whole
  const columns = [...bySide.map(({ counts }) => counts), commonGround, total]
  const shown = rows.filter(([, part]) => part !== 'tone' || toneWords !== undefined)
  const levels = formulas.map((formula) => ({
    ...{ key: formula, part: 'reading', name: balance.reading.formulas[formula] },
    values: columns.map(({ reading }) => reading.find((level) => level.formula === formula)?.value),
  }))
  const counted = shown.map(([measure, part, of]) => ({
    ...{ key: measure as string, part, name: balance.measures[measure], values: columns.map(of) },
  }))
  return (
    <table className={styles.table} data-counted="whole">
      <caption>{balance.summary.caption}</caption>
      <BalanceHead report={report} head={balance.summary.measure} last={balance.allSides} />
      <tbody>
        {[...counted, ...levels].map(({ key, part, name, values }) => (
          <tr key={key} data-row={key}>
            <th scope="row">
              <a href={`#${part}`}>{name}</a>
            </th>
            {values.map((value, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <td key={column}>
                <BalanceNumber value={value} lang={debate.lang} />
              </td>
            ))}
          </tr>
        ))}
        <EndsRow report={report} end="first" />
        <EndsRow report={report} end="last" />
      </tbody>
    </table>
  )
}

/** In how many themes each side's statement comes first, or last; nobody else can. */
function EndsRow({ report, end }: { report: BalanceReport; end: 'first' | 'last' }) {
  const { stats, sides, debate } = report
  const { measures } = wordsOf(debate.lang).balance
  const counts = sides.map(({ id }) => stats.themes.filter(({ ends }) => ends[end]?.side === id).length)
  return (
    <tr data-row={`${end}Word`}>
      <th scope="row">
        <a href="#ends">{measures[`${end}Word`]}</a>
      </th>
      {counts.map((count, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
        <td key={column}>
          <BalanceNumber value={count} lang={debate.lang} />
        </td>
      ))}
      <td>
        <BalanceNumber value={undefined} lang={debate.lang} />
      </td>
      <td>
        <BalanceNumber value={stats.themes.filter(({ ends }) => ends[end]).length} lang={debate.lang} />
      </td>
    </tr>
  )
}
