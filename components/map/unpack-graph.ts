/** The places and ties of a large map as they were packed → what its viewer moves about in. */

import { relationId } from '../../debate/model.ts'
import type { PackedGraph } from '../../debate/pack-graph.ts'
import { type MapGraph, type MapLink, type MapNode, makeGraph } from './graph.ts'

/** A large map: what is drawn of a link is not known before the block that it belongs to is loaded. */
export interface LargeGraph extends MapGraph {
  /** By a statement's id, the index of its block. */
  blockOf: Map<string, number>
}

export function unpackGraph({ width, height, boxWidth, blocks, nodes, links }: PackedGraph): LargeGraph {
  const unpacked = nodes.map(
    ([id, side, unanswered, x, y, tall, block], index): MapNode => ({
      id,
      number: index + 1,
      side,
      unanswered: unanswered === 1,
      theme: blocks[block]?.theme ?? '',
      x,
      y,
      width: boxWidth,
      height: tall,
    }),
  )
  const id = (place: number) => nodes[place]?.[0] ?? ''
  const names = new Map<number, string>()
  /** Ids of links are made of what they join; one that ends on a link holds that one's id. */
  const nameOf = (place: number): string => {
    const known = names.get(place)
    if (known !== undefined) return known
    // A circle of undercuts has no name made of names.
    names.set(place, '')
    const [, from = [], to = 0] = links[place] ?? []
    const name = relationId(from.map(id), to >= 0 ? id(to) : nameOf(-1 - to))
    names.set(place, name)
    return name
  }
  const unpackedLinks = links.map(
    ([kind, from, to], index): MapLink => ({
      id: nameOf(index),
      kind,
      from: from.map(id),
      to: to >= 0 ? id(to) : nameOf(-1 - to),
      path: '',
      head: '',
      badge: [0, 0],
    }),
  )
  const graph = makeGraph({ width, height, blocks, nodes: unpacked, links: unpackedLinks })
  return { ...graph, blockOf: new Map(nodes.map(([node, , , , , , block]) => [node, block])) }
}
