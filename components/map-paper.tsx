/** The map on paper: each theme by itself, in numbers and first words; the list beside it has all of the text. */

import type { MapDrawing } from '../debate/draw.ts'
import type { LaidBlock } from '../debate/layout/map-layout.ts'
import type { Side } from '../debate/model.ts'
import { sayIn, wordsOf } from './catalogue/catalogue.ts'
import { blockName } from './map-block.tsx'
import { MapLegend } from './map-legend.tsx'
import styles from './map-paper.module.css'

interface MapPaperProps {
  drawing: Pick<MapDrawing, 'blocks' | 'nodes' | 'boxWidth'>
  /** As given to the map, whose drawing is shown again, a part at a time. */
  prefix: string
  sides: Side[]
  /** Of the page: BCP 47. */
  lang: string
}

/** px of the map beside the outermost boxes, for their lines, and below the lowest. */
const margin = { beside: 64, below: 28 }

export function MapPaper({ drawing, prefix, sides, lang }: MapPaperProps) {
  const words = wordsOf(lang).map
  const say = sayIn(lang)
  return (
    <div className={styles.paper} data-map-paper="">
      <MapLegend sides={sides} prefix={`${prefix}-paper`} lang={lang} />
      {drawing.blocks.map((block) => {
        const { x, y, width, height } = cropBlock(block, drawing)
        const name = blockName(block, lang)
        return (
          // A page on its side holds a wide one in larger letters.
          <figure key={`${block.x}/${block.y}`} data-wide={width > height * 1.1 ? '' : undefined}>
            <svg
              viewBox={`${x} ${y} ${width} ${height}`}
              width={width}
              height={height}
              role="img"
              aria-label={say(words.mapOf, { name })}
            >
              <use href={`#${prefix}_all`} />
            </svg>
            <figcaption>{say(words.onPaper, { name })}</figcaption>
          </figure>
        )
      })}
    </div>
  )
}

/** A block without the room that only links to other blocks take. */
function cropBlock(block: LaidBlock, { nodes, boxWidth }: MapPaperProps['drawing']) {
  const inside = nodes.filter(
    ({ x, y }) => x >= block.x && x < block.x + block.width && y >= block.y && y < block.y + block.height,
  )
  if (inside.length === 0) return block
  const left = Math.max(block.x, Math.min(...inside.map(({ x }) => x)) - margin.beside)
  const right = Math.min(block.x + block.width, Math.max(...inside.map(({ x }) => x)) + boxWidth + margin.beside)
  const bottom = Math.max(...inside.map(({ y, height }) => y + height)) + margin.below
  return { x: left, y: block.y, width: right - left, height: Math.min(block.height, bottom - block.y) }
}
