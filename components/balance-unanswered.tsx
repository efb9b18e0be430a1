/** What nobody answered, each side's beside the others', and who begins and ends each theme. */

import type { BalanceReport, NamedEnd } from '../debate/balance/report.ts'
import styles from './balance-lists.module.css'
import { HolderColumn, More, StatementLink } from './balance-lists.tsx'
import tables from './balance-table.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { SideMark } from './side-mark.tsx'

export function UnansweredSection({ report }: { report: BalanceReport }) {
  const { lang } = report.debate
  const words = wordsOf(lang).balance.unanswered
  return (
    <section aria-labelledby="unanswered">
      <h2 id="unanswered">{words.heading}</h2>
      <p>{words.opening}</p>
      <div className={styles.columns} data-unanswered-lists="">
        {report.unanswered.map(({ side, statements, more }) => (
          <HolderColumn key={side} holder={side} report={report}>
            {statements.length === 0 && <p>{words.none}</p>}
            <ol>
              {statements.map((statement) => (
                <li key={statement.id} data-listed={statement.id}>
                  <StatementLink statement={statement} />{' '}
                  <span className={styles.figure}>
                    {[statement.theme, statement.branch > 0 && fill(words.branch, { count: statement.branch }, lang)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ol>
            <More count={more} report={report} />
          </HolderColumn>
        ))}
      </div>
    </section>
  )
}

export function EndsSection({ report }: { report: BalanceReport }) {
  const { balance, terms } = wordsOf(report.debate.lang)
  return (
    <section aria-labelledby="ends">
      <h2 id="ends">{balance.ends.heading}</h2>
      <table className={tables.table} data-counted="ends">
        <caption>{balance.ends.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{balance.theme}</th>
            <th scope="col">{balance.ends.first}</th>
            <th scope="col">{balance.ends.last}</th>
          </tr>
        </thead>
        <tbody>
          {report.ends.map(({ id, name, first, last }) => (
            <tr key={id ?? ''} data-row={id ?? ''}>
              <th scope="row">{name ?? terms.otherStatements}</th>
              <td>
                <End end={first} report={report} />
              </td>
              <td>
                <End end={last} report={report} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function End({ end, report: { sides, debate } }: { end: NamedEnd | undefined; report: BalanceReport }) {
  const side = sides.find(({ id }) => id === end?.side)
  if (!end || !side) return wordsOf(debate.lang).balance.nothing
  return (
    <span data-side={side.id}>
      <SideMark index={side.index} /> {side.name}: <StatementLink statement={end} />
    </span>
  )
}
