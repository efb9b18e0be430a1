/**
 * Walking a map by keys: an arrow goes to what stands on that side, the opposite arrow returns by the same way, up and
 * down choose among what the last step could have reached. Every move has its exact reverse, also in circles and where
 * several ways meet, because the way itself is part of the state.
 */

import type { MapGraph, MapNode } from './graph.ts'

export type Way = 'left' | 'right'

interface Step {
  from: string
  way: Way
  /** Which of the neighbours on that side. */
  index: number
}

/** Where a reader stands, and how they came. */
export interface Walk {
  readonly at: string
  /** Oldest first. */
  readonly trail: readonly Step[]
  /** By `<id> <way>`, which neighbour was last chosen there. */
  readonly chosen: Readonly<Record<string, number>>
}

/** What a map shows now: a walk stays within it. */
export type Shown = ReadonlySet<string>

/** Steps remembered; beyond that the oldest are forgotten. */
const longest = 200

export const startWalk = (at: string): Walk => ({ at, trail: [], chosen: {} })

const opposite: Record<Way, Way> = { left: 'right', right: 'left' }

/** Goes to what is tied to this statement on one side, or back by the way one came; the same walk where there is nothing. */
export function follow(walk: Walk, way: Way, graph: MapGraph, shown?: Shown): Walk {
  const last = walk.trail.at(-1)
  if (last?.way === opposite[way]) return { ...walk, at: last.from, trail: walk.trail.slice(0, -1) }
  const count = neighboursOn(walk.at, way, graph, shown).length
  return take(walk, way, Math.min(walk.chosen[`${walk.at} ${way}`] ?? 0, count - 1), graph, shown)
}

/** Goes to the neighbour of that place among all, in reading order, from 0. */
export function jump(walk: Walk, place: number, graph: MapGraph, shown?: Shown): Walk {
  const target = neighboursOf(walk.at, graph, shown)[place]
  if (target === undefined) return walk
  const way = wayTo(walk.at, target, graph)
  return take(walk, way, neighboursOn(walk.at, way, graph, shown).indexOf(target), graph, shown)
}

/** Goes `by` places down or up among what the last step could have reached; without one, in the column. */
export function sidestep(walk: Walk, by: number, graph: MapGraph, shown?: Shown): Walk {
  const last = walk.trail.at(-1)
  const siblings = siblingsOf(walk, graph, shown)
  const index = siblings.indexOf(walk.at) + by
  const at = siblings[index]
  if (at === undefined) return walk
  if (!last) return { ...walk, at }
  return {
    at,
    trail: [...walk.trail.slice(0, -1), { ...last, index }],
    chosen: { ...walk.chosen, [`${last.from} ${last.way}`]: index },
  }
}

/** The first or last of what `sidestep` goes through. */
export function toEnd(walk: Walk, end: 'first' | 'last', graph: MapGraph, shown?: Shown): Walk {
  const siblings = siblingsOf(walk, graph, shown)
  const index = siblings.indexOf(walk.at)
  return sidestep(walk, (end === 'first' ? 0 : siblings.length - 1) - index, graph, shown)
}

/** What stands beside a statement on a walk: with it among the ends of the last step, else above and below it. */
export function siblingsOf({ at, trail }: Walk, graph: MapGraph, shown?: Shown): string[] {
  const last = trail.at(-1)
  if (last) return neighboursOn(last.from, last.way, graph, shown)
  const here = graph.nodes.get(at)
  if (!here) return []
  const column = [...graph.nodes.values()].filter((node) => isInColumn(node, here) && (!shown || shown.has(node.id)))
  return column.sort((a, b) => a.y - b.y).map(({ id }) => id)
}

const isInColumn = (node: MapNode, { x, theme }: MapNode) => Math.abs(node.x - x) < 8 && node.theme === theme

/** Everything that a statement is tied to and that is shown, in reading order. */
export function neighboursOf(id: string, { neighbours }: MapGraph, shown?: Shown): string[] {
  const all = neighbours.get(id) ?? []
  return shown ? all.filter((other) => shown.has(other)) : all
}

function neighboursOn(id: string, way: Way, graph: MapGraph, shown?: Shown): string[] {
  return neighboursOf(id, graph, shown).filter((other) => wayTo(id, other, graph) === way)
}

/** On which side another statement stands; in the same column, what is read later counts as to the right. */
function wayTo(from: string, to: string, { nodes }: MapGraph): Way {
  const [a, b] = [nodes.get(from), nodes.get(to)]
  if (!a || !b) return 'right'
  const isRight = b.x === a.x ? b.number > a.number : b.x > a.x
  return isRight ? 'right' : 'left'
}

function take(walk: Walk, way: Way, index: number, graph: MapGraph, shown?: Shown): Walk {
  const at = neighboursOn(walk.at, way, graph, shown)[index]
  if (at === undefined) return walk
  return {
    at,
    trail: [...walk.trail, { from: walk.at, way, index }].slice(-longest),
    chosen: { ...walk.chosen, [`${walk.at} ${way}`]: index },
  }
}

const symbols = '123456789abcdefghijklmnopqrstuvwxyz'

/** The key or the two keys that lead to each of `count` neighbours: `1` … `9`, `a` … `z`, or pairs where those are too few. */
export function linkKeys(count: number): string[] {
  const pairs = count > symbols.length
  return Array.from({ length: count }, (_, index) => {
    if (!pairs) return symbols[index] ?? ''
    return `${symbols[Math.floor(index / symbols.length)] ?? ''}${symbols[index % symbols.length]}`
  })
}
