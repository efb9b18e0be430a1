/** Where an arrow leads on the map of an embed. */

import { boxOf, type Node } from './parts.ts'

/** What takes a move back. */
export interface Step {
  key: string
  to: Node
}

const arrows: Record<string, [x: number, y: number, reverse: string]> = {
  ArrowLeft: [-1, 0, 'ArrowRight'],
  ArrowRight: [1, 0, 'ArrowLeft'],
  ArrowUp: [0, -1, 'ArrowDown'],
  ArrowDown: [0, 1, 'ArrowUp'],
}

/** The arrow that leads back; '' for other keys. */
export function reverse(key: string): string {
  return arrows[key]?.[2] ?? ''
}

/** The nearest statement that way, or the first or the last. */
export function nextNode(at: Node, key: string, nodes: Node[]): Node | undefined {
  if (key === 'Home') return nodes[0]
  if (key === 'End') return nodes.at(-1)
  const arrow = arrows[key]
  if (!arrow) return undefined
  const [x, y] = middleOf(at)
  // What lies aside is further than what lies ahead; what lies behind is no choice.
  const distance = (node: Node) => {
    const [across, down] = [middleOf(node)[0] - x, middleOf(node)[1] - y]
    const ahead = across * arrow[0] + down * arrow[1]
    return ahead < 9 ? Number.POSITIVE_INFINITY : ahead + 2 * Math.abs(across * arrow[1] + down * arrow[0])
  }
  const [nearest] = nodes.map((node) => ({ node, far: distance(node) })).sort((a, b) => a.far - b.far)
  return nearest && nearest.far < Number.POSITIVE_INFINITY ? nearest.node : undefined
}

function middleOf(node: Node): [x: number, y: number] {
  const { x, y, width, height } = boxOf(node)
  return [x + width / 2, y + height / 2]
}
