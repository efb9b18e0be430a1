/** One theme in all debates of a language: what each says on it, both sides beside each other. */

import type { Card } from '../debate/cards.ts'
import type { FacingTheme } from '../debate/facing.ts'
import type { SharedTheme, ThemeInDebate } from '../debate/library-themes.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { DebateHeading } from './debate-heading.tsx'
import { FigureRows } from './figure-rows.tsx'
import { asShown, asTotals, LibraryCounts } from './library-counts.tsx'
import { LibraryFrame, type PagePart } from './library-frame.tsx'
import { Still } from './still.tsx'
import styles from './theme-page.module.css'

/** What one debate says on a theme, ready to be shown. */
export interface ShownTheme {
  use: ThemeInDebate
  facing: FacingTheme
  cards: Map<string, Card>
}

interface ThemePageProps {
  theme: SharedTheme
  /** Of the debates that this page shows. */
  shown: ShownTheme[]
  part: PagePart
  lang: string
  langs: string[]
}

export function ThemePage({ theme, shown, part, lang, langs }: ThemePageProps) {
  const { library } = wordsOf(lang)
  const { id, name, totals, commonGround, debates } = theme
  const lead = (
    <>
      <p>{library.themeLead}</p>
      <p>
        {fill(library.debatesCounted, { count: debates.length }, lang)}
        {part.pages > 1 && ` · ${fill(library.pageOf, { ...part }, lang)}`}
      </p>
    </>
  )
  return (
    <LibraryFrame place="themes" id={id} title={name} lead={lead} lang={lang} langs={langs} part={part}>
      <Still id={`library/${lang}/themes/${id}/${part.page}`}>
        {debates.length > 1 && (
          <div className={styles.totals}>
            <LibraryCounts counts={asTotals(totals, lang)} commonGround={commonGround} lang={lang} />
          </div>
        )}
        {shown.map((one) => (
          <ThemeOfDebate key={one.use.open.debate.slug} shown={one} called={name} lang={lang} />
        ))}
      </Still>
    </LibraryFrame>
  )
}

function ThemeOfDebate({ shown, called, lang }: { shown: ShownTheme; called: string; lang: string }) {
  const { use, facing, cards } = shown
  const { debate, comparison } = use.open
  const { library } = wordsOf(lang)
  const root = `/${debate.lang}/${debate.slug}/`
  const isEmpty = facing.exchanges.length + facing.commonGround.length + facing.unplaced.length === 0
  return (
    <section className={styles.debate} aria-labelledby={debate.slug} data-debate={debate.slug}>
      <DebateHeading
        debate={debate}
        called={use.name === called ? undefined : fill(library.calledHere, { name: use.name }, lang)}
      >
        <LibraryCounts counts={asShown(use.counts)} commonGround={facing.commonGround.length} lang={lang} />
        <p className={styles.ways}>
          <a href={root}>{library.wholeDebate}</a>
          <a href={`${root}map/${facing.theme?.id}/`}>{library.mapOfTheme}</a>
        </p>
      </DebateHeading>
      {isEmpty ? (
        <p className={styles.nothing}>{library.nothingOnTheme}</p>
      ) : (
        <FigureRows
          themes={[facing]}
          cards={cards}
          sides={debate.sides}
          startSide={comparison.startSide}
          labelledBy={debate.slug}
          root={root}
          lang={lang}
        />
      )}
    </section>
  )
}
