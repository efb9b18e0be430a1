/** The statements behind a number: the sides next to each other, so that opening one opens the other. */

import type { ReactNode } from 'react'
import type { CountedStatement, Holding, NamedStatement } from '../debate/balance/lists.ts'
import type { BalanceReport } from '../debate/balance/report.ts'
import styles from './balance-lists.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { SideMark } from './side-mark.tsx'

interface BalanceListsProps {
  report: BalanceReport
  /** What a reader opens. */
  name: string
  holdings: Holding[]
  /** What was counted of a statement. */
  figure(statement: CountedStatement): ReactNode
}

/** Closed until a reader asks for it. */
export function BalanceLists({ report, name, holdings, figure }: BalanceListsProps) {
  const { terms } = wordsOf(report.debate.lang)
  return (
    <details className={styles.behind}>
      <summary>{name}</summary>
      <div className={styles.columns}>
        {holdings.map(({ holder, themes, more }) => (
          <HolderColumn key={holder} holder={holder} report={report}>
            {themes.map((theme) => (
              <div key={theme.id ?? ''}>
                <p className={styles.theme}>{theme.name ?? terms.otherStatements}</p>
                <ul>
                  {theme.statements.map((statement) => (
                    <li key={statement.id} data-listed={statement.id}>
                      <StatementLink statement={statement} /> <span className={styles.figure}>{figure(statement)}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            <More count={more} report={report} />
          </HolderColumn>
        ))}
      </div>
    </details>
  )
}

interface HolderColumnProps {
  /** A side's id, or what `debate/balance/lists.ts` calls it where there is no one side. */
  holder: string
  report: BalanceReport
  children: ReactNode
}

/** A column under the name of whose it is. */
export function HolderColumn({ holder, report: { sides, debate }, children }: HolderColumnProps) {
  const { terms } = wordsOf(debate.lang)
  const side = sides.find(({ id }) => id === holder)
  const other = holder === '*' ? terms.commonGround : terms.noSide
  return (
    <section className={side ? undefined : styles.shared} data-holder={holder}>
      <h3>
        <SideMark index={side?.index ?? -1} /> {side?.name ?? other}
      </h3>
      {children}
    </section>
  )
}

/** A statement by its number and first words, which lead to it. */
export function StatementLink({ statement: { id, number, text, lang } }: { statement: NamedStatement }) {
  return (
    <a href={`../#${id}`}>
      <b>{number}</b> <span lang={lang}>{text}</span>
    </a>
  )
}

/** How many more there are than a page can list, and where they are. */
export function More({ count, report: { debate } }: { count: number; report: BalanceReport }) {
  const words = wordsOf(debate.lang).balance
  if (count === 0) return null
  return (
    <p>
      {fill(words.more, { count }, debate.lang)} <a href="../debate.json">{words.data}</a>
    </p>
  )
}
