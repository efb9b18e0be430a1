/** Where the sides differ by more than a quarter, and what the author says to that. */

import type { BalanceReport } from '../debate/balance/report.ts'
import styles from './balance-page.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'

export function BalanceDifferences({ report }: { report: BalanceReport }) {
  const { stats, sides, notes, debate } = report
  const { lang } = debate
  const { differences: words, measures } = wordsOf(lang).balance
  const nameOf = new Map(sides.map(({ id, name }) => [id, name]))
  const list = new Intl.ListFormat(lang, { type: 'unit' })
  const values = (difference: (typeof stats.differences)[number]) =>
    list.format(
      difference.bySide.map(({ side, value }) => fill(words.value, { side: nameOf.get(side) ?? side, value }, lang)),
    )
  const { imbalance } = notes
  return (
    <section className={styles.differences} aria-labelledby="differences">
      <h2 id="differences">{words.heading}</h2>
      {stats.differences.length === 0 && <p>{words.none}</p>}
      <ul>
        {stats.differences.map((difference) => (
          <li key={difference.measure} data-difference={difference.measure}>
            {fill(
              words.item,
              { measure: measures[difference.measure], values: values(difference), percent: difference.percent },
              lang,
            )}
          </li>
        ))}
      </ul>
      {imbalance && (
        <div className={styles.note} data-imbalance="">
          <h3>{words.note}</h3>
          <p lang={imbalance.lang}>{imbalance.text}</p>
        </div>
      )}
      {!imbalance && stats.differences.length > 0 && <p>{words.noNote}</p>}
    </section>
  )
}
