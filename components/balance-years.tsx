/** When the sources of each side appeared: a bar a year, all sides on the same scales. */

import type { YearChart } from '../debate/balance/charts.ts'
import type { BalanceReport } from '../debate/balance/report.ts'
import styles from './balance-table.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { SideMark } from './side-mark.tsx'

/** The height of a bar of the most sources, in px; the years stand below. */
const height = 64

/** Nothing, where no source has a year. The list of sources below holds every year in words. */
export function YearsChart({ report }: { report: BalanceReport }) {
  const { years, sides, debate } = report
  if (!years) return null
  const words = wordsOf(debate.lang).balance.sources
  return (
    <figure className={styles.figure} data-years="">
      <figcaption>{fill(words.yearsCaption, { most: years.most }, debate.lang)}</figcaption>
      <div className={styles.charts}>
        {sides.map(({ id, name, index }, column) => (
          <div key={id}>
            <p className={styles.yearsName}>
              <SideMark index={index} /> {name}
            </p>
            <Years chart={years} column={column} index={index} label={labelOf(report, column)} />
          </div>
        ))}
      </div>
    </figure>
  )
}

function Years({ chart, column, index, label }: { chart: YearChart; column: number; index: number; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      width="100%"
      height={height + 22}
      className={styles.years}
      data-side-index={index}
    >
      {chart.bySide[column]?.map(({ year, start, size, height: share }) => (
        <rect
          key={year}
          {...{ x: `${start}%`, width: `${size}%`, y: height * (1 - share / 100), height: (height * share) / 100 }}
          fill={`url(#balance-pattern-${index % 4})`}
          data-year={year}
        />
      ))}
      <line x1="0" x2="100%" y1={height + 0.5} y2={height + 0.5} />
      {chart.ticks.map(({ year, at }) => (
        <text key={year} x={`${at}%`} y={height + 17}>
          {year}
        </text>
      ))}
    </svg>
  )
}

/** The chart in words: each year and its sources. */
function labelOf({ years, sides, debate }: BalanceReport, column: number): string {
  const { lang } = debate
  const words = wordsOf(lang).balance.sources
  const bars = years?.bySide[column] ?? []
  const told = bars.map(({ year, sources }) => fill(words.year, { year: `${year}`, count: sources }, lang))
  const list = new Intl.ListFormat(lang, { type: 'unit' }).format(told)
  return fill(words.yearsSide, { side: sides[column]?.name ?? '', years: list || words.noYears }, lang)
}
