/** A map in a picture: blocks, links, boxes with all their words, styled by classes alone. */

import type { DrawnLink, DrawnNode, MapDrawing } from '../../debate/draw.ts'
import type { LaidBlock } from '../../debate/layout/map-layout.ts'
import { type LinkKind, sideIndexOf } from '../../debate/model.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { titleOf } from '../map-block.tsx'
import { BoxShape, markPath, signs } from '../map-marks.tsx'
import { inFrom, inFromWide, markSize, wordsIn } from '../text-edge.ts'
import { boxClass, filledClass, markClass } from './picture-classes.ts'
import type { PicturePlan } from './picture-plan.ts'

export function PictureMap({ map, lang }: { map: PicturePlan['map']; lang: string }) {
  const { drawing, themeSize, hasWords, page } = map
  const { blocks, links, nodes } = drawing
  return (
    <g className="map">
      {blocks.map((block) => (
        <PictureBlock key={`${block.x}/${block.y}`} {...{ block, drawing, lang }} size={themeSize} />
      ))}
      {links.map((link) => (
        <PictureLink key={link.id} link={link} />
      ))}
      <g lang={lang}>
        {nodes.map((node) => (
          <PictureNode key={node.id} {...{ node, drawing, hasWords, lang }} href={`${page}#${node.id}`} />
        ))}
      </g>
    </g>
  )
}

interface BlockProps {
  block: LaidBlock
  drawing: MapDrawing
  /** px of its theme's name. */
  size: number
  /** Of the page: BCP 47. */
  lang: string
}

function PictureBlock({ block, drawing, size, lang }: BlockProps) {
  const { theme, x, y, width, height, halves } = block
  const start = drawing.isMirrored ? x + width - 24 : x + 24
  return (
    <g data-block={theme ?? ''}>
      <rect className="block" x={x} y={y} width={width} height={height} rx="4" />
      {titleOf(block, lang).map((line, index) => (
        <text key={line} className="strong" fontSize={size} x={start} y={y + 42 + index * 24}>
          {line}
        </text>
      ))}
      {halves.map((half) =>
        (half.lines.length > 0 ? half.lines : half.side === undefined ? [wordsOf(lang).terms.noSide] : []).map(
          (line, index) => (
            <text key={`${half.x} ${line}`} className="strong" x={half.x} y={half.y + 13 + index * 17}>
              {line}
            </text>
          ),
        ),
      )}
    </g>
  )
}

function PictureLink({ link: { id, kind, path, head, badge, far } }: { link: DrawnLink }) {
  return (
    <g data-relation={id} data-kind={kind}>
      <path className={`line-${kind}${far ? ' thin' : ''}`} d={path} />
      <path className={`head-${kind}`} d={head} />
      <Badge kind={kind} x={badge[0]} y={badge[1]} />
    </g>
  )
}

/** Drawn anew at each place: not every program that opens a picture knows how to use a shape again. */
export function Badge({ kind, x, y }: { kind: LinkKind; x: number; y: number }) {
  return (
    <g className={`sign-${kind}`} transform={`translate(${x},${y})`}>
      <circle className="ring" r="6.5" />
      <path d={signs[kind]} />
    </g>
  )
}

interface NodeProps {
  node: DrawnNode
  drawing: MapDrawing
  hasWords: boolean
  /** Of the page: BCP 47. */
  lang: string
  href: string
}

function PictureNode({ node, drawing, hasWords, lang, href }: NodeProps) {
  const { id, x, y, height, unanswered } = node
  const index = sideIndexOf(node)
  return (
    <a href={href} data-node={id} data-unanswered={unanswered && ''}>
      <g className={hasWords ? boxClass(index) : filledClass(index)}>
        <BoxShape index={index} x={x} y={y} width={drawing.boxWidth} height={height} />
      </g>
      {hasWords && <NodeWords node={node} drawing={drawing} lang={lang} />}
    </a>
  )
}

function NodeWords({ node, drawing, lang }: Pick<NodeProps, 'node' | 'drawing' | 'lang'>) {
  const { number, x, y, lines, unanswered } = node
  const { boxWidth, text } = drawing
  const index = sideIndexOf(node)
  const words = wordsIn(node, 12, drawing)
  return (
    <>
      <path
        className={markClass(index)}
        d={markPath(index)}
        transform={`translate(${x + inFromWide(12, markSize, drawing)},${y + 8})`}
      />
      <text className="strong" x={x + inFrom(30, drawing)} y={y + text.header}>
        {number}
      </text>
      {unanswered && (
        <text className="soft" textAnchor="end" x={x + inFrom(boxWidth - 12, drawing)} y={y + text.header}>
          {wordsOf(lang).terms.unanswered}
        </text>
      )}
      <text {...words.of}>
        {lines.map((line, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words can stand in two lines.
          <tspan key={row} x={x + words.start} y={y + text.first + row * text.line}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}
