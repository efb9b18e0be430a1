/** Where an arrow leads on the map of an embed. */

import { boxOf, type Node } from './parts.ts'

/** What takes a move back. */
export interface Step {
  key: string | undefined
  to: Node
}

/** Each is two places from the one that leads back. */
const arrows = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']

/** The arrow that leads back; nothing for other keys. */
export function reverse(key: string): string | undefined {
  const way = arrows.indexOf(key)
  return way < 0 ? undefined : arrows[(way + 2) % 4]
}

/** The nearest statement that way, or the first or the last. */
export function nextNode(at: Node, key: string, nodes: Node[]): Node | undefined {
  if (key === 'Home') return nodes[0]
  if (key === 'End') return nodes.at(-1)
  const way = arrows.indexOf(key)
  if (way < 0) return undefined
  const sign = way > 1 ? 1 : -1
  const { x, y } = boxOf(at)
  // What lies aside is further than what lies ahead; what lies behind is no choice.
  const distance = (node: Node) => {
    const box = boxOf(node)
    const [ahead, aside] = way % 2 ? [box.y - y, box.x - x] : [box.x - x, box.y - y]
    return ahead * sign < 9 ? 1e9 : ahead * sign + 2 * Math.abs(aside)
  }
  const [nearest] = [...nodes].sort((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) < 1e9 ? nearest : undefined
}
