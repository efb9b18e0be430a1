/**
 * ELK's layered algorithm (elkjs, in this process), from the bottom up, with its own settings otherwise: right-angled
 * lines. Compound: a theme is a box that holds its statements, and lines run across (`INCLUDE_CHILDREN`).
 */

import Elk from 'elkjs/lib/elk.bundled.js'

/** @typedef {import('../layout/picture.ts').Graph} Graph */

const elk = new Elk()
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'UP',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
}

export const elkLayered = { layOut: ({ graph }) => layOut(graph, graph.boxes.map(childOf), options) }
export const elkCompound = {
  layOut: ({ graph }) => layOut(graph, themesOf(graph), { ...options, 'elk.hierarchyHandling': 'INCLUDE_CHILDREN' }),
}

const childOf = ({ id, width, height }) => ({ id, width, height })

/** @param {Graph} graph */
function themesOf({ boxes }) {
  const themes = new Map()
  for (const box of boxes) themes.set(box.theme, [...(themes.get(box.theme) ?? []), childOf(box)])
  return [...themes].map(([theme, children]) => ({ id: `theme ${theme}`, children }))
}

/** @param {Graph} graph */
async function layOut({ edges }, children, layoutOptions) {
  const drawn = await elk.layout({
    ...{ id: 'root', layoutOptions, children },
    edges: edges.map(({ from, to }, index) => ({ id: String(index), sources: [from], targets: [to] })),
  })
  const boxes = (drawn.children ?? []).flatMap((child) => child.children ?? [child])
  return {
    boxes: boxes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    lines: (drawn.edges ?? []).flatMap(({ id, sections }) => {
      const { link, from, to } = edges[Number(id)]
      return (sections ?? []).map(({ startPoint, bendPoints = [], endPoint }) => ({
        ...{ link, ends: [from, to], curved: false },
        points: [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y]),
      }))
    }),
  }
}
