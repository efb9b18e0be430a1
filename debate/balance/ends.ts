/** Who has the first word on a theme, and who the last: the page has to begin and end with somebody. */

import { type ComparedTheme, statementsOf } from '../compare.ts'

/** A statement at an end of a theme, and whose it is. */
export interface EndStatement {
  id: string
  side: string
}

export interface Ends {
  first?: EndStatement
  last?: EndStatement
}

/** The first and the last statement of a single side in a theme, in the order of the page, the sides not swapped. */
export function endsOf(theme: ComparedTheme): Ends {
  const held = statementsOf(theme).flatMap(({ id, sides: [side, ...others] }) =>
    side !== undefined && others.length === 0 ? [{ id, side }] : [],
  )
  const [first, last] = [held[0], held.at(-1)]
  return { ...(first && { first }), ...(last && { last }) }
}
