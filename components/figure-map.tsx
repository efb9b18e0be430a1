/** A part of the argument as a still picture: every statement a link to its text. Nothing in it waits for a script. */

import type { Card } from '../debate/cards.ts'
import type { DrawnLink, DrawnNode, MapDrawing } from '../debate/draw.ts'
import type { DrawnExcerpt } from '../debate/excerpt.ts'
import { type Side, sideIndexOf } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { holderOf } from './holder.ts'
import { Block } from './map-block.tsx'
import { BadgeShapes, BoxShape, markPath } from './map-marks.tsx'
import { inFrom, inFromWide, markSize, wordsIn } from './text-edge.ts'

interface FigureMapProps {
  drawing: MapDrawing
  className?: string | undefined
  /** The part of the drawing that is seen. */
  frame: DrawnExcerpt['frame']
  cards: Map<string, Card>
  sides: Side[]
  lang: string
  /** Begins every id in the picture. */
  prefix: string
  /** The id of what names it. */
  labelledBy: string
  /** Where a statement's box leads, and its name where that is not to be in an attribute of its own. */
  linkOf: (node: DrawnNode) => { href: string; id?: string; named?: string }
}

export function FigureMap({
  className,
  drawing,
  frame,
  cards,
  sides,
  lang,
  prefix,
  labelledBy,
  linkOf,
}: FigureMapProps) {
  const { blocks, links, nodes } = drawing
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its caption; a title would follow the pointer all over it.
    <svg
      className={className}
      width={frame.width}
      height={frame.height}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      direction={drawing.isMirrored && 'rtl'}
      // biome-ignore lint/a11y/noRedundantRoles: browsers differ in what they make of an svg without a role.
      role="graphics-document"
      aria-labelledby={labelledBy}
    >
      <BadgeShapes prefix={prefix} />
      {blocks.map((block) => (
        <Block key={`${block.x}/${block.y}`} block={block} drawing={drawing} lang={lang} />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the statements say it in words. */}
      <g aria-hidden="true">
        {links.map((link) => (
          <Link key={link.id} link={link} prefix={prefix} />
        ))}
      </g>
      <g lang={lang}>
        {nodes.map((node) => {
          const card = cards.get(node.id)
          return card && <Node key={node.id} {...{ node, card, drawing, sides, lang }} link={linkOf(node)} />
        })}
      </g>
    </svg>
  )
}

function Link({ link: { id, kind, path, head, badge }, prefix }: { link: DrawnLink; prefix: string }) {
  return (
    <g data-relation={id} data-kind={kind}>
      <path d={path} />
      <path d={head} />
      <use href={`#${prefix}-badge-${kind}`} x={badge[0]} y={badge[1]} />
    </g>
  )
}

interface NodeProps {
  node: DrawnNode
  card: Card
  drawing: MapDrawing
  sides: Side[]
  lang: string
  link: ReturnType<FigureMapProps['linkOf']>
}

/** In coordinates of its own: what is alike in all of them then compresses to nothing. */
function Node({ node, card, drawing, sides, lang, link }: NodeProps) {
  const { id, number, x, y, height, lines, unanswered } = node
  const { boxWidth, text } = drawing
  const words = wordsIn(node, 12, drawing)
  const index = sideIndexOf(node)
  const rows = lines.map((line, row) => ({ line, at: text.first + row * text.line }))
  return (
    <g transform={`translate(${x},${y})`}>
      <a
        href={link.href}
        id={link.id}
        aria-labelledby={link.named}
        aria-label={link.named ? undefined : nameOf(node, card, sides, lang)}
        data-node={id}
        data-side-index={index}
        data-unanswered={unanswered && ''}
      >
        <BoxShape index={index} x={0} y={0} width={boxWidth} height={height} />
        <path data-mark="" d={markPath(index)} transform={`translate(${inFromWide(12, markSize, drawing)},8)`} />
        <text x={inFrom(30, drawing)} y={text.header}>
          {number}
        </text>
        {unanswered && (
          <text data-open="" x={inFrom(boxWidth - 12, drawing)} y={text.header}>
            {wordsOf(lang).terms.unanswered}
          </text>
        )}
        <text {...words.of}>
          {rows.map(({ line, at }) => (
            <tspan key={at} x={words.start} y={at}>
              {line}
            </tspan>
          ))}
        </text>
      </a>
    </g>
  )
}

/** "Critics' concerns 12: …. Challenges 9; challenged by 13, 14. Unanswered." */
function nameOf(
  { number, lines, unanswered }: DrawnNode,
  { statement, links }: Card,
  sides: Side[],
  lang: string,
): string {
  const { relations, terms } = wordsOf(lang)
  const ends = links.map(({ kind, direction, ends: others }) => {
    const isLink = kind === 'undercut' && direction === 'out'
    return `${relations[kind][direction]} ${others.map((end) => (isLink ? end.label : end.number)).join(', ')}`
  })
  const said = [ends.join('; '), unanswered ? terms.unanswered : ''].filter(Boolean)
  const text = lines.join(' ').replace(/[.\s]+$/u, '')
  const capital = (words: string) => words.charAt(0).toLocaleUpperCase(lang) + words.slice(1)
  return [`${holderOf(statement.sides, sides, lang).name} ${number}: ${text}`, ...said.map(capital)].join('. ')
}
