/** A statement's box on a map: its mark and number, its text, and its first words in large for a map seen from further away. */

import type { DrawnNode, MapDrawing } from '../debate/draw.ts'
import { sideIndexOf } from '../debate/model.ts'
import styles from './argument-map.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { BoxShape, markPath } from './map-marks.tsx'

interface NodeProps {
  node: DrawnNode
  drawing: Pick<MapDrawing, 'boxWidth' | 'text' | 'headline'>
  prefix: string
  sides: string
  href: string
  name: string
  /** Of the page: BCP 47. */
  lang: string
}

export function Node({ node, drawing: { boxWidth, text, headline }, prefix, sides, href, name, lang }: NodeProps) {
  const { id, number, x, y, height, lines, unanswered } = node
  const index = sideIndexOf(node)
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
      <path data-mark="" d={markPath(index)} transform={`translate(${x + 12},${y + 8})`} />
      <text x={x + 30} y={y + text.header}>
        {number}
      </text>
      {unanswered && (
        <text data-open="" x={x + boxWidth - 12} y={y + text.header}>
          {wordsOf(lang).terms.unanswered}
        </text>
      )}
      <Lines isWhole lines={lines} x={x + 12} y={y + text.first} step={text.line} />
      <Lines className={styles.headline} lines={node.headline} x={x + 10} y={y + headline.first} step={headline.line} />
    </a>
  )
}

interface LinesProps {
  lines: string[]
  x: number
  y: number
  step: number
  className?: string | undefined
  /** Whether these are all of the statement's words. */
  isWhole?: boolean
}

function Lines({ lines, x, y, step, className, isWhole }: LinesProps) {
  const rows = lines.map((line, index) => ({ line, at: y + index * step }))
  return (
    <text className={className} data-words={isWhole ? '' : undefined} data-headline={isWhole ? undefined : ''}>
      {rows.map(({ line, at }) => (
        <tspan key={at} x={x} y={at}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
