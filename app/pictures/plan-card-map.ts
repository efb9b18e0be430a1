/** A map so small that it shows only whose statements stand where and what joins them. */

import type { CardMap } from '../../components/picture/card-plan.ts'
import type { DrawnExcerpt } from '../../debate/excerpt.ts'
import { sideIndexOf } from '../../debate/model.ts'

/** Beyond so many links lines would be one grey. */
const mostLinks = 400

/** The map in the middle of its room, as large as it fits. */
export function planCardMap(
  { drawing, frame }: DrawnExcerpt,
  room: { x: number; y: number; width: number; height: number },
): CardMap {
  const scale = Math.min(room.width / frame.width, room.height / frame.height)
  const links = drawing.links.filter(({ far }) => !far)
  return {
    x: room.x + (room.width - frame.width * scale) / 2 - frame.x * scale,
    y: room.y + (room.height - frame.height * scale) / 2 - frame.y * scale,
    scale,
    blocks: drawing.blocks.map(({ x, y, width, height }) => ({ x, y, width, height })),
    boxes: drawing.nodes.map((node) => ({
      ...{ id: node.id, x: node.x, y: node.y, width: drawing.boxWidth, height: node.height },
      index: sideIndexOf(node),
    })),
    links: links.length > mostLinks ? [] : links.map(({ id, kind, path }) => ({ id, kind, path })),
  }
}
