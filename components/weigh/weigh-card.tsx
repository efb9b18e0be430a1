/** A statement to be weighed: its sentence, three choices, the label that follows, and why. */

import type { Card } from '../../debate/cards.ts'
import type { Debate } from '../../debate/model.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { InlineText } from '../inline-text.tsx'
import { SideMark } from '../side-mark.tsx'
import { LabelMark } from './label-mark.tsx'
import styles from './weigh-card.module.css'
import { groupOf } from './weigh-groups.ts'

export function WeighCard({ card, debate }: { card: Card; debate: Debate }) {
  const { statement, number } = card
  const { id, sides } = statement
  const words = wordsOf(debate.lang).weigh
  const holder = holderIn(debate, sides)
  const say = (message: string) => fill(message, { number, holder: holder.name }, debate.lang)
  return (
    <article
      className={styles.card}
      id={id}
      tabIndex={-1}
      data-statement={id}
      data-number={number}
      data-sides={sides.join(' ')}
      data-group={groupOf(sides)}
      data-side-index={holder.index}
      aria-label={say(words.statementOf)}
    >
      <p className={styles.head}>
        <a className={styles.number} href={`../#${id}`} aria-label={say(words.readStatement)}>
          <SideMark index={holder.index} />
          {number}
        </a>
        <span className={styles.side}>{holder.name}</span>
      </p>
      <p className={styles.text} data-text="" lang={statement.lang}>
        <InlineText nodes={card.text} />
      </p>
      <div className={`${styles.row} scripted`}>
        <Choice id={id} legend={say(words.yourChoice)} lang={debate.lang} />
        <button type="button" className={styles.label} data-why={id} aria-expanded="false" aria-controls={`why_${id}`}>
          <LabelMark />
          <span data-label-word="">–</span>
          <span className="aside">: {say(words.why)}</span>
        </button>
        <span className={styles.changed}>{words.changed}</span>
      </div>
      <div className={styles.why} id={`why_${id}`} hidden />
    </article>
  )
}

/** One group of three: arrow keys move within it, Tab from one statement to the next. */
function Choice({ id, legend, lang }: { id: string; legend: string; lang: string }) {
  const words = wordsOf(lang).weigh
  return (
    <fieldset className={styles.choice}>
      <legend className="aside">{legend}</legend>
      {(['accept', 'leave', 'reject'] as const).map((value) => (
        <label key={value} data-choice={value}>
          <input
            type="radio"
            name={`choice_${id}`}
            value={value}
            defaultChecked={value === 'leave'}
            autoComplete="off"
          />
          <span>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Whose statement it is: one side, several, or nobody yet; as `holder.ts`, in the page's language. */
function holderIn({ sides, lang }: Debate, held: readonly string[]): { index: number; name: string } {
  const words = wordsOf(lang).weigh
  const holding = sides.filter(({ id }) => held.includes(id))
  const [only] = holding
  if (!only) return { index: -1, name: words.noSide }
  if (holding.length === 1) return { index: sides.indexOf(only), name: only.name }
  if (holding.length === sides.length) return { index: -1, name: words.commonGround }
  return { index: -1, name: fill(words.commonGroundOf, { names: holding.map(({ name }) => name).join(', ') }, lang) }
}
