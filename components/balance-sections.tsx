/** The numbers theme by theme: each with its bars, and with the statements behind it. */

import type { BalanceReport } from '../debate/balance/report.ts'
import type { Balance, Counts } from '../debate/stats.ts'
import { BalanceLists } from './balance-lists.tsx'
import { type BalanceRow, BalanceTable } from './balance-table.tsx'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'

type Count = (counts: Counts) => number | undefined

/** A row a theme, and one for the whole debate. */
export function themeRows({ stats, debate }: BalanceReport, of: Count): BalanceRow[] {
  const { balance, terms } = wordsOf(debate.lang)
  const valuesOf = ({ bySide, commonGround }: Balance) => [...bySide.map(({ counts }) => of(counts)), of(commonGround)]
  const whole = { key: '*', name: balance.wholeDebate, values: valuesOf(stats.whole), isWhole: true }
  const rows = stats.themes.map((theme) => ({
    ...{ key: theme.id ?? '', name: theme.name ?? terms.otherStatements, values: valuesOf(theme) },
  }))
  return [...rows, whole]
}

interface ThemeTableProps {
  report: BalanceReport
  caption: string
  counted: string
  of: Count
  bars?: boolean
}

/** A number, theme by theme. */
export function ThemeTable({ report, of, ...table }: ThemeTableProps) {
  return (
    <BalanceTable
      report={report}
      head={wordsOf(report.debate.lang).balance.theme}
      rows={themeRows(report, of)}
      {...table}
    />
  )
}

export function TextsSection({ report }: { report: BalanceReport }) {
  const { lang } = report.debate
  const words = wordsOf(lang).balance.texts
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{words.heading}</h2>
      <ThemeTable
        report={report}
        caption={words.statementsCaption}
        counted="statements"
        of={({ statements }) => statements}
      />
      <ThemeTable report={report} caption={words.wordsCaption} counted="words" of={(counts) => counts.words} />
      <BalanceLists
        report={report}
        name={words.behind}
        holdings={report.lists.all}
        figure={(statement) => fill(words.words, { count: statement.words }, lang)}
      />
    </section>
  )
}

export function RepliesSection({ report }: { report: BalanceReport }) {
  const { lang } = report.debate
  const words = wordsOf(lang).balance.replies
  const list = new Intl.ListFormat(lang, { type: 'unit' })
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{words.heading}</h2>
      <ThemeTable report={report} caption={words.caption} counted="replies" of={({ replies }) => replies} />
      <ThemeTable
        report={report}
        caption={words.unansweredCaption}
        counted="unanswered"
        of={({ unanswered }) => unanswered}
      />
      <BalanceLists
        report={report}
        name={words.behind}
        holdings={report.lists.answering}
        figure={({ answers }) =>
          fill(words.to, { numbers: list.format(answers.map(({ number }) => `${number}`)) }, lang)
        }
      />
    </section>
  )
}

export function ToneSection({ report }: { report: BalanceReport }) {
  const { toneWords, lists, debate } = report
  const words = wordsOf(debate.lang).balance.tone
  return (
    <section aria-labelledby="tone">
      <h2 id="tone">{words.heading}</h2>
      {toneWords ? <p>{words.opening}</p> : <p>{words.notHere}</p>}
      {toneWords && (
        <>
          <ThemeTable report={report} caption={words.hedgesCaption} counted="hedges" of={({ hedges }) => hedges} />
          <ThemeTable
            report={report}
            caption={words.intensifiersCaption}
            counted="intensifiers"
            of={({ intensifiers }) => intensifiers}
          />
          <BalanceLists
            report={report}
            name={words.behind}
            holdings={lists.toned}
            figure={({ tone }) =>
              tone.map(({ tone: kind, before, word, after }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the places stand in the order of the text.
                <q key={index} data-tone={kind}>
                  {words.names[kind === 'hedges' ? 'hedges' : 'intensifiers']}: {before}
                  <mark>{word}</mark>
                  {after}
                </q>
              ))
            }
          />
        </>
      )}
    </section>
  )
}
