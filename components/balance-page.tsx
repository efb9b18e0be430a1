/** The balance of a debate: plain numbers side by side, each with the list behind it, and never one for all. */

import type { BalanceReport } from '../debate/balance/report.ts'
import { BalanceDifferences } from './balance-differences.tsx'
import { EvidenceSection } from './balance-evidence.tsx'
import { BalanceGrid } from './balance-grid.tsx'
import { BalanceMethod } from './balance-method.tsx'
import { BalanceNotice } from './balance-notice.tsx'
import styles from './balance-page.module.css'
import { ReadingSection } from './balance-reading.tsx'
import { RepliesSection, TextsSection, ToneSection } from './balance-sections.tsx'
import { SourcesSection } from './balance-sources.tsx'
import { BalanceSummary } from './balance-summary.tsx'
import { BalancePatterns } from './balance-table.tsx'
import { EndsSection, UnansweredSection } from './balance-unanswered.tsx'
import { wordsOf } from './catalogue/catalogue.ts'

export function BalancePage({ report }: { report: BalanceReport }) {
  const { debate, agreement } = report
  const { lang } = debate
  const words = wordsOf(lang).balance
  return (
    <div className={styles.page}>
      <BalancePatterns />
      <header className={styles.head}>
        <p className={styles.debate}>{debate.title}</p>
        <h1>{words.heading}</h1>
        <p className={styles.opening}>{words.opening}</p>
        <p>
          <a href="#method">{words.toMethod}</a>
        </p>
      </header>
      <BalanceNotice {...agreement} root="../" />
      <section aria-labelledby="grid">
        <h2 id="grid">{words.grid.heading}</h2>
        <BalanceGrid report={report} />
      </section>
      <section aria-labelledby="whole">
        <h2 id="whole">{words.summary.heading}</h2>
        <BalanceSummary report={report} />
      </section>
      <BalanceDifferences report={report} />
      <UnansweredSection report={report} />
      <TextsSection report={report} />
      <SourcesSection report={report} />
      <RepliesSection report={report} />
      <EvidenceSection report={report} />
      <ReadingSection report={report} />
      <ToneSection report={report} />
      <EndsSection report={report} />
      <BalanceMethod report={report} />
    </div>
  )
}
