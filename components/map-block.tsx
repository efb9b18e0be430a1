/** A theme's block on a map: its heading and whose columns are whose. */

import type { MapDrawing } from '../debate/draw.ts'
import type { LaidBlock } from '../debate/layout/map-layout.ts'
import type { NameBlock } from '../debate/pack-graph.ts'
import { sayIn, wordsOf } from './catalogue/catalogue.ts'
import type { Opening } from './map-tools.tsx'

interface BlockProps {
  block: LaidBlock
  drawing: Pick<MapDrawing, 'boxWidth' | 'isMirrored'>
  /** Of the page: BCP 47. */
  lang: string
}

export function Block({ block, drawing: { boxWidth, isMirrored }, lang }: BlockProps) {
  const { theme, x, y, width, height, halves } = block
  const { terms } = wordsOf(lang)
  const [first, second] = halves
  // Between the end of the first column and the start of the second.
  const column = isMirrored ? -boxWidth : boxWidth
  const gutter = first && second ? (first.x + column + second.x) / 2 : x + width / 2
  return (
    <g
      data-block={theme ?? ''}
      data-name={blockName(block, lang)}
      data-part={partOf(block, lang)}
      data-box={`${x} ${y} ${width} ${height}`}
      data-gutter={gutter}
    >
      <rect x={x} y={y} width={width} height={height} rx="4" />
      {titleOf(block, lang).map((line, index) => (
        <text key={line} data-title="" x={isMirrored ? x + width - 24 : x + 24} y={y + 42 + index * 24}>
          {line}
        </text>
      ))}
      {halves.map((half) =>
        (half.lines.length > 0 ? half.lines : half.side === undefined ? [terms.noSide] : []).map((line, index) => (
          <text key={`${half.x} ${line}`} data-side-index={half.side ?? -2} x={half.x} y={half.y + 13 + index * 17}>
            {line}
          </text>
        )),
      )}
    </g>
  )
}

/** A theme's name, with the number of the part where it has several. */
export function titleOf(block: Pick<LaidBlock, 'lines' | 'part'>, lang: string): string[] {
  const { lines } = block
  const part = partOf(block, lang)
  if (part === undefined) return lines
  return [...lines.slice(0, -1), [lines.at(-1) ?? wordsOf(lang).terms.otherStatements, part].join(' ')]
}

/** "(1 of 3)", where a theme has several blocks. */
export function partOf({ part }: Pick<LaidBlock, 'part'>, lang: string): string | undefined {
  return part && sayIn(lang)(wordsOf(lang).map.part, { number: part.number, of: part.of })
}

/** The name of what a block holds, in one line. */
export function blockName({ lines, part }: LaidBlock, lang: string): string {
  const inOne = { lines: [lines.join(' ')].filter(Boolean), part }
  return titleOf(inOne, lang)[0] ?? wordsOf(lang).terms.otherStatements
}

/** What a block is called, for those who ask for a map block by block. */
export function blockNamer(lang: string): NameBlock {
  return (block) => ({ name: blockName(block, lang), part: partOf(block, lang) })
}

/** What a map of these blocks and statements opens with. */
export function openingOf({ blocks, nodes }: Pick<MapDrawing, 'blocks' | 'nodes'>, lang: string): Opening {
  const [block] = blocks
  return { theme: block ? blockName(block, lang) : '', number: nodes[0]?.number ?? 0, total: nodes.length }
}
