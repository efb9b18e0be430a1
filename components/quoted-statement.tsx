/** A statement as another page quotes it: its number leads to its place in the debate, and it says whose it is. */

import type { Card } from '../debate/cards.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { holderOf } from './holder.ts'
import { InlineText } from './inline-text.tsx'
import styles from './quoted-statement.module.css'
import { SideMark } from './side-mark.tsx'

interface QuotedStatementProps {
  card: Card
  sides: Side[]
  /** The address of its compare page. */
  root: string
  /** Of the page: BCP 47. */
  lang: string
}

export function QuotedStatement({ card, sides, root, lang }: QuotedStatementProps) {
  const { statement, number, text, unanswered } = card
  const holder = holderOf(statement.sides, sides, lang)
  const name = fill(wordsOf(lang).terms.namedStatement, { number: `${number}` }, lang)
  return (
    <div
      className={styles.statement}
      data-statement={statement.id}
      data-sides={statement.sides.join(' ')}
      data-unanswered={unanswered ? '' : undefined}
    >
      <a className={styles.number} href={`${root}#${statement.id}`} aria-label={name}>
        {number}
      </a>
      <div>
        <p className={styles.holder}>
          <SideMark index={holder.index} /> {holder.name}
        </p>
        <p className={styles.text} lang={statement.lang}>
          <InlineText nodes={text} />
        </p>
      </div>
    </div>
  )
}
