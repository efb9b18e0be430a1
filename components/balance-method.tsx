/** How each number is made, in plain words, and what none of them can say. */

import type { BalanceReport } from '../debate/balance/report.ts'
import styles from './balance-page.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'

export function BalanceMethod({ report }: { report: BalanceReport }) {
  const { debate, formulas, limits } = report
  const { lang } = debate
  const { method, measures, reading } = wordsOf(lang).balance
  const { terms, names } = method
  const entries: [name: string, how: string][] = [
    [measures.statements, terms.statements],
    [measures.words, terms.words],
    [measures.sources, terms.sources],
    [names.kinds, terms.kinds],
    [measures.meanSourceAge, fill(terms.meanSourceAge, { year: debate.updated.slice(0, 4) }, lang)],
    [measures.replies, terms.replies],
    [measures.unanswered, terms.unanswered],
    [names.evidence, terms.evidence],
    [names.ends, terms.ends],
    [names.differences, fill(terms.differences, { percent: limits.percent }, lang)],
    ...formulas.map((formula): [string, string] => [reading.formulas[formula], method.formulas[formula]]),
    ...(formulas.length > 0 ? [[method.syllables, method.syllablesHow] as [string, string]] : []),
    [names.tone, terms.tone],
    [method.limits, method.limitsHow],
  ]
  return (
    <section className={styles.method} aria-labelledby="method">
      <h2 id="method">{method.heading}</h2>
      <p>{method.opening}</p>
      <dl>
        {entries.map(([name, how]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <ToneLists report={report} />
    </section>
  )
}

/** The lists themselves: whoever doubts a number can look a word up. */
function ToneLists({ report: { toneWords, debate } }: { report: BalanceReport }) {
  const { tone, measures } = wordsOf(debate.lang).balance
  if (!toneWords) return null
  const list = (words: readonly string[]) => words.map((word) => word.replace(/ #$/, ' 0–9')).join(', ')
  return (
    <details className={styles.lists}>
      <summary>{tone.lists}</summary>
      <dl>
        <div>
          <dt>{measures.hedges}</dt>
          <dd>{list(toneWords.hedges)}</dd>
        </div>
        <div>
          <dt>{measures.intensifiers}</dt>
          <dd>{list(toneWords.intensifiers)}</dd>
        </div>
      </dl>
    </details>
  )
}
