/** A side that says nothing here, said in words: never blank, on either side. */

import type { Card } from '../debate/cards.ts'
import type { Side } from '../debate/model.ts'
import styles from './gap-cell.module.css'

export function GapCell({ side, elsewhere }: { side: Side | undefined; elsewhere: Card[] }) {
  const own = elsewhere.filter(({ statement }) => side !== undefined && statement.sides.includes(side.id))
  return (
    <p className={styles.gap}>
      {own.length === 0 ? `No reply recorded from: ${side?.name}` : `${side?.name}, under another theme: `}
      {own.map(({ statement, number }, index) => (
        <span key={statement.id}>
          {index > 0 && ', '}
          <a href={`#${statement.id}`}>statement {number}</a>
        </span>
      ))}
    </p>
  )
}
