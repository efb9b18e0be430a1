/** Themes → parts that fit a block each: whole exchanges together as far as they fit, cut where fewest links are. */

import type { ComparedTheme, Comparison } from '../compare.ts'
import type { Debate, Statement, Theme } from '../model.ts'
import { blockLimit } from './sizes.ts'

/** The statements of one block in reading order. */
export interface Part {
  theme?: Theme
  /** One-based; absent where the theme has one part only. */
  part?: { number: number; of: number }
  statements: Statement[]
}

/** A part more has to keep more links than this within parts. */
const worth = 1

/** Divides a debate into the parts that its map has a block for, in reading order. */
export function divide({ themes }: Comparison, debate: Debate): Part[] {
  const tied = tiesOf(debate)
  return themes.flatMap((compared) => {
    const groups = cut(unitsOf(compared), tied)
    return groups.map((statements, index) => ({
      ...(compared.theme && { theme: compared.theme }),
      ...(groups.length > 1 && { part: { number: index + 1, of: groups.length } }),
      statements,
    }))
  })
}

/** By id, what a statement has a link with. */
function tiesOf({ relations }: Debate): ReadonlyMap<string, string[]> {
  const tied = new Map<string, string[]>()
  const add = (one: string, other: string) => {
    const list = tied.get(one)
    if (list) list.push(other)
    else tied.set(one, [other])
  }
  for (const { from, to } of relations) {
    for (const id of from) {
      add(id, to)
      add(to, id)
    }
  }
  return tied
}

/** What should stay together: an exchange, or a statement by itself; of too long ones, each statement is. */
function unitsOf({ exchanges, commonGround, unplaced }: ComparedTheme): Statement[][] {
  const said = exchanges.map(({ turns }) => turns.map(({ statement }) => statement))
  const whole = said.flatMap((unit) => (unit.length > blockLimit ? unit.map((statement) => [statement]) : [unit]))
  return [...whole, ...[...commonGround, ...unplaced].map((statement) => [statement])]
}

/** The division with the fewest links between its parts, and with few parts. */
function cut(units: Statement[][], tied: ReadonlyMap<string, string[]>): Statement[][] {
  const statements = units.flat()
  if (statements.length <= blockLimit) return statements.length > 0 ? [statements] : []
  const places = new Map(statements.map(({ id }, index) => [id, index]))
  const ties = statements.map(({ id }) => (tied.get(id) ?? []).flatMap((other) => places.get(other) ?? []))
  const starts = startsOf(units, ties)
  const groups: Statement[][] = []
  for (let to = statements.length; to > 0; to = starts[to] ?? 0) groups.unshift(statements.slice(starts[to], to))
  return groups
}

/** For each place where a part may end, where it best starts: by the best division of all that comes before. */
function startsOf(units: Statement[][], ties: number[][]): number[] {
  let length = 0
  const ends = new Set([0, ...units.map((unit) => (length += unit.length))])
  const gains = [0, ...ties.map(() => Number.NEGATIVE_INFINITY)]
  const starts: number[] = []
  for (const from of ends) {
    let gain = (gains[from] ?? 0) - worth
    for (let to = from + 1; to <= Math.min(ties.length, from + blockLimit); to++) {
      gain += (ties[to - 1] ?? []).filter((other) => other >= from && other < to - 1).length
      if (!ends.has(to) || gain <= (gains[to] ?? 0)) continue
      gains[to] = gain
      starts[to] = from
    }
  }
  return starts
}
