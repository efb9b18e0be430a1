/** Weigh it yourself: the whole page as the build writes it. `run-weighing.ts` makes it answer. */

import type { CompareView } from '../../debate/view.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { SideMark } from '../side-mark.tsx'
import { HeldPanel } from './held-panel.tsx'
import { StanceForm } from './stance-form.tsx'
import { WeighColumns } from './weigh-columns.tsx'
import styles from './weigh-page.module.css'
import { WeighSums } from './weigh-sums.tsx'
import { WeighTools } from './weigh-tools.tsx'

export function WeighPage({ view }: { view: CompareView }) {
  const { debate, comparison } = view.open
  const words = wordsOf(debate.lang).weigh
  return (
    <div className={styles.page} data-weigh="">
      <header className={styles.head}>
        <p className={styles.debate}>{debate.title}</p>
        <h1>{words.title}</h1>
        <p className={styles.question}>{debate.question}</p>
        <p className={styles.opening}>{words.opening}</p>
        <p className={styles.needs}>{words.needsScript}</p>
        <HowItWorks lang={debate.lang} />
      </header>
      <StanceForm when="before" debate={debate} startSide={comparison.startSide} />
      <WeighTools debate={debate} startSide={comparison.startSide} />
      <WeighColumns view={view} />
      <section className={`${styles.results} scripted`} id="results" tabIndex={-1} aria-labelledby="results-title">
        <h2 id="results-title">{words.results}</h2>
        <WeighSums debate={debate} startSide={comparison.startSide} />
        <h3>{words.conflicts}</h3>
        <div className={styles.conflicts} data-conflicts="" />
        <HeldPanel lang={debate.lang} />
      </section>
      <StanceForm when="after" debate={debate} startSide={comparison.startSide} />
      <div hidden data-marks="">
        {[...debate.sides.keys(), -1].map((index) => (
          <SideMark key={index} index={index} />
        ))}
      </div>
    </div>
  )
}

/** The two readings in plain words. */
function HowItWorks({ lang }: { lang: string }) {
  const words = wordsOf(lang).weigh
  return (
    <details className={styles.how}>
      <summary>{words.how}</summary>
      <h2>{words.readings}</h2>
      <p>
        <b>{words.assumeName}</b> {words.assume}
      </p>
      <p>
        <b>{words.constrainName}</b> {words.constrain}
      </p>
      <p>{words.assumeSource}</p>
      <p>{words.stays}</p>
    </details>
  )
}
