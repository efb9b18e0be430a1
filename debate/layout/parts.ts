/** Themes → parts that fit a block each: whole exchanges together as far as they fit. */

import type { ComparedTheme, Comparison } from '../compare.ts'
import type { Statement, Theme } from '../model.ts'
import { blockLimit } from './sizes.ts'

/** The statements of one block in reading order. */
export interface Part {
  theme?: Theme
  /** One-based; absent where the theme has one part only. */
  part?: { number: number; of: number }
  statements: Statement[]
}

/** Divides a debate into the parts that its map has a block for, in reading order. */
export function divide({ themes }: Comparison): Part[] {
  return themes.flatMap((compared) => {
    const groups = pack(unitsOf(compared))
    return groups.map((statements, index) => ({
      ...(compared.theme && { theme: compared.theme }),
      ...(groups.length > 1 && { part: { number: index + 1, of: groups.length } }),
      statements,
    }))
  })
}

/** What should stay together: an exchange, or a statement by itself; too long ones are cut in reading order. */
function unitsOf({ exchanges, commonGround, unplaced }: ComparedTheme): Statement[][] {
  const said = exchanges.map(({ turns }) => turns.map(({ statement }) => statement))
  const cut = said.flatMap((unit) =>
    Array.from({ length: Math.ceil(unit.length / blockLimit) }, (_, index) =>
      unit.slice(index * blockLimit, (index + 1) * blockLimit),
    ),
  )
  return [...cut, ...[...commonGround, ...unplaced].map((statement) => [statement])]
}

function pack(units: Statement[][]): Statement[][] {
  const groups: Statement[][] = []
  let group: Statement[] = []
  for (const unit of units) {
    if (group.length > 0 && group.length + unit.length > blockLimit) {
      groups.push(group)
      group = []
    }
    group.push(...unit)
  }
  return group.length > 0 ? [...groups, group] : groups
}
