/** A claim, what attacks it and what replies: both sides in the same rows, in the order of a conversation. */

import type { Card } from '../debate/cards.ts'
import type { Exchange as Compared, Turn } from '../debate/compare.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './exchange.module.css'
import { GapCell } from './gap-cell.tsx'
import { StatementCard } from './statement-card.tsx'

interface ExchangeProps {
  exchange: Compared
  cards: Map<string, Card>
  sides: Side[]
  startSide: string
  /** Of the page: BCP 47. */
  lang: string
}

export function Exchange({ exchange, ...rest }: ExchangeProps) {
  const { cards, sides, startSide, lang } = rest
  const { id, turns, silent } = exchange
  const name = fill(wordsOf(lang).compare.exchange, { number: `${cards.get(id)?.number}` }, lang)
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
    <ul className={styles.exchange} role="list" data-exchange={id} aria-label={name}>
      {turns.map((turn) => (
        <TurnItem key={turn.statement.id} turn={turn} {...rest} />
      ))}
      {gapsOf(exchange, sides).map((side) => (
        <li
          key={side}
          className={styles.turn}
          data-column={columnOf(side, startSide)}
          data-gap={side}
          // Of sides beyond the first two a gap is shown where a reader has them face another.
          hidden={!silent.includes(side)}
        >
          <GapCell
            isUnanswered={cards.get(id)?.unanswered ?? false}
            side={sides.find((other) => other.id === side)}
            elsewhere={exchange.elsewhere.flatMap((other) => cards.get(other) ?? [])}
            lang={lang}
          />
        </li>
      ))}
    </ul>
  )
}

function TurnItem({ turn, cards, sides, startSide, lang }: { turn: Turn } & Omit<ExchangeProps, 'exchange'>) {
  const card = cards.get(turn.statement.id)
  if (!card) return null
  return (
    <li className={styles.turn} data-column={columnOf(turn.side, startSide)} data-depth={Math.min(turn.depth, 3)}>
      <StatementCard card={card} sides={sides} lang={lang} />
    </li>
  )
}

/** Every side that says nothing here. */
function gapsOf({ turns }: Compared, sides: Side[]): string[] {
  const speaking = new Set(turns.map(({ side }) => side))
  return sides.map(({ id }) => id).filter((id) => !speaking.has(id))
}

/** The side that won the toss stands in the first column; whoever else speaks stands facing it. */
function columnOf(side: string, startSide: string): 1 | 2 {
  return side === startSide ? 1 : 2
}
