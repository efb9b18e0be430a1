/** The graph that a map's viewer reads from the page, made of a debate without a page. */

import { type MapGraph, makeGraph } from '../components/map/graph.ts'
import { unpackGraph } from '../components/map/unpack-graph.ts'
import { compareSides } from '../debate/compare.ts'
import { drawMap } from '../debate/draw.ts'
import { layoutMap } from '../debate/layout.ts'
import type { Debate } from '../debate/model.ts'
import { packGraph } from '../debate/pack-graph.ts'

export function graphOf(debate: Debate): MapGraph {
  const drawing = drawMap(layoutMap(debate, compareSides(debate)))
  const { nodes, ...graph } = unpackGraph(packGraph(drawing, () => ({ name: '' })))
  return makeGraph({ ...graph, nodes: [...nodes.values()], links: drawing.links })
}
