/** What lines join is tied, so that ordering draws it together. */

import type { Cell, Link } from './grid.ts'

/** Each station with the next. */
export function tie(stations: Cell[]): void {
  for (const [index, cell] of stations.entries()) {
    const next = stations[index + 1]
    if (!next || next === cell) continue
    cell.near.push(next)
    next.near.push(cell)
  }
}

/** An undercut is drawn to the far end of the stretch that it ends on, as if it ran on to there. */
export function tieUndercuts(links: Link[]): void {
  const firstLegs = new Map(links.map(({ id, legs }) => [id, legs[0]]))
  for (const { start, end, passes, way } of links.flatMap(({ legs }) => legs)) {
    const target = end.anchor === undefined ? undefined : firstLegs.get(end.anchor)
    const last = passes.at(-1) ?? start.box
    if (way !== 'chain' || target?.way !== 'chain' || !last) continue
    const goal = [target.start.box, target.passes[0] ?? target.end.box].find(
      (cell) => cell && Math.abs(cell.column - last.column) === 1,
    )
    if (!goal) continue
    tie([last, goal])
    if (last === start.box) start.port?.toward.push(goal)
  }
}
