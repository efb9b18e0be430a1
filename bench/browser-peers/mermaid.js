/** A Mermaid flowchart. Mermaid brings no pan and zoom: d3-zoom adds them, with a CSS transform on the picture. */

import { select } from 'd3-selection'
import { zoom, zoomIdentity } from 'd3-zoom'
import mermaid from 'mermaid'
import { graph, lineStyles, sideColours } from './graph-in-page.js'

const arrows = { support: '-->', attack: '-.->' }

function source() {
  const boxes = graph.boxes.map(({ id, text, side }) => `${id}["${text}"]:::${side}`)
  const lines = graph.lines.map(({ from, to, kind }) => `${from} ${arrows[kind]} ${to}`)
  const sides = Object.entries(sideColours).map(([side, colour]) => `classDef ${side} fill:#fff,stroke:${colour}`)
  const styles = Object.entries(lineStyles).map(([kind, { colour, dashes }]) => {
    const places = graph.lines.flatMap((line, index) => (line.kind === kind ? [index] : []))
    const dash = dashes ? `,stroke-dasharray:${dashes.join(' ')}` : ''
    return places.length > 0 ? `linkStyle ${places.join(',')} stroke:${colour}${dash}` : ''
  })
  return ['flowchart BT', ...boxes, ...lines, ...sides, ...styles].join('\n')
}

mermaid.initialize({
  startOnLoad: false,
  layout: graph.options.layout,
  maxTextSize: 1e8,
  maxEdges: 1e6,
  fontSize: 13,
  flowchart: { wrappingWidth: 212, nodeSpacing: 24, rankSpacing: 56, useMaxWidth: false },
})
const { svg } = await mermaid.render('drawing', source())
const map = document.getElementById('map')
map.style.overflow = 'hidden'
map.innerHTML = svg

const picture = map.querySelector('svg')
const { width, height } = picture.viewBox.baseVal
picture.setAttribute('width', width)
picture.setAttribute('height', height)
picture.style.transformOrigin = '0 0'
const behaviour = zoom().on('zoom', ({ transform: { x, y, k } }) => {
  picture.style.transform = `translate(${x}px,${y}px) scale(${k})`
})
const scale = Math.min(map.clientWidth / width, map.clientHeight / height, 1)
const middle = [(map.clientWidth - width * scale) / 2, (map.clientHeight - height * scale) / 2]
select(map)
  .call(behaviour)
  .call(behaviour.transform, zoomIdentity.translate(...middle).scale(scale))
