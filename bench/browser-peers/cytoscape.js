/** Cytoscape laid out by cytoscape-dagre; labels too small to read are left out, as its guide to performance advises. */

import cytoscape from 'cytoscape'
import dagre from 'cytoscape-dagre'
import { graph, lineStyles, sideColours } from './graph-in-page.js'

cytoscape.use(dagre)

const boxStyle = {
  shape: 'round-rectangle',
  width: 232,
  height: 'data(height)',
  label: 'data(text)',
  'background-color': '#ffffff',
  'border-width': 1,
  'font-family': 'Arial, Liberation Sans, sans-serif',
  'font-size': 13,
  'min-zoomed-font-size': 4,
  'text-wrap': 'wrap',
  'text-max-width': 212,
  'text-valign': 'center',
}

cytoscape({
  container: document.getElementById('map'),
  elements: {
    nodes: graph.boxes.map((box) => ({ data: { ...box }, pannable: true })),
    edges: graph.lines.map(({ id, from, to, kind }) => ({ data: { id, source: from, target: to, kind } })),
  },
  autoungrabify: true,
  layout: { name: 'dagre', rankDir: 'BT', nodeSep: 24, rankSep: 56, animate: false },
  style: [
    { selector: 'node', style: { ...boxStyle, 'border-color': (node) => sideColours[node.data('side')] } },
    { selector: 'edge', style: { width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
    ...Object.entries(lineStyles).map(([kind, { colour, dashes }]) => ({
      selector: `edge[kind = "${kind}"]`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        ...(dashes && { 'line-style': 'dashed', 'line-dash-pattern': dashes }),
      },
    })),
  ],
})
