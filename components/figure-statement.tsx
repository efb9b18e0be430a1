/** A statement as figures in an article quote it: its number leads to the compare page, its links stand in words. */

import type { ReactNode } from 'react'
import type { Card } from '../debate/cards.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './figure-statement.module.css'
import { InlineText } from './inline-text.tsx'
import { LinkNumbers } from './link-numbers.tsx'

interface FigureStatementProps {
  card: Card
  /** The address of the compare page. */
  root: string
  /** Of the page: BCP 47. */
  lang: string
  /** Whose it is, where that does not stand above it. */
  holder?: ReactNode
}

export function FigureStatement({ card, root, lang: page, holder }: FigureStatementProps) {
  const { statement, number, text, links, unanswered } = card
  const { id, sides, lang } = statement
  const words = wordsOf(page).terms
  return (
    <div
      className={styles.statement}
      data-statement={id}
      data-sides={sides.join(' ')}
      data-unanswered={unanswered ? '' : undefined}
    >
      <a
        className={styles.number}
        href={`${root}#${id}`}
        aria-label={fill(words.namedStatement, { number: `${number}` }, page)}
      >
        {number}
      </a>
      <div>
        {holder}
        <p className={styles.text} lang={lang}>
          <InlineText nodes={text} />
        </p>
        {(links.length > 0 || unanswered) && (
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
          <ul className={styles.links} role="list">
            <LinkNumbers groups={links} lang={page} hrefOf={(id) => `${root}#${id}`} />
            {unanswered && <li className={styles.unanswered}>{words.noReply}</li>}
          </ul>
        )}
      </div>
    </div>
  )
}
