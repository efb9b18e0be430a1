/** Where statements stand → where their connectors run. Pixels from the section's top left corner. */

import type { Connector } from '../debate/view.ts'

export interface Point {
  x: number
  y: number
}

/** A statement's box; `edge` is where its links leave: towards the gutter, or at the top for what stands in the middle. */
interface Box {
  top: number
  bottom: number
  gutterX: number
  middle: number
  edge: 'left' | 'right' | 'top'
}

/** One line: from a statement's edge to another's, or to the middle of another line. */
export interface PlacedConnector {
  id: string
  /** The id of the statement that it starts from. */
  start: string
  kind: Connector['kind']
  from: Point
  to: Point
  fromEdge: Box['edge']
  /** `link`: ends on the line whose id is `target`. */
  toEdge: Box['edge'] | 'link'
  target: string
}

/** The first line of a statement's head, in pixels below its top. */
const firstLine = 20
/** Between two links of one statement, in pixels. */
const step = 9

/** Every connector both of whose ends are shown in the section. */
export function placeConnectors(section: HTMLElement, connectors: Connector[]): PlacedConnector[] {
  const boxes = measureBoxes(section)
  const ports = new Map<string, number>()
  const placed: PlacedConnector[] = []
  const known = new Set<string>()
  for (const connector of linesFirst(connectors)) {
    const target = boxes.get(connector.to)
    for (const from of connector.from) {
      const source = boxes.get(from)
      if (!source || !(target || known.has(connector.to))) continue
      placed.push({
        id: connector.id,
        start: from,
        kind: connector.kind,
        from: portOf(from, source, ports),
        to: target ? portOf(connector.to, target, ports) : { x: 0, y: 0 },
        fromEdge: source.edge,
        toEdge: target?.edge ?? 'link',
        target: connector.to,
      })
      known.add(connector.id)
    }
  }
  return placed
}

/** A line before those that end on it, in whatever order their author wrote them. */
function linesFirst(connectors: Connector[]): Connector[] {
  const depthOf = new Map<string, number>()
  const byId = new Map(connectors.map((connector) => [connector.id, connector]))
  for (const { id } of connectors) {
    let depth = 0
    const seen = new Set([id])
    for (let next = byId.get(byId.get(id)?.to ?? ''); next && !seen.has(next.id); next = byId.get(next.to)) {
      seen.add(next.id)
      depth++
    }
    depthOf.set(id, depth)
  }
  return [...connectors].sort((a, b) => (depthOf.get(a.id) ?? 0) - (depthOf.get(b.id) ?? 0))
}

function measureBoxes(section: HTMLElement): Map<string, Box> {
  const frame = section.getBoundingClientRect()
  const boxes = new Map<string, Box>()
  for (const card of section.querySelectorAll<HTMLElement>('[data-statement]')) {
    const rect = card.getBoundingClientRect()
    if (rect.height === 0 || card.hasAttribute('data-carried')) continue
    boxes.set(card.dataset.statement ?? '', boxOf(rect, frame))
  }
  return boxes
}

function boxOf(rect: DOMRect, frame: DOMRect): Box {
  const left = rect.left - frame.left
  const right = rect.right - frame.left
  const middle = (left + right) / 2
  const shape = { top: rect.top - frame.top, bottom: rect.bottom - frame.top, middle }
  if (left < frame.width / 2 && right > frame.width / 2) return { ...shape, edge: 'top', gutterX: middle }
  return middle < frame.width / 2
    ? { ...shape, edge: 'right', gutterX: right }
    : { ...shape, edge: 'left', gutterX: left }
}

/** The next free place on a statement's edge, so that its links do not lie on each other. */
function portOf(id: string, box: Box, ports: Map<string, number>): Point {
  const index = ports.get(id) ?? 0
  ports.set(id, index + 1)
  if (box.edge === 'top')
    return { x: box.middle + (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * step * 2, y: box.top }
  const room = Math.max(step, box.bottom - box.top - firstLine - 6)
  return { x: box.gutterX, y: box.top + firstLine + ((index * step) % room) }
}
