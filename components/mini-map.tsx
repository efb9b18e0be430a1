/** A debate's map as a small picture without words, a file of its own: where the sides stand, and how much there is. */

import type { DrawnNode, MapDrawing } from '../debate/draw.ts'
import { inlineLimit, sideIndexOf } from '../debate/model.ts'
import { filledClass } from './picture/picture-classes.ts'

/** One unit of the picture is this many px of the map: whole numbers keep it small. */
const unit = 8

interface MiniMapProps {
  drawing: MapDrawing
  /** The stylesheet, for the classes that stand here. */
  rules: string
}

export function MiniMap({ drawing, rules }: MiniMapProps) {
  const { width, height, blocks, nodes, boxWidth } = drawing
  const groups = new Map<string, DrawnNode[]>()
  // A picture so small shows no more of thousands of boxes than of the blocks that they stand in.
  for (const node of nodes.length > 10 * inlineLimit ? [] : nodes) {
    const look = filledClass(sideIndexOf(node))
    groups.set(look, [...(groups.get(look) ?? []), node])
  }
  const box = `0 0 ${scale(width)} ${scale(height)}`
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={scale(width)}
      height={scale(height)}
      viewBox={box}
      aria-hidden="true"
    >
      <style>{rules}</style>
      <path className="block" d={blocks.map((block) => rectangle(block, block.width)).join('')} />
      {[...groups].map(([look, group]) => (
        <path key={look} className={look} d={group.map((node) => rectangle(node, boxWidth)).join('')} />
      ))}
    </svg>
  )
}

const scale = (px: number) => Math.round(px / unit)

function rectangle({ x, y, height }: { x: number; y: number; height: number }, width: number): string {
  return `M${scale(x)},${scale(y)}h${scale(width)}v${scale(height)}h${-scale(width)}z`
}
