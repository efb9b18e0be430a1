/** Plain numbers about statements, side by side: never a score. */

import type { Side, Statement } from './model.ts'

/** How many statements a side makes, and how many of them nobody answered. */
export interface SideCount {
  side: Side
  statements: number
  unanswered: number
}

/** The counts of each side, in the order of `sides`; common ground counts for none. */
export function countBySide(
  statements: readonly Statement[],
  sides: readonly Side[],
  unanswered: ReadonlySet<string>,
): SideCount[] {
  return sides.map((side) => {
    const held = statements.filter((statement) => statement.sides.length === 1 && statement.sides[0] === side.id)
    return { side, statements: held.length, unanswered: held.filter(({ id }) => unanswered.has(id)).length }
  })
}

/** How many statements several sides hold. */
export function countCommonGround(statements: readonly Statement[]): number {
  return statements.filter(({ sides }) => sides.length > 1).length
}
