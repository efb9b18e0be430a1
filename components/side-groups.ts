/** A theme's statements by whose they are, for lists. */

import type { ComparedTheme } from '../debate/compare.ts'
import type { Side, Statement } from '../debate/model.ts'

export interface SideGroup {
  name: string
  /** In the debate's list of sides; −1: common ground, or no side. */
  index: number
  statements: Statement[]
}

/** A theme's statements by side, then what all sides hold, then what none does yet. */
export function groupBySide({ exchanges, commonGround, unplaced }: ComparedTheme, sides: Side[]): SideGroup[] {
  const said = exchanges.flatMap(({ turns }) => turns.map(({ statement }) => statement))
  const held = sides.map(({ id, name }, index) => ({
    name,
    index,
    statements: said.filter((statement) => statement.sides[0] === id),
  }))
  const others = [
    { name: 'Common ground', index: -1, statements: commonGround },
    { name: 'No side yet', index: -1, statements: unplaced },
  ]
  return [...held, ...others].filter(({ statements }) => statements.length > 0)
}
