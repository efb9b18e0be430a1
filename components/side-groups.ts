/** A theme's statements by whose they are, for lists. */

import type { ComparedTheme } from '../debate/compare.ts'
import type { Side, Statement } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'

export interface SideGroup {
  name: string
  /** In the debate's list of sides; −1: common ground, or no side. */
  index: number
  statements: Statement[]
}

/**
 * A theme's statements by side, then what all sides hold, then what none does yet.
 *
 * @param lang of the page: BCP 47
 */
export function groupBySide(
  { exchanges, commonGround, unplaced }: ComparedTheme,
  sides: Side[],
  lang: string,
): SideGroup[] {
  const words = wordsOf(lang).terms
  const said = exchanges.flatMap(({ turns }) => turns.map(({ statement }) => statement))
  const held = sides.map(({ id, name }, index) => ({
    name,
    index,
    statements: said.filter((statement) => statement.sides[0] === id),
  }))
  const others = [
    { name: words.commonGround, index: -1, statements: commonGround },
    { name: words.noSide, index: -1, statements: unplaced },
  ]
  return [...held, ...others].filter(({ statements }) => statements.length > 0)
}
