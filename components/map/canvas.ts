/** Paints what the page holds no elements for: boxes, links and words of a large map, as the drawing itself shows them. */

import type { LinkKind } from '../../debate/model.ts'
import type { Camera, Distance } from './camera.ts'
import type { Rect } from './graph.ts'
import { penOn } from './overview.ts'

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
}

export interface Painting {
  blocks: Rect[]
  boxes: PaintedBox[]
  links: PaintedLink[]
  distance: Distance
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
  context.setLineDash([])
  if (k < dustScale) paintDust(context, painting.boxes, colour)
  else for (const box of painting.boxes) paintBox(context, box, colour, painting.distance)
}

/** Below this scale a box is a few px: its side's colour is all there is to see. */
const dustScale = 0.1

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

type Colour = (token: string) => string

function paintBox(context: CanvasRenderingContext2D, box: PaintedBox, colour: Colour, distance: Distance): void {
  const { x, y, width, height, side } = box
  context.fillStyle = colour(box.isLit ? '--lit' : '--raised')
  context.strokeStyle = colour(`--side-${Math.max(0, side + 1)}`)
  context.lineWidth = distance === 'far' ? 4 : 1.5
  context.setLineDash(side === -2 ? [2, 3] : [])
  outline(context, box)
  context.fill()
  context.stroke()
  if (side === -1) context.strokeRect(x + 3, y + 3, width - 6, height - 6)
  if (distance === 'far' || box.lines.length === 0) return
  const { size, first, line, inset } = type[distance]
  context.fillStyle = colour('--ink')
  context.font = `600 ${distance === 'near' ? 13 : 23}px ${colour('--sans')}, sans-serif`
  context.fillText(String(box.number), x + 30, y + (distance === 'near' ? 18 : 23))
  context.font = `400 ${size}px ${colour('--sans')}, sans-serif`
  for (const [index, words] of box.lines.entries()) context.fillText(words, x + inset, y + first + index * line)
  paintMark(context, box, colour)
}

/** Square for the first side, round for the second, cut for others, as in the drawing. */
function outline(context: CanvasRenderingContext2D, { x, y, width, height, side }: PaintedBox): void {
  context.beginPath()
  if (side === 1) context.roundRect(x, y, width, height, 12)
  else if (side < 1) context.rect(x, y, width, height)
  else {
    context.moveTo(x + 8, y)
    for (const [dx, dy] of [
      [width - 8, 0],
      [width, 8],
      [width, height - 8],
      [width - 8, height],
      [8, height],
      [0, height - 8],
      [0, 8],
    ] as const) {
      context.lineTo(x + dx, y + dy)
    }
    context.closePath()
  }
}

/** ■ ● ▲ ◆ =, in a square of 12 px. */
function paintMark(context: CanvasRenderingContext2D, { x, y, side }: PaintedBox, colour: Colour): void {
  context.fillStyle = colour(`--side-${Math.max(0, side + 1)}`)
  context.font = '13px sans-serif'
  context.fillText(side < 0 ? '=' : (['■', '●', '▲', '◆'][side % 4] ?? '■'), x + 12, y + 18)
}
