/** `MapLayout` → `MapDrawing`: paths to draw, small enough to stand in a page; all numbers px to one decimal. */

import { type CurveFactory, line } from 'd3-shape'
import { roundedCorners, smooth } from './curves.ts'
import { headline, headlineOf } from './headline.ts'
import type { LaidBlock, LaidLink, LaidNode, MapLayout, Piece, Point } from './layout/map-layout.ts'
import type { LinkKind } from './model.ts'

/** A map ready to be drawn. */
export interface MapDrawing {
  width: number
  height: number
  /** Width of every box. */
  boxWidth: number
  /** Baselines in a box: of its header and its first line, from its top; then from line to line. */
  text: { header: number; first: number; line: number }
  /** The same for the large first words. */
  headline: { first: number; line: number }
  blocks: LaidBlock[]
  nodes: DrawnNode[]
  links: DrawnLink[]
  /** Read from right to left: texts begin at the right edges of their boxes. */
  isMirrored?: true
}

/** A statement's box; its width is the drawing's `boxWidth`. */
export interface DrawnNode extends Omit<LaidNode, 'width' | 'unanswered'> {
  unanswered?: true
  /** Its first words in large letters, to be read where the whole text would be too small. */
  headline: string[]
}

/** A link: its line, the shape at its end and the place of its mark. */
export interface DrawnLink {
  id: string
  kind: LinkKind
  from: string[]
  to: string
  path: string
  /** An outline; closed for support and undercut, open for attack and rephrase. */
  head: string
  badge: Point
  /** It leaves its block. */
  far?: true
}

/** How much of the line's end the head takes, in px. */
const headRoom: Record<LinkKind, number> = { support: 8, attack: 5, rephrase: 2, undercut: 0 }

/** Draws a laid-out map. */
export function drawMap(layout: MapLayout): MapDrawing {
  return {
    width: round(layout.width),
    height: round(layout.height),
    boxWidth: layout.nodes[0]?.width ?? 0,
    text: { header: 18, first: 38, line: 17 },
    headline: { first: headline.first, line: headline.line },
    blocks: layout.blocks,
    nodes: layout.nodes.map(drawNode),
    links: layout.links.map(drawLink),
    ...(layout.isMirrored && { isMirrored: true }),
  }
}

function drawNode({ width, unanswered, ...node }: LaidNode): DrawnNode {
  return {
    ...node,
    x: round(node.x),
    y: round(node.y),
    height: round(node.height),
    headline: headlineOf(node.lines, width, node.height),
    ...(unanswered && { unanswered }),
  }
}

function drawLink({ id, kind, from, to, legs, junction, end, heading, badge, far }: LaidLink): DrawnLink {
  const room = headRoom[kind]
  const tip: Point = [end[0] - heading * room, end[1]]
  const lines = legs.map((pieces) => drawPieces(junction ? pieces : endAt(pieces, tip)))
  if (junction) lines.push(straightLine(junction, tip))
  const head = drawHead(kind, end, heading)
  return { id, kind, from, to, path: lines.join(''), head, badge: roundPoint(badge), ...(far && { far }) }
}

/** The pieces with their last point moved back to where the head begins. */
function endAt(pieces: Piece[], tip: Point): Piece[] {
  const last = pieces.at(-1)
  if (!last) return pieces
  return [...pieces.slice(0, -1), { ...last, points: [...last.points.slice(0, -1), tip] }]
}

function drawPieces(pieces: Piece[]): string {
  return pieces.map(drawPiece).join('')
}

function drawPiece({ shape, points }: Piece, index: number): string {
  const path = pathOf(points, shape === 'curve' ? smooth : roundedCorners(6))
  // A further piece goes on from where the last one ended.
  return index === 0 ? path : path.replace(/^M[^A-Z]*/, '')
}

function pathOf(points: readonly Point[], curve: CurveFactory): string {
  return line<Point>().curve(curve).digits(1)(points as Point[]) ?? ''
}

function straightLine([x, y]: Point, [x2]: Point): string {
  return `M${round(x)},${round(y)}H${round(x2)}`
}

function drawHead(kind: LinkKind, [x, y]: Point, heading: LaidLink['heading']): string {
  const back = (by: number) => round(x - heading * by)
  const up = (by: number) => round(y - by)
  switch (kind) {
    case 'support':
      return `M${round(x)},${round(y)}L${back(9)},${up(4.5)}V${up(-4.5)}Z`
    case 'attack':
      return `M${back(4)},${up(4.5)}V${up(-4.5)}`
    case 'rephrase':
      return `M${back(8)},${up(5)}L${back(1)},${round(y)}L${back(8)},${up(-5)}`
    case 'undercut':
      return `M${round(x)},${up(6)}l6,6l-6,6l-6,-6Z`
  }
}

const round = (value: number) => Math.round(value * 10) / 10
const roundPoint = ([x, y]: Point): Point => [round(x), round(y)]
