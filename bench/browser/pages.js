/** The pages that are measured: ours, then the peers. */

import { embed } from './embed.js'
import { ours } from './ours.js'
import { argdown, bundled } from './peers.js'

/**
 * One way to show a map. What stands in the folder afterwards is served as it is, gzipped, from a server of its own
 * path, so that addresses must be relative.
 *
 * The page opens with the whole map in view, 1280 × 800 px, without moving: panning and zooming are measured from
 * there. It pans when the mouse drags it by any place, box or not, and zooms with Ctrl and the wheel.
 *
 * @typedef {object} MapPage
 * @property {string} name as the table shows it
 * @property {(graph: import('./graph.js').Graph, folder: string) => Promise<void>} build writes index.html and what it
 *   needs into the folder; throws a message where the page cannot show the graph
 * @property {string} boxes a CSS selector: once something matches it, no more than drawing is left to do
 * @property {number} [from] the smallest size at which it is worth measuring
 * @property {number} [to] the largest
 * @property {boolean} [wake] it moves only after a click
 */

/** @type {MapPage[]} */
export const pages = [
  ours,
  embed,
  bundled({ name: 'React Flow + dagre', entry: 'react-flow.jsx', boxes: '.react-flow__node' }),
  bundled({
    name: 'React Flow + dagre, visible boxes only',
    entry: 'react-flow.jsx',
    boxes: '.react-flow__node',
    options: { onlyRenderVisibleElements: true },
    from: 500,
  }),
  bundled({ name: 'Cytoscape + dagre', entry: 'cytoscape.js', boxes: 'canvas' }),
  bundled({
    name: 'Mermaid (dagre) + d3-zoom',
    entry: 'mermaid.js',
    boxes: '#map > svg .node',
    options: { layout: 'dagre' },
  }),
  bundled({
    name: 'Mermaid (ELK, its default) + d3-zoom',
    entry: 'mermaid.js',
    boxes: '#map > svg .node',
    options: { layout: 'elk' },
  }),
  argdown,
]
