/** Themes × sides × what a statement does: which side says nothing where, and what nobody answered. */

import type { GridItem, GridTheme } from '../debate/balance/grid.ts'
import type { BalanceReport } from '../debate/balance/report.ts'
import styles from './balance-grid.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { SideMark } from './side-mark.tsx'

export function BalanceGrid({ report }: { report: BalanceReport }) {
  const { grid, sides, debate } = report
  const words = wordsOf(debate.lang).balance.grid
  return (
    <table className={styles.grid} data-grid="">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.role}</th>
          {sides.map(({ id, name, index }) => (
            <th key={id} scope="col">
              <SideMark index={index} /> {name}
            </th>
          ))}
        </tr>
      </thead>
      {grid.map((theme) => (
        <GridBlock key={theme.id ?? ''} theme={theme} report={report} />
      ))}
    </table>
  )
}

function GridBlock({ theme, report }: { theme: GridTheme; report: BalanceReport }) {
  const { lang } = report.debate
  const { balance, terms } = wordsOf(lang)
  const { sides } = report
  const name = theme.name ?? terms.otherStatements
  const silent = sides.filter(({ id }) => theme.silent.includes(id)).map(({ name }) => name)
  const names = new Intl.ListFormat(lang, { type: 'unit' }).format(silent)
  return (
    <tbody data-theme={theme.id ?? ''}>
      <tr className={styles.theme}>
        <td colSpan={sides.length + 1}>
          <b>{name}</b>
          {silent.length > 0 && (
            <span className={styles.silent}>{fill(balance.grid.silent, { sides: names }, lang)}</span>
          )}
        </td>
      </tr>
      {theme.rows.map(({ role, bySide }) => (
        <tr key={role} data-role={role}>
          <th scope="row">
            <InTheme name={name} />
            {balance.grid.roles[role]}
          </th>
          {bySide.map(({ side, items }) => (
            <td key={side} data-side={side} data-gap={items.length === 0 ? '' : undefined}>
              <Tiles items={items} lang={lang} />
            </td>
          ))}
        </tr>
      ))}
      <SharedRow name={terms.commonGround} items={theme.commonGround} report={report} />
      {theme.unplaced.length > 0 && <SharedRow name={terms.noSide} items={theme.unplaced} report={report} />}
    </tbody>
  )
}

/** The theme of a row, for whoever hears the table cell by cell. */
function InTheme({ name }: { name: string }) {
  return <span className="aside">{name}: </span>
}

/** What belongs to no one side lies across all columns. */
function SharedRow({ name, items, report }: { name: string; items: GridItem[]; report: BalanceReport }) {
  return (
    <tr data-role="shared">
      <th scope="row">
        <SideMark index={-1} /> {name}
      </th>
      <td colSpan={report.sides.length} data-gap={items.length === 0 ? '' : undefined}>
        <Tiles items={items} lang={report.debate.lang} />
      </td>
    </tr>
  )
}

function Tiles({ items, lang }: { items: GridItem[]; lang: string }) {
  const { balance } = wordsOf(lang)
  if (items.length === 0) return <span className={styles.nothing}>{balance.nothing}</span>
  return (
    <ul className={styles.tiles}>
      {items.map(({ id, number, text, unanswered, lang: textLang }) => (
        <li key={id}>
          <a href={`../#${id}`} title={text} data-tile={id} data-unanswered={unanswered ? '' : undefined}>
            {number}
            <span className="aside">
              {' '}
              <span lang={textLang}>{text}</span>
              {unanswered && `, ${balance.grid.noReply}`}
            </span>
            {unanswered && (
              <svg viewBox="0 0 8 8" aria-hidden="true">
                <circle cx="4" cy="4" r="3" />
              </svg>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
