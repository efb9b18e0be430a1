/** Which statements a reader has left on the map, and how many each closed branch hides. */

import { withinSteps } from '../../debate/model.ts'
import type { MapGraph } from './graph.ts'

/** What a reader has chosen to see. */
export interface Choice {
  /** The statement around which the map is focused; empty: none. */
  around: string
  /** How many links away from it. */
  steps: number
  /** Statements whose branches are closed. */
  closed: ReadonlySet<string>
}

export interface Visible {
  shown: Set<string>
  /** By the id of a closed statement, how many statements are hidden behind it. */
  behind: Map<string, number>
}

/** The statements that are shown. */
export function findVisible(graph: MapGraph, { around, steps, closed }: Choice): Visible {
  const near = graph.nodes.has(around) ? withinSteps(around, steps, (id) => graph.neighbours.get(id) ?? []) : undefined
  const shown = new Set([...graph.nodes.keys()].filter((id) => !near || near.has(id)))
  const behind = new Map<string, number>()
  for (const id of closed) {
    if (!shown.has(id)) continue
    const branch = [...findBranch(id, graph)].filter((other) => shown.has(other) && other !== around)
    for (const other of branch) shown.delete(other)
    behind.set(id, branch.length)
  }
  return { shown, behind }
}

/** The branch of a statement: what leads to it and, at whatever distance, to nothing else. */
export function findBranch(id: string, graph: MapGraph): Set<string> {
  const { into, outOf } = waysOf(graph)
  const branch = new Set<string>()
  const inside = (target: string) => target === id || branch.has(target)
  const open = [...(into.get(id) ?? [])]
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (inside(at) || !(outOf.get(at) ?? []).every(inside)) continue
    branch.add(at)
    // What was held back by this one may follow now.
    open.push(...(into.get(at) ?? []))
  }
  return branch
}

interface Ways {
  into: Map<string, string[]>
  outOf: Map<string, string[]>
}

const known = new WeakMap<MapGraph, Ways>()

/** From statement to statement, along and against the links; a link that ends on a link leads to what makes that one. */
function waysOf(graph: MapGraph): Ways {
  const before = known.get(graph)
  if (before) return before
  const ways: Ways = { into: new Map(), outOf: new Map() }
  const add = (map: Map<string, string[]>, key: string, value: string) => {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
  const linkOf = new Map(graph.links.map((link) => [link.id, link]))
  for (const { from, to } of graph.links) {
    for (const target of linkOf.get(to)?.from ?? [to]) {
      for (const source of from) {
        add(ways.outOf, source, target)
        add(ways.into, target, source)
      }
    }
  }
  known.set(graph, ways)
  return ways
}
