/** A theme: its introduction, its exchanges, and what all sides could hold. */

import type { ReactNode } from 'react'
import type { Card } from '../debate/cards.ts'
import type { Side } from '../debate/model.ts'
import type { ThemeView } from '../debate/view.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { Exchange } from './exchange.tsx'
import { StatementCard } from './statement-card.tsx'
import { ThemeCounts } from './theme-counts.tsx'
import styles from './theme-section.module.css'

interface ThemeSectionProps {
  view: ThemeView
  cards: Map<string, Card>
  sides: Side[]
  startSide: string
  /** Of the page: BCP 47. */
  lang: string
  /** The theme's introduction, as its author wrote it. */
  children?: ReactNode
}

export function ThemeSection({ view, cards, sides, startSide, lang, children }: ThemeSectionProps) {
  const { compare, terms } = wordsOf(lang)
  const apart = [...view.commonGround, ...view.unplaced]
  return (
    <section className={styles.theme} data-theme={view.id} aria-labelledby={`theme_${view.id}`}>
      <h2 id={`theme_${view.id}`}>{view.name}</h2>
      <ThemeCounts counts={view.counts} commonGround={view.commonGround.length} sides={sides} lang={lang} />
      {view.id !== '' && (
        <p className={`${styles.share} screen-only`}>
          <a href={`share/?focus=${view.id}`} data-share="">
            {compare.shareTheme}
            <span className="aside">: {view.name}</span>
          </a>
        </p>
      )}
      <div className={styles.intro}>{children}</div>
      <p className={styles.set} data-set-aside="" hidden />
      <div className={styles.exchanges} data-facing="">
        <svg className={styles.connectors} data-connectors="" aria-hidden="true" />
        {view.exchanges.map((exchange) => (
          <Exchange key={exchange.id} {...{ exchange, cards, sides, startSide, lang }} />
        ))}
        {apart.length > 0 && (
          <div className={styles.common} data-common-ground="">
            <h3>{view.commonGround.length > 0 ? terms.commonGround : compare.notYetPlaced}</h3>
            {apart.map(({ id }) => {
              const card = cards.get(id)
              return card && <StatementCard key={id} card={card} sides={sides} lang={lang} />
            })}
          </div>
        )}
      </div>
    </section>
  )
}
