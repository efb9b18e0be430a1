/** A statement's box on a map: its mark and number, its text, and its first words in large for a map seen from further away. */

import type { DrawnNode, MapDrawing } from '../debate/draw.ts'
import { sideIndexOf } from '../debate/model.ts'
import styles from './argument-map.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { BoxShape, markPath } from './map-marks.tsx'
import { inFrom, inFromWide, markSize, wordsIn } from './text-edge.ts'

interface NodeProps {
  node: DrawnNode
  drawing: Pick<MapDrawing, 'boxWidth' | 'text' | 'headline' | 'isMirrored'>
  prefix: string
  sides: string
  href: string
  name: string
  /** Of the page: BCP 47. */
  lang: string
}

export function Node({ node, drawing, prefix, sides, href, name, lang }: NodeProps) {
  const { id, number, x, y, height, lines, unanswered } = node
  const { boxWidth, text, headline } = drawing
  const index = sideIndexOf(node)
  const [words, large] = [wordsIn(node, 12, drawing), wordsIn(node, 10, drawing)]
  return (
    <a
      id={`${prefix}-${id}`}
      href={href}
      tabIndex={-1}
      aria-label={name}
      data-node={id}
      data-number={number}
      data-box={`${x} ${y} ${boxWidth} ${height}`}
      data-sides={sides}
      data-side-index={index}
      data-unanswered={unanswered && ''}
    >
      <BoxShape index={index} x={x} y={y} width={boxWidth} height={height} />
      <path
        data-mark=""
        d={markPath(index)}
        transform={`translate(${x + inFromWide(12, markSize, drawing)},${y + 8})`}
      />
      <text x={x + inFrom(30, drawing)} y={y + text.header}>
        {number}
      </text>
      {unanswered && (
        <text data-open="" x={x + inFrom(boxWidth - 12, drawing)} y={y + text.header}>
          {wordsOf(lang).terms.unanswered}
        </text>
      )}
      <Lines isWhole lines={lines} x={x + words.start} y={y + text.first} step={text.line} of={words.of} />
      <Lines
        className={styles.headline}
        lines={node.headline}
        x={x + large.start}
        y={y + headline.first}
        step={headline.line}
        of={large.of}
      />
    </a>
  )
}

interface LinesProps {
  lines: string[]
  x: number
  y: number
  step: number
  /** Language and direction, where they are not the map's. */
  of: { lang: string | undefined; direction: DrawnNode['direction'] }
  className?: string | undefined
  /** Whether these are all of the statement's words. */
  isWhole?: boolean
}

function Lines({ lines, x, y, step, of, className, isWhole }: LinesProps) {
  const rows = lines.map((line, index) => ({ line, at: y + index * step }))
  return (
    <text {...of} className={className} data-words={isWhole ? '' : undefined} data-headline={isWhole ? undefined : ''}>
      {rows.map(({ line, at }) => (
        <tspan key={at} x={x} y={at}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
