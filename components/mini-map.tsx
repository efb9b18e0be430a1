/** A debate's map as a small picture without words: where the sides stand, and how much there is. */

import type { DrawnNode, MapDrawing } from '../debate/draw.ts'
import { inlineLimit, sideIndexOf } from '../debate/model.ts'
import styles from './mini-map.module.css'

/** One unit of the picture is this many px of the map: whole numbers keep it small. */
const unit = 8

export function MiniMap({ drawing }: { drawing: MapDrawing }) {
  const { width, height, blocks, nodes, boxWidth } = drawing
  const groups = new Map<number, DrawnNode[]>()
  // A picture so small shows no more of thousands of boxes than of the blocks that they stand in.
  for (const node of nodes.length > 10 * inlineLimit ? [] : nodes) {
    const index = sideIndexOf(node)
    groups.set(index, [...(groups.get(index) ?? []), node])
  }
  return (
    <svg className={styles.map} viewBox={`0 0 ${scale(width)} ${scale(height)}`} aria-hidden="true">
      <path className={styles.blocks} d={blocks.map((block) => rectangle(block, block.width)).join('')} />
      {[...groups].map(([index, group]) => (
        <path key={index} data-side-index={index} d={group.map((node) => rectangle(node, boxWidth)).join('')} />
      ))}
    </svg>
  )
}

const scale = (px: number) => Math.round(px / unit)

function rectangle({ x, y, height }: { x: number; y: number; height: number }, width: number): string {
  return `M${scale(x)},${scale(y)}h${scale(width)}v${scale(height)}h${-scale(width)}z`
}
