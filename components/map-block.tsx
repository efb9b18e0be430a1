/** A theme's block on a map: its heading and whose columns are whose. */

import type { MapDrawing } from '../debate/draw.ts'
import type { LaidBlock } from '../debate/layout/map-layout.ts'
import type { Opening } from './map-tools.tsx'

export function Block({ block, boxWidth }: { block: LaidBlock; boxWidth: number }) {
  const { theme, x, y, width, height, lines, part, halves } = block
  const [first, second] = halves
  const gutter = first && second ? (first.x + boxWidth + second.x) / 2 : x + width / 2
  return (
    <g
      data-block={theme ?? ''}
      data-name={blockName(block)}
      data-box={`${x} ${y} ${width} ${height}`}
      data-gutter={gutter}
    >
      <rect x={x} y={y} width={width} height={height} rx="4" />
      {titleOf(lines, part).map((line, index) => (
        <text key={line} data-title="" x={x + 24} y={y + 42 + index * 24}>
          {line}
        </text>
      ))}
      {halves.map((half) =>
        (half.lines.length > 0 ? half.lines : half.side === undefined ? ['No side yet'] : []).map((line, index) => (
          <text key={`${half.x} ${line}`} data-side-index={half.side ?? -2} x={half.x} y={half.y + 13 + index * 17}>
            {line}
          </text>
        )),
      )}
    </g>
  )
}

/** A theme's name, with the number of the part where it has several. */
export function titleOf(lines: string[], part: LaidBlock['part']): string[] {
  if (!part) return lines
  const words = `(${part.number} of ${part.of})`
  return [...lines.slice(0, -1), [lines.at(-1) ?? 'Other statements', words].join(' ')]
}

/** The name of what a block holds, in one line. */
export function blockName({ lines, part }: LaidBlock): string {
  return titleOf([lines.join(' ')].filter(Boolean), part)[0] ?? 'Other statements'
}

/** What a map of these blocks and statements opens with. */
export function openingOf({ blocks, nodes }: Pick<MapDrawing, 'blocks' | 'nodes'>): Opening {
  const [block] = blocks
  return { theme: block ? blockName(block) : '', number: nodes[0]?.number ?? 0, total: nodes.length }
}
