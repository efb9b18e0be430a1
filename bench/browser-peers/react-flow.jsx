/** React Flow laid out by dagre, as its own example does it: https://reactflow.dev/examples/layout/dagre */

import { Graph, layout } from '@dagrejs/dagre'
import { Controls, MarkerType, ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { createRoot } from 'react-dom/client'
import { graph, lineStyles, sideColours } from './graph-in-page.js'

const width = 232

function laidOut() {
  const dagre = new Graph().setDefaultEdgeLabel(() => ({})).setGraph({ rankdir: 'BT', nodesep: 24, ranksep: 56 })
  for (const { id, height } of graph.boxes) dagre.setNode(id, { width, height })
  for (const { from, to } of graph.lines) dagre.setEdge(from, to)
  layout(dagre)
  return graph.boxes.map(({ id, text, side, height }) => {
    const { x, y } = dagre.node(id)
    const position = { x: x - width / 2, y: y - height / 2 }
    const style = { borderColor: sideColours[side], padding: 8, fontSize: 13, lineHeight: '17px', textAlign: 'left' }
    return {
      id,
      position,
      width,
      height,
      style,
      data: { label: text },
      sourcePosition: 'top',
      targetPosition: 'bottom',
    }
  })
}

const nodes = laidOut()
const edges = graph.lines.map(({ id, from, to, kind }) => {
  const { colour, dashes } = lineStyles[kind]
  const style = { stroke: colour, strokeDasharray: dashes?.join(' ') }
  return { id, source: from, target: to, style, markerEnd: { type: MarkerType.ArrowClosed, color: colour } }
})

createRoot(document.getElementById('map')).render(
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    fitView
    minZoom={0.001}
    nodesDraggable={false}
    nodesConnectable={false}
    {...graph.options}
  >
    <Controls showInteractive={false} />
  </ReactFlow>,
)
