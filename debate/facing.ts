/** `ComparedTheme` → rows in which what answers stands beside what it answers, for a page that draws no connectors. */

import type { ComparedTheme, Exchange, Turn } from './compare.ts'
import type { Ties } from './ties.ts'

/** A theme whose exchanges are divided into rows. */
export interface FacingTheme extends ComparedTheme {
  exchanges: FacingExchange[]
}

export interface FacingExchange extends Exchange {
  /** One turn, or two of different columns of which one answers the other. */
  rows: Turn[][]
}

/** The rows of a theme's exchanges: a turn stands beside the first that it attacks or that attacks it, if there is room. */
export function faceTurns(theme: ComparedTheme, startSide: string, { attackEnds }: Ties): FacingTheme {
  const isFirst = ({ side }: Turn) => side === startSide
  const rowsOf = (turns: readonly Turn[]) => {
    const rows: Turn[][] = []
    for (const turn of turns) {
      const ends = attackEnds.get(turn.statement.id) ?? []
      const faces = ([other, ...others]: Turn[]) =>
        other &&
        others.length === 0 &&
        isFirst(other) !== isFirst(turn) &&
        ends.some(({ id }) => id === other.statement.id)
      const row = rows.find(faces)
      if (row) row.push(turn)
      else rows.push([turn])
    }
    return rows
  }
  return { ...theme, exchanges: theme.exchanges.map((exchange) => ({ ...exchange, rows: rowsOf(exchange.turns) })) }
}
