/** What a voice says for one side of a debate: each statement, and beside it what answers it and what it answers. */

import type { Card } from '../debate/cards.ts'
import type { Said } from '../debate/library-voices.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { QuotedStatement } from './quoted-statement.tsx'
import styles from './voice-page-said.module.css'

interface VoicePageSaidProps {
  said: Said[]
  cards: Map<string, Card>
  sides: Side[]
  /** The address of the debate's compare page. */
  root: string
  /** Of the page: BCP 47. */
  lang: string
}

export function VoicePageSaid({ said, ...rest }: VoicePageSaidProps) {
  const { library } = wordsOf(rest.lang)
  return (
    <>
      <p className={styles.names} aria-hidden="true">
        <span>{library.says}</span>
        <span>{library.meets}</span>
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off. */}
      <ul className={styles.said} role="list">
        {said.map((one) => (
          <li key={one.statement.id} data-said={one.statement.id}>
            <Quoted id={one.statement.id} {...rest} />
            <Meeting said={one} {...rest} />
          </li>
        ))}
      </ul>
    </>
  )
}

type PartProps = Omit<VoicePageSaidProps, 'said'>

function Meeting({ said: { statement, answeredBy, answers }, ...rest }: PartProps & { said: Said }) {
  const { library, terms } = wordsOf(rest.lang)
  const isWaiting = rest.cards.get(statement.id)?.unanswered ?? false
  const isShared = statement.sides.length !== 1
  const mutual = answeredBy.filter((id) => answers.includes(id))
  const only = (ids: string[]) => ids.filter((id) => !mutual.includes(id))
  const gap = isWaiting ? terms.noReply : isShared ? library.sharedGround : library.noReplyAsked
  return (
    <div className={styles.meets}>
      {answeredBy.length === 0 && (
        <p className={styles.gap} data-gap="">
          {gap}
        </p>
      )}
      <QuotedList name={library.bothAnswer} ids={mutual} {...rest} />
      <QuotedList name={library.answeredBy} ids={only(answeredBy)} {...rest} />
      <QuotedList name={library.answers} ids={only(answers)} {...rest} />
    </div>
  )
}

function QuotedList({ name, ids, ...rest }: PartProps & { name: string; ids: string[] }) {
  if (ids.length === 0) return null
  return (
    <>
      <h4>{name}</h4>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
      <ul role="list">
        {ids.map((id) => (
          <li key={id}>
            <Quoted id={id} {...rest} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Quoted({ id, cards, ...rest }: PartProps & { id: string }) {
  const card = cards.get(id)
  return card && <QuotedStatement card={card} {...rest} />
}
