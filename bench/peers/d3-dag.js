/**
 * d3-dag's sugiyama by its dagre-like door, which takes graphs with circles, at its own "medium" quality, from the
 * bottom up; its points joined by straight lines.
 */

import { dagre } from 'd3-dag'

/** @typedef {import('../layout/picture.ts').Graph} Graph */

export const d3Dag = { layOut: ({ graph }) => layOut(graph) }

/** @param {Graph} graph */
function layOut({ boxes, edges }) {
  const drawn = new dagre.graphlib.Graph()
  drawn.setGraph({ rankdir: 'BT' })
  for (const { id, width, height } of boxes) drawn.setNode(id, { width, height })
  for (const { from, to } of edges) drawn.setEdge(from, to)
  dagre.layout(drawn)
  return {
    boxes: boxes.map(({ id, width, height }) => {
      const { x, y } = drawn.node(id)
      return { id, x: x - width / 2, y: y - height / 2, width, height }
    }),
    lines: edges.map(({ link, from, to }) => ({
      ...{ link, ends: [from, to], curved: false },
      points: drawn.edge(from, to).points.map(({ x, y }) => [x, y]),
    })),
  }
}
