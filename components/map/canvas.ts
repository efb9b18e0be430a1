/** Paints what the page holds no elements for: boxes, links and words of a large map, as the drawing itself shows them. */

import type { LinkKind } from '../../debate/model.ts'
import type { Camera, Distance } from './camera.ts'
import type { Rect } from './graph.ts'
import { penOn } from './overview.ts'
import { signs } from './theme-labels.ts'

/** A statement's box as it is painted. */
export interface PaintedBox extends Rect {
  side: number
  isLit: boolean
  number: number
  /** Its words, as far as they are loaded and wanted at this distance. */
  lines: string[]
}

export interface PaintedLink {
  kind: LinkKind
  line: Path2D
  head: Path2D
  badge: readonly [x: number, y: number]
}

export interface Painting {
  blocks: Rect[]
  boxes: PaintedBox[]
  links: PaintedLink[]
  distance: Distance
  /** The sign on links of a kind, around its middle, as the drawing has it. */
  sign(kind: LinkKind): string
}

const dashes: Record<LinkKind, number[]> = { support: [], attack: [6, 4], undercut: [0.1, 4.5], rephrase: [14, 3] }

/** How the words of a box stand in it at each distance, in px at 100 %. */
const type = {
  near: { size: 13, first: 38, line: 17, inset: 12 },
  middle: { size: 24, first: 50, line: 26, inset: 10 },
}

/** Paints a part of the map, `seen`, on a canvas of that many px of the page; the camera says how large. */
export function paint(canvas: HTMLCanvasElement, painting: Painting, seen: Rect, { k }: Pick<Camera, 'k'>): void {
  const pen = penOn(canvas, seen.width * k, seen.height * k, 1.5)
  if (!pen) return
  const { context, colour } = pen
  context.scale(k, k)
  context.translate(-seen.x, -seen.y)
  context.fillStyle = colour('--wash')
  context.strokeStyle = colour('--rule')
  context.lineWidth = 1
  for (const { x, y, width, height } of painting.blocks) {
    context.fillRect(x, y, width, height)
    context.strokeRect(x, y, width, height)
  }
  for (const link of painting.links) paintLink(context, link, colour)
  if (painting.distance !== 'far') for (const link of painting.links) paintBadge(context, link, painting, colour)
  context.setLineDash([])
  // What is written begins where the page is read from, as its letters do.
  const isMirrored = getComputedStyle(canvas).direction === 'rtl'
  if (k < dustScale) paintDust(context, painting.boxes, colour)
  else for (const box of painting.boxes) paintBox(context, box, colour, { ...painting, isMirrored })
}

/** Below this scale a box is a few px: its side's colour is all there is to see. */
const dustScale = 0.045

function paintDust(context: CanvasRenderingContext2D, boxes: PaintedBox[], colour: Colour): void {
  for (const { x, y, width, height, side, isLit } of boxes) {
    context.fillStyle = colour(isLit ? '--focus' : `--side-${Math.max(0, side + 1)}`)
    context.fillRect(x, y, width, height)
  }
}

function paintLink(context: CanvasRenderingContext2D, { kind, line, head }: PaintedLink, colour: Colour): void {
  context.strokeStyle = colour(`--${kind}`)
  context.fillStyle = context.strokeStyle
  context.lineWidth = kind === 'undercut' ? 2.2 : 1.5
  context.lineCap = kind === 'undercut' ? 'round' : 'butt'
  context.setLineDash(dashes[kind])
  context.stroke(line)
  context.setLineDash([])
  if (kind === 'support' || kind === 'undercut') context.fill(head)
  else context.stroke(head)
}

function paintBadge(
  context: CanvasRenderingContext2D,
  { kind, badge: [x, y] }: PaintedLink,
  { sign }: Painting,
  colour: Colour,
): void {
  context.setLineDash([])
  context.fillStyle = colour('--paper')
  context.strokeStyle = colour(`--${kind}`)
  context.lineWidth = 1
  context.beginPath()
  context.arc(x, y, 6.5, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
  const mark = new Path2D()
  mark.addPath(new Path2D(sign(kind)), new DOMMatrix().translate(x, y))
  context.lineWidth = 1.5
  context.stroke(mark)
}

type Colour = (token: string) => string

type Look = Pick<Painting, 'distance'> & { isMirrored: boolean }

function paintBox(context: CanvasRenderingContext2D, box: PaintedBox, colour: Colour, look: Look): void {
  const { distance, isMirrored } = look
  const { x, y, width, height, side } = box
  context.fillStyle = colour(box.isLit ? '--lit' : '--raised')
  context.strokeStyle = colour(`--side-${Math.max(0, side + 1)}`)
  context.lineWidth = distance === 'far' ? 4 : 1.5
  context.setLineDash(side === -2 ? [2, 3] : [])
  const outline = outlineOf(box)
  context.fill(outline)
  context.stroke(outline)
  if (side === -1) context.strokeRect(x + 3, y + 3, width - 6, height - 6)
  if (distance === 'far' || box.lines.length === 0) return
  const { size, first, line, inset: beside } = type[distance]
  const write = (words: string, weight: number, px: number, inset: number, top: number) => {
    context.font = `${weight} ${px}px ${colour('--sans')}, sans-serif`
    context.fillText(words, isMirrored ? x + width - inset : x + inset, y + top)
  }
  context.fillStyle = context.strokeStyle
  write(side < 0 ? '=' : (signs[side % 4] ?? ''), 600, 13, 12, 18)
  context.fillStyle = colour('--ink')
  if (distance === 'near') write(String(box.number), 600, 13, 30, 18)
  else write(String(box.number), 600, 23, 30, 23)
  for (const [index, words] of box.lines.entries()) write(words, 400, size, beside, first + index * line)
}

/** Square for the first side, round for the second, cut for others, as in the drawing. */
function outlineOf({ x, y, width, height, side }: PaintedBox): Path2D {
  if (side > 1) {
    const [w, h] = [width - 16, height - 16]
    return new Path2D(`M${x + 8},${y}h${w}l8,8v${h}l-8,8h${-w}l-8,-8v${-h}z`)
  }
  const path = new Path2D()
  path.roundRect(x, y, width, height, side === 1 ? 12 : 0)
  return path
}
