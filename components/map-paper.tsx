/** The map on paper: each theme by itself, in numbers and first words; the list beside it has all of the text. */

import type { LaidBlock } from '../debate/layout/map-layout.ts'
import { blockName } from './map-block.tsx'
import styles from './map-paper.module.css'

interface MapPaperProps {
  blocks: LaidBlock[]
  /** As given to the map, whose drawing is shown again, a part at a time. */
  prefix: string
}

/** px of the map around a block. */
const margin = 8

export function MapPaper({ blocks, prefix }: MapPaperProps) {
  return (
    <div className={styles.paper} data-map-paper="">
      {blocks.map((block) => {
        const { x, y, width, height } = block
        const [left, top] = [x - margin, y - margin]
        return (
          <figure key={`${x}/${y}`}>
            <svg
              viewBox={`${left} ${top} ${width + 2 * margin} ${height + 2 * margin}`}
              width={width}
              height={height}
              role="img"
              aria-label={`Map of ${blockName(block)}`}
            >
              <use href={`#${prefix}_all`} />
            </svg>
            <figcaption>
              {blockName(block)}. Numbers lead to the list; links to other themes are told there and not drawn here.
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
