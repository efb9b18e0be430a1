/** Where a reader stands, before and after weighing, with a reason: a scale between two positions, or a choice among more. */

import type { Debate, Side } from '../../debate/model.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { startFirst } from '../holder.ts'
import { SideMark } from '../side-mark.tsx'
import { longestReason } from './stance.ts'
import styles from './stance-form.module.css'

interface StanceFormProps {
  when: 'before' | 'after'
  debate: Debate
  startSide: string
}

export function StanceForm({ when, debate, startSide }: StanceFormProps) {
  const words = wordsOf(debate.lang).weigh.stance
  return (
    <section className={`${styles.stance} scripted`} data-stance={when} aria-labelledby={`stance-${when}`}>
      <h2 id={`stance-${when}`}>{words[when]}</h2>
      <p className={styles.note}>{words.optional}</p>
      <div className={styles.halves}>
        {when === 'after' && (
          <div className={styles.noted}>
            <h3>{words.noted}</h3>
            <p data-noted="step">{words.nothingNoted}</p>
            <blockquote data-noted="reason" hidden />
          </div>
        )}
        <div className={styles.form}>
          <Scale when={when} debate={debate} startSide={startSide} />
          <label className={styles.reason}>
            {words.reason}
            <textarea rows={2} maxLength={longestReason} data-reason={when} autoComplete="off" />
          </label>
        </div>
      </div>
    </section>
  )
}

interface Step {
  value: string
  name: string
  /** The side whose position it is, or leans to. */
  side?: Side
}

/**
 * Five steps between two positions; of more than two, each position and what lies between. And a way not to say.
 * What is no side's begins with a mark that no side's id has.
 */
function stepsOf(sides: readonly Side[], lang: string): Step[] {
  const words = wordsOf(lang).weigh.stance
  const [first, second] = sides
  const middle = { value: '~between', name: words.between }
  const unsure = { value: '~unsure', name: words.unsure }
  if (sides.length !== 2 || !first || !second) {
    const holds = (side: Side) => ({ value: `${side.id}!`, name: fill(words.holds, { side: side.name }, lang), side })
    return [...sides.map(holds), middle, unsure]
  }
  return [
    { value: `${first.id}!`, name: words.clearly, side: first },
    { value: first.id, name: words.rather, side: first },
    middle,
    { value: second.id, name: words.rather, side: second },
    { value: `${second.id}!`, name: words.clearly, side: second },
    unsure,
  ]
}

function Scale({ when, debate, startSide }: StanceFormProps) {
  const words = wordsOf(debate.lang).weigh.stance
  const sides = startFirst(debate.sides, startSide, (side) => side)
  const isScale = sides.length === 2
  return (
    <fieldset className={styles.scale}>
      <legend className="aside">{words.scale}</legend>
      <div className={styles.ends}>
        {sides.map((side) => (
          <End key={side.id} side={side} index={debate.sides.indexOf(side)} />
        ))}
      </div>
      <div className={styles.steps}>
        {stepsOf(sides, debate.lang).map(({ value, name, side }) => (
          <label key={value} className={styles.step} data-step={value}>
            <input type="radio" name={`stance-${when}`} value={value} autoComplete="off" />
            <span>
              {side && <SideMark index={debate.sides.indexOf(side)} />} {name}
              {side && isScale && <span className="aside">: {side.name}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function End({ side, index }: { side: Side; index: number }) {
  return (
    <p>
      <b>
        <SideMark index={index} /> {side.name}
      </b>{' '}
      {side.position}
    </p>
  )
}
