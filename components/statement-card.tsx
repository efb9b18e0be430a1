/** One statement: a sentence, what is known of it, what it is tied to; detail, voices and sources on demand. */

import type { Card } from '../debate/cards.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { EvidenceMark } from './evidence-mark.tsx'
import { holderOf } from './holder.ts'
import { InlineText } from './inline-text.tsx'
import { LanguageMark } from './language-mark.tsx'
import { LinkWords } from './link-words.tsx'
import { SideMark } from './side-mark.tsx'
import styles from './statement-card.module.css'
import { StatementDetail } from './statement-detail.tsx'

interface StatementCardProps {
  card: Card
  sides: Side[]
  /** Of the page: BCP 47. */
  lang: string
}

export function StatementCard({ card, sides, lang }: StatementCardProps) {
  const { statement, number, unanswered } = card
  const { compare, terms } = wordsOf(lang)
  const holder = holderOf(statement.sides, sides, lang)
  const numbered = { number: `${number}` }
  return (
    <article
      className={styles.card}
      id={statement.id}
      data-statement={statement.id}
      data-sides={statement.sides.join(' ')}
      data-side-index={holder.index}
      data-voices={statement.voices.join(' ') || undefined}
      data-evidence={statement.evidence}
      data-unanswered={unanswered ? '' : undefined}
      data-counterpart={card.counterpart}
      aria-label={fill(compare.cardName, { side: holder.name, ...numbered }, lang)}
    >
      <p className={styles.head}>
        <a
          className={styles.number}
          href={`#${statement.id}`}
          aria-label={fill(compare.linkToStatement, numbered, lang)}
        >
          <SideMark index={holder.index} />
          {number}
        </a>
        <span className={styles.side}>{holder.name}</span>
      </p>
      <p className={styles.text} lang={statement.lang} dir={statement.lang && 'auto'}>
        <InlineText nodes={card.text} />
        {card.citations.length > 0 && (
          <span className={styles.citations}>
            {card.citations.map(({ number: cited, source }) => (
              <a
                key={source.id}
                href={`sources/#${source.id}`}
                aria-label={fill(compare.source, { number: `${cited}` }, lang)}
              >
                {cited}
              </a>
            ))}
          </span>
        )}
      </p>
      <p className={styles.meta}>
        {statement.evidence && <EvidenceMark evidence={statement.evidence} lang={lang} />}
        {unanswered && <span className={styles.unanswered}>{terms.noReply}</span>}
        <LanguageMark lang={statement.lang} page={lang} />
      </p>
      <LinkWords groups={card.links} lang={lang} />
      <StatementDetail card={card} lang={lang} />
    </article>
  )
}
