/** Numbers as a table, each with a bar as long as it says: all bars of a table on one scale, all columns of one width. */

import type { BalanceReport } from '../debate/balance/report.ts'
import styles from './balance-table.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { SideMark } from './side-mark.tsx'

/** What stands in a row: a number a column, or none where there is no such number. */
export interface BalanceRow {
  key: string
  name: string
  /** In the order of the columns: each side, then common ground. */
  values: (number | undefined)[]
  isWhole?: boolean
}

interface BalanceTableProps {
  report: BalanceReport
  caption: string
  /** What the first column names. */
  head: string
  rows: BalanceRow[]
  /** Numbers that no length can stand for, as a reading level, have no bars. */
  bars?: boolean
  /** Names the table for tests and for whoever reads its numbers. */
  counted: string
}

export function BalanceTable({ report, caption, head, rows, bars = true, counted }: BalanceTableProps) {
  const { lang } = report.debate
  const most = Math.max(1, ...rows.flatMap(({ values, isWhole }) => (isWhole ? [] : values.map((value) => value ?? 0))))
  return (
    <table className={styles.table} data-counted={counted}>
      <caption>{caption}</caption>
      <BalanceHead report={report} head={head} />
      <tbody>
        {rows.map(({ key, name, values, isWhole }) => (
          <tr key={key} data-row={key} className={isWhole ? styles.whole : undefined}>
            <th scope="row">{name}</th>
            {values.map((value, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <td key={column}>
                <BalanceNumber value={value} lang={lang} />
                {bars && !isWhole && <Bar value={value ?? 0} most={most} index={report.sides[column]?.index ?? -1} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The columns' names: the sides in the order of the page, then common ground, then what else a table has. */
export function BalanceHead({ report, head, last }: { report: BalanceReport; head: string; last?: string }) {
  const words = wordsOf(report.debate.lang)
  return (
    <thead>
      <tr>
        <th scope="col">{head}</th>
        {report.sides.map(({ id, name, index }) => (
          <th key={id} scope="col">
            <SideMark index={index} /> {name}
          </th>
        ))}
        <th scope="col">
          <SideMark index={-1} /> {words.terms.commonGround}
        </th>
        {last !== undefined && <th scope="col">{last}</th>}
      </tr>
    </thead>
  )
}

/** A number as the language writes it; a dash, said in words, where there is none. */
export function BalanceNumber({ value, lang }: { value: number | undefined; lang: string }) {
  if (value !== undefined) return <span>{new Intl.NumberFormat(lang).format(value)}</span>
  return (
    <span>
      <span aria-hidden="true">–</span>
      <span className="aside">{wordsOf(lang).balance.notAvailable}</span>
    </span>
  )
}

function Bar({ value, most, index }: { value: number; most: number; index: number }) {
  return (
    <svg className={styles.bar} width="100%" height="9" aria-hidden="true" data-side-index={index}>
      {value > 0 && <rect y="0.5" width={`${(value / most) * 100}%`} height="8" fill={`url(#${patternOf(index)})`} />}
    </svg>
  )
}

function patternOf(index: number): string {
  return `balance-pattern-${index < 0 ? 'common' : index % 4}`
}

/** How each side's bars are hatched: lines of one weight, a direction a side, so that no side's are darker. Once a page. */
export function BalancePatterns() {
  const lines = ['M-1 7 7 -1', 'M-1 -1 7 7', 'M0 3H6', 'M3 0V6']
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true">
      <defs>
        {lines.map((line, index) => (
          <pattern
            key={line}
            id={`balance-pattern-${index}`}
            {...{ width: 6, height: 6, patternUnits: 'userSpaceOnUse' }}
            data-side-index={index}
          >
            <path d={line} />
          </pattern>
        ))}
        <pattern id="balance-pattern-common" width="6" height="6" patternUnits="userSpaceOnUse" data-side-index="-1">
          <circle cx="3" cy="3" r="1" />
        </pattern>
      </defs>
    </svg>
  )
}
