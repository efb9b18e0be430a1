/** The facing columns: side names that stay in view, the author's prose, and each theme's exchanges. */

import { evidenceStatuses } from '../debate/model.ts'
import type { CompareView } from '../debate/view.ts'
import { interfaceLanguage, wordsOf } from './catalogue/catalogue.ts'
import { Connectors } from './connectors.tsx'
import { Counterpart } from './counterpart.tsx'
import { DebateProse } from './debate-prose.tsx'
import { ExchangeSteps } from './exchange-steps.tsx'
import styles from './facing-columns.module.css'
import { FilterBar } from './filter-bar.tsx'
import { Lighting } from './lighting.tsx'
import { PairChoice } from './pair-choice.tsx'
import { SideNames } from './side-names.tsx'
import { Still } from './still.tsx'
import { ThemeSection } from './theme-section.tsx'

export function FacingColumns({ view }: { view: CompareView }) {
  const { debate, comparison } = view.open
  const { startSide } = comparison
  const { compare, relations, terms } = wordsOf(debate.lang)
  const { compare: inOrder } = new Intl.Collator(debate.lang)
  const apart = view.themes.find(({ id }) => id === '')
  const spoken = new Set(debate.statements.flatMap(({ voices }) => voices))
  const voices = debate.voices.filter(({ id }) => spoken.has(id)).sort((a, b) => inOrder(a.name, b.name))
  return (
    <div className={styles.columns} data-columns="">
      <FilterBar
        themes={debate.themes.map(({ id, name }) => ({ id, name }))}
        voices={voices.map(({ id, name }) => ({ id, name }))}
        evidence={evidenceStatuses.map((id) => ({ id, name: terms.evidence[id] }))}
        total={debate.statements.length}
        words={compare.filter}
        lang={debate.lang}
      />
      {debate.sides.length > 2 && (
        <PairChoice
          sides={debate.sides.map(({ id, name }) => ({ id, name }))}
          words={wordsOf(debate.lang).sides}
          lang={interfaceLanguage(debate.lang)}
        />
      )}
      {/* What stays in view stays within its own box: the names never lie over the filter, the steps over neither. */}
      <div>
        <SideNames sides={debate.sides} startSide={startSide} lang={debate.lang} />
        <div>
          <Still id={`${debate.lang}/${debate.slug}`} className={styles.prose}>
            <DebateProse view={view} />
            {apart && (
              <ThemeSection
                view={apart}
                cards={view.cards}
                sides={debate.sides}
                startSide={startSide}
                lang={debate.lang}
              />
            )}
          </Still>
          <ExchangeSteps words={compare.steps} />
        </div>
      </div>
      <Connectors connectors={view.connectors} words={relations} />
      <Lighting links={view.connectors} />
      <Counterpart words={compare.counterpart} />
    </div>
  )
}
