/** The map as it was drawn: every statement a link to its text, every relation a line. Works without a script. */

import type { DrawnLink, DrawnNode, MapDrawing } from '../debate/draw.ts'
import type { LaidBlock } from '../debate/layout/map-layout.ts'
import type { Debate } from '../debate/model.ts'
import styles from './argument-map.module.css'
import { BadgeShapes, BoxShape, markPath, sideIndexOf } from './map-marks.tsx'
import { countLinks, describeMap, nodeName } from './map-names.ts'

interface ArgumentMapProps {
  drawing: MapDrawing
  debate: Pick<Debate, 'title' | 'sides' | 'lang'>
  /** Begins every id in the map, so that several maps can stand on a page; a node's is `<prefix>-<statement id>`. */
  prefix: string
  /** Where a statement's node leads. */
  nodeHref: (id: string) => string
}

export function ArgumentMap({ drawing, debate, prefix, nodeHref }: ArgumentMapProps) {
  const { width, height } = drawing
  const counts = countLinks(drawing.links)
  return (
    <svg
      className={styles.map}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // biome-ignore lint/a11y/noRedundantRoles: browsers differ in what they make of an svg without a role.
      role="graphics-document"
      aria-labelledby={`${prefix}-title`}
      aria-describedby={`${prefix}-description`}
    >
      <title id={`${prefix}-title`}>{`Argument map: ${debate.title}`}</title>
      <desc id={`${prefix}-description`}>{describeMap(drawing, debate.sides)}</desc>
      <BadgeShapes prefix={prefix} />
      {drawing.blocks.map((block) => (
        <Block key={`${block.x}/${block.y}`} block={block} />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the outline says it in words. */}
      <g aria-hidden="true">
        {drawing.links.map((link) => (
          <Link key={link.id} link={link} prefix={prefix} />
        ))}
      </g>
      <g lang={debate.lang}>
        {drawing.nodes.map((node) => (
          <Node
            key={node.id}
            {...{ node, drawing, prefix }}
            sides={node.sides.map((side) => debate.sides[side]?.id ?? '').join(' ')}
            href={nodeHref(node.id)}
            name={nodeName(node, debate.sides, counts.get(node.id))}
          />
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; it repeats the headings. */}
      <g className={styles.overview} aria-hidden="true">
        {drawing.blocks.map((block) => (
          <Overview key={`${block.x}/${block.y}`} block={block} />
        ))}
      </g>
    </svg>
  )
}

function Block({ block }: { block: LaidBlock }) {
  const { x, y, width, height, lines, part, halves } = block
  return (
    <g className={styles.block}>
      <rect x={x} y={y} width={width} height={height} rx="4" />
      {titleOf(lines, part).map((line, index) => (
        <text key={line} className={styles.title} x={x + 24} y={y + 42 + index * 24}>
          {line}
        </text>
      ))}
      {halves.map((half) =>
        (half.lines.length > 0 ? half.lines : half.side === undefined ? ['No side yet'] : []).map((line, index) => (
          <text
            key={`${half.x} ${line}`}
            className={styles.side}
            data-side-index={half.side ?? -2}
            x={half.x}
            y={half.y + 13 + index * 17}
          >
            {line}
          </text>
        )),
      )}
    </g>
  )
}

/** A theme's name, with the number of the part where it has several. */
function titleOf(lines: string[], part: LaidBlock['part']): string[] {
  if (!part) return lines
  const words = `(${part.number} of ${part.of})`
  return [...lines.slice(0, -1), [lines.at(-1) ?? 'Other statements', words].join(' ')]
}

/** The theme's name across its block, for a map seen whole. */
function Overview({ block }: { block: LaidBlock }) {
  const { x, y, width, lines, part } = block
  const name = titleOf([lines.join(' ')].filter(Boolean), part)[0]
  if (!name) return null
  const size = Math.round(Math.min(72, (1.75 * width) / name.length))
  return (
    <text x={x + 24} y={y + 12 + size * 0.66} fontSize={size}>
      {name}
    </text>
  )
}

function Link({ link, prefix }: { link: DrawnLink; prefix: string }) {
  const { id, kind, from, to, path, head, badge, far } = link
  return (
    <g data-relation={id} data-kind={kind} data-from={from.join(' ')} data-to={to} data-far={far && ''}>
      <path d={path} />
      <path d={head} />
      <use href={`#${prefix}-badge-${kind}`} x={badge[0]} y={badge[1]} />
    </g>
  )
}

interface NodeProps {
  node: DrawnNode
  drawing: MapDrawing
  prefix: string
  sides: string
  href: string
  name: string
}

function Node({ node, drawing: { boxWidth, text }, prefix, sides, href, name }: NodeProps) {
  const { id, number, x, y, height, lines, unanswered } = node
  const index = sideIndexOf(node)
  return (
    <a
      id={`${prefix}-${id}`}
      href={href}
      tabIndex={-1}
      aria-label={name}
      data-node={id}
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
          unanswered
        </text>
      )}
      <Lines lines={lines} x={x + 12} y={y + text.first} step={text.line} />
    </a>
  )
}

function Lines({ lines, x, y, step }: { lines: string[]; x: number; y: number; step: number }) {
  const rows = lines.map((line, index) => ({ line, at: y + index * step }))
  return (
    <text>
      {rows.map(({ line, at }) => (
        <tspan key={at} x={x} y={at}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
