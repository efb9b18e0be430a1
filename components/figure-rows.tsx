/** A part of the argument as facing rows: each exchange with both sides beside each other, of equal width and weight. */

import type { Card } from '../debate/cards.ts'
import type { FacingExchange, FacingTheme } from '../debate/facing.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import styles from './figure-rows.module.css'
import { FigureStatement } from './figure-statement.tsx'
import { GapCell } from './gap-cell.tsx'
import { holderOf, startFirst } from './holder.ts'
import { SideMark } from './side-mark.tsx'

interface FigureRowsProps {
  themes: FacingTheme[]
  cards: Map<string, Card>
  sides: Side[]
  startSide: string
  /** The id of what names it. */
  labelledBy: string
  /** The address of the compare page. */
  root: string
  /** Of the page: BCP 47. */
  lang: string
}

export function FigureRows({ themes, labelledBy, ...rest }: FigureRowsProps) {
  const { sides, startSide } = rest
  const [first, ...others] = startFirst(sides, startSide, (side) => side)
  const columns = [first ? [first] : [], others]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark.
    <div className={styles.rows} role="group" aria-labelledby={labelledBy}>
      <p className={styles.names} aria-hidden="true">
        {columns.map((column) => (
          <span key={column[0]?.id} className={styles.column}>
            {column.map((side) => (
              <span key={side.id}>
                <SideMark index={sides.indexOf(side)} /> {side.name}
              </span>
            ))}
          </span>
        ))}
      </p>
      {themes.map((theme) => (
        <Theme key={theme.theme?.id ?? ''} theme={theme} isNamed={themes.length > 1} {...rest} />
      ))}
    </div>
  )
}

type PartProps = Omit<FigureRowsProps, 'themes' | 'labelledBy'>

function Theme({ theme, isNamed, ...rest }: PartProps & { theme: FacingTheme; isNamed: boolean }) {
  const shared = [...theme.commonGround, ...theme.unplaced]
  return (
    <>
      {isNamed && <p className={styles.theme}>{theme.theme?.name ?? wordsOf(rest.lang).terms.otherStatements}</p>}
      {theme.exchanges.map((exchange) => (
        <Row key={exchange.id} exchange={exchange} {...rest} />
      ))}
      {shared.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
        <ul className={styles.row} role="list">
          {shared.map(({ id }) => (
            <li key={id} className={styles.shared}>
              <Cell id={id} {...rest} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Row({ exchange, ...rest }: PartProps & { exchange: FacingExchange }) {
  const { cards, sides, startSide, root, lang } = rest
  const { id, rows, silent, elsewhere } = exchange
  const columnOf = (side: string) => (side === startSide ? 1 : 2)
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
    <ul className={styles.row} role="list">
      {rows.flatMap((turns, index) =>
        turns.map(({ statement, side }) => (
          <li
            key={statement.id}
            data-column={columnOf(side)}
            data-alone={turns.length === 1 && (index > 0 || silent.length === 0) ? '' : undefined}
          >
            <Cell id={statement.id} {...rest} />
          </li>
        )),
      )}
      {silent.map((side) => (
        <li key={side} data-column={columnOf(side)} data-gap={side}>
          <GapCell
            isUnanswered={cards.get(id)?.unanswered ?? false}
            side={sides.find((other) => other.id === side)}
            elsewhere={elsewhere.flatMap((other) => cards.get(other) ?? [])}
            root={root}
            lang={lang}
          />
        </li>
      ))}
    </ul>
  )
}

/** The column says whose a statement is; where columns fall together, the statement does. */
function Cell({ id, cards, sides, root, lang }: PartProps & { id: string }) {
  const card = cards.get(id)
  if (!card) return null
  const { index, name } = holderOf(card.statement.sides, sides, lang)
  const holder = (
    <p className={styles.holder} data-shared={index < 0 || index > 1 ? '' : undefined}>
      <SideMark index={index} /> {name}
    </p>
  )
  return <FigureStatement card={card} root={root} lang={lang} holder={holder} />
}
