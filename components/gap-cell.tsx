/** A side that says nothing here, said in words: never blank, on either side. */

import type { Card } from '../debate/cards.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './gap-cell.module.css'

interface GapCellProps {
  side: Side | undefined
  /** What answers, or is answered by, this exchange from another place. */
  elsewhere: Card[]
  /** Whether the statement that opens the exchange waits for an answer; one that only backs another does not. */
  isUnanswered: boolean
  /** The address of the compare page, from other pages. */
  root?: string
  /** Of the page: BCP 47. */
  lang: string
}

export function GapCell({ side, elsewhere, isUnanswered, root, lang }: GapCellProps) {
  const words = wordsOf(lang).terms
  const own = elsewhere.filter(({ statement }) => side !== undefined && statement.sides.includes(side.id))
  const silent = isUnanswered ? words.noReplyFrom : words.nothingFrom
  const placed = root === undefined ? words.elsewhereOnPage : words.elsewhereInDebate
  return (
    <p className={styles.gap}>
      {fill(own.length === 0 ? silent : placed, { side: side?.name ?? '' }, lang)}
      {own.length > 0 && ' '}
      {own.map(({ statement, number }, index) => (
        <span key={statement.id}>
          {index > 0 && ', '}
          <a href={`${root ?? ''}#${statement.id}`}>{fill(words.statement, { number: `${number}` }, lang)}</a>
        </span>
      ))}
    </p>
  )
}
