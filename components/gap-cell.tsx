/** A side that says nothing here, said in words: never blank, on either side. */

import type { Card } from '../debate/cards.ts'
import type { Side } from '../debate/model.ts'
import styles from './gap-cell.module.css'

interface GapCellProps {
  side: Side | undefined
  /** What answers, or is answered by, this exchange from another place. */
  elsewhere: Card[]
  /** Whether the statement that opens the exchange waits for an answer; one that only backs another does not. */
  isUnanswered: boolean
  /** The address of the compare page, from other pages. */
  root?: string
}

export function GapCell({ side, elsewhere, isUnanswered, root }: GapCellProps) {
  const own = elsewhere.filter(({ statement }) => side !== undefined && statement.sides.includes(side.id))
  return (
    <p className={styles.gap}>
      {own.length === 0
        ? `${isUnanswered ? 'No reply' : 'Nothing'} recorded from: ${side?.name}`
        : `${side?.name}, elsewhere ${root === undefined ? 'on this page' : 'in the debate'}: `}
      {own.map(({ statement, number }, index) => (
        <span key={statement.id}>
          {index > 0 && ', '}
          <a href={`${root ?? ''}#${statement.id}`}>statement {number}</a>
        </span>
      ))}
    </p>
  )
}
