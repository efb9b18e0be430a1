/**
 * Lines that leave a box at one edge for other blocks take the places kept for them in the order of where they go:
 * from up and back over straight on to down and back.
 */

import type { Box, Leg, Stop } from './grid.ts'
import { spreadPorts } from './ports.ts'
import { sizes } from './sizes.ts'

/** One end of a line, and the other. */
interface Exit {
  stop: Stop
  /** Direction of the other end: 0 is straight away from the box, less is up. */
  angle: number
}

/** Blocks have to have their rough places. */
export function sortExits(legs: readonly Leg[]): void {
  const held = new Map<Box, Exit[][]>()
  for (const { start, end, link } of legs) {
    if (link.joined) continue
    for (const [stop, other] of [
      [start, end],
      [end, start],
    ] as const) {
      if (!stop.out || !stop.box) continue
      const groups = held.get(stop.box) ?? [[], []]
      held.set(stop.box, groups)
      groups[stop.edge]?.push({ stop, angle: angleOf(stop, other) })
    }
  }
  for (const [box, groups] of held) {
    for (const [edge, exits] of groups.entries()) {
      if (exits.length < 2) continue
      arrange(exits)
      const ports = box.ports[edge as 0 | 1].sort((a, b) => a.y - b.y)
      spreadPorts(ports, box)
    }
  }
}

function arrange(exits: Exit[]): void {
  const places = exits
    .map(({ stop }) => ({ y: stop.port?.y ?? 0, passes: stop.out?.passes ?? [] }))
    .sort((a, b) => a.y - b.y)
  exits.sort((a, b) => a.angle - b.angle)
  for (const [
    index,
    {
      stop: { port, out },
    },
  ] of exits.entries()) {
    const place = places[index]
    if (port && out && place) {
      port.y = place.y
      out.passes = place.passes
    }
  }
}

function angleOf(stop: Stop, other: Stop): number {
  const [from, to] = [spotOf(stop), spotOf(other)]
  // Where both ends are above each other, a line comes back to its end from outside: the further end lies outermost.
  return Math.atan2(to.y - from.y, (to.x - from.x) * (stop.out?.right ? 1 : -1) - sizes.margin)
}

/** Roughly where a line leaves its block. */
function spotOf({ strip, out, port }: Stop) {
  const { x, y, width } = strip.block
  return { x: x + (out ? (out.right ? width : 0) : width / 2), y: y + strip.y + (port?.y ?? strip.height) }
}
