/** How hard each side's sentences are to read, by the formulas of the language, and what these are worked out from. */

import type { BalanceReport } from '../debate/balance/report.ts'
import styles from './balance-lists.module.css'
import { ThemeTable } from './balance-sections.tsx'
import { BalanceTable } from './balance-table.tsx'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'

export function ReadingSection({ report }: { report: BalanceReport }) {
  const { formulas, debate, otherLanguage, limits } = report
  const { lang } = debate
  const words = wordsOf(lang).balance.reading
  const isKnown = formulas.length > 0
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{words.heading}</h2>
      <p>{isKnown ? fill(words.opening, { count: limits.words }, lang) : words.notHere}</p>
      {isKnown && otherLanguage > 0 && <p>{fill(words.otherLanguage, { count: otherLanguage }, lang)}</p>}
      {formulas.map((formula) => (
        <ThemeTable
          key={formula}
          report={report}
          caption={fill(words.caption, { formula: words.formulas[formula], meaning: words.meanings[formula] }, lang)}
          counted={formula}
          of={({ reading }) => reading.find((level) => level.formula === formula)?.value}
          bars={false}
        />
      ))}
      {isKnown && <Sizes report={report} />}
    </section>
  )
}

const sizes = ['words', 'sentences', 'syllables'] as const

function Sizes({ report }: { report: BalanceReport }) {
  const { stats, debate } = report
  const { reading, summary } = wordsOf(debate.lang).balance
  const columns = [...stats.whole.bySide.map(({ counts }) => counts), stats.whole.commonGround]
  const rows = sizes.map((size) => ({
    ...{ key: size, name: reading.sizes[size], values: columns.map(({ text }) => text[size]) },
  }))
  return (
    <details className={styles.behind}>
      <summary>{reading.behind}</summary>
      <BalanceTable
        {...{ report, rows, bars: false, counted: 'text' }}
        caption={reading.behind}
        head={summary.measure}
      />
    </details>
  )
}
