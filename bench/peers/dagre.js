/** dagre with its own settings, from the bottom up; its points joined by straight lines. */

import dagreLibrary from '@dagrejs/dagre'

/** @typedef {import('../layout/picture.ts').Graph} Graph */

export const dagre = { layOut: ({ graph }) => layOut(graph) }

/** @param {Graph} graph */
function layOut({ boxes, edges }) {
  const drawn = new dagreLibrary.graphlib.Graph({ multigraph: true })
  drawn.setGraph({ rankdir: 'BT' })
  for (const { id, width, height } of boxes) drawn.setNode(id, { width, height })
  for (const [index, { from, to }] of edges.entries()) drawn.setEdge(from, to, {}, String(index))
  dagreLibrary.layout(drawn)
  return {
    boxes: boxes.map(({ id, width, height }) => {
      const { x, y } = drawn.node(id)
      return { id, x: x - width / 2, y: y - height / 2, width, height }
    }),
    lines: edges.map(({ link, from, to }, index) => ({
      ...{ link, ends: [from, to], curved: false },
      points: drawn.edge(from, to, String(index)).points.map(({ x, y }) => [x, y]),
    })),
  }
}
