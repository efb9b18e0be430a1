/** Points on the edges of boxes where lines leave and arrive: enough room for each, in an order that crosses little. */

import { type Box, type Cell, middle, type Port, type Stop } from './grid.ts'

/** What a line asks of a port. */
export interface PortUse {
  toward: Cell | undefined
  leans: number
  /** Its line turns back to a box of the same column. */
  loops: boolean
  /** Height along the edge, in px. */
  gap: number
}

/** Gives a stop its port: the one its box already has for `key`, or a new one. */
export function addPort(stop: Stop, key: string, { toward, leans, loops, gap }: PortUse): void {
  const { box, edge } = stop
  if (!box || stop.port) return
  const ports = box.ports[edge]
  let port = ports.find((other) => other.key === key)
  if (!port) {
    port = { box, key, gap, toward: [], leans, loops, y: 0 }
    ports.push(port)
    box.height = Math.max(
      box.height,
      ports.reduce((sum, other) => sum + other.gap, 16),
    )
  }
  if (toward) port.toward.push(toward)
  stop.port = port
}

/** Gives every port of a box its height, once the boxes of the strip have theirs. */
export function placePorts(box: Box): void {
  for (const ports of box.ports) {
    const pulls = new Map(ports.map((port) => [port, pullOf(port)]))
    ports.sort((a, b) => (pulls.get(a) ?? 0) - (pulls.get(b) ?? 0))
    untangle(ports)
    spreadPorts(ports, box)
  }
}

/** Heights for the ports of one edge, in the order given. */
export function spreadPorts(ports: readonly Port[], box: Box): void {
  const total = ports.reduce((sum, { gap }) => sum + gap, 0)
  let y = middle(box) - total / 2
  for (const port of ports) {
    port.y = Math.round(y + port.gap / 2)
    y += port.gap
  }
}

/** Lets neighbours change places as long as that takes out crossings of their lines. */
function untangle(ports: Port[]): void {
  for (let hasMoved = ports.length > 1; hasMoved; ) {
    hasMoved = false
    for (const [index, upper] of ports.entries()) {
      const lower = ports[index + 1]
      if (!lower || tangle(lower, upper) >= tangle(upper, lower)) continue
      ports[index] = lower
      ports[index + 1] = upper
      hasMoved = true
    }
  }
}

/** Crossings of two ports' lines with the first above the second. */
function tangle(upper: Port, lower: Port): number {
  if ([upper, lower].some(({ leans, loops }) => leans !== 0 || loops)) return 0
  let sum = 0
  for (const one of upper.toward) for (const other of lower.toward) if (middle(one) > middle(other)) sum++
  return sum
}

/** Where among the ports of its edge one belongs: lines that turn back stand outermost, the nearest last. */
function pullOf({ leans, loops, toward, box }: Port): number {
  if (leans !== 0) return leans * 1e7
  const own = middle(box)
  const away = toward.reduce((total, cell) => total + middle(cell), 0) / Math.max(1, toward.length) - own
  if (toward.length === 0) return own
  return loops ? Math.sign(away) * 1e6 - away : own + away
}
