/** The whole map as a small picture in a corner of its window, with a frame around what is seen. A press goes there. */

import { centreOn, seenPart } from './camera.ts'
import type { Rect } from './graph.ts'
import { type MapView, setCamera } from './map-view.ts'

const inset = { width: 168, height: 112 }

/** Draws the inset after every change, at most once a frame. */
export function openOverview(view: MapView, canvas: HTMLCanvasElement, signal: AbortSignal): void {
  let isAsked = false
  let drawn: Drawn | undefined
  const draw = () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      drawn = drawOverview(view, canvas, drawn)
    })
  }
  view.on.moved.push(draw)
  view.on.shown.push(draw)
  view.on.walked.push(draw)
  const go = (event: PointerEvent) => {
    if (event.buttons !== 1) return
    event.preventDefault()
    event.stopPropagation()
    const { left, top } = canvas.getBoundingClientRect()
    const scale = scaleOf(view)
    const spot = { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale, width: 0, height: 0 }
    setCamera(view, centreOn(spot, view.window, view.camera.k), event.type === 'pointerdown')
  }
  canvas.addEventListener('pointerdown', go, { signal })
  canvas.addEventListener('pointermove', go, { signal })
  const redraw = () => {
    drawn = undefined
    draw()
  }
  for (const colours of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(colours).addEventListener('change', redraw, { signal })
  }
}

function scaleOf({ size }: MapView): number {
  return Math.min(inset.width / size.width, inset.height / size.height)
}

/** What changes only when other statements are shown is drawn apart: moving the map then costs next to nothing. */
interface Drawn {
  visible: MapView['visible']
  picture: HTMLCanvasElement
}

function drawOverview(view: MapView, canvas: HTMLCanvasElement, known: Drawn | undefined): Drawn | undefined {
  const scale = scaleOf(view)
  const seen = seenPart(view.camera, view.window)
  const { size, graph } = view
  const isWhole = seen.width >= size.width && seen.height >= size.height
  canvas.toggleAttribute('data-idle', isWhole)
  if (isWhole) return known
  const drawn = known?.visible === view.visible ? known : { visible: view.visible, picture: drawBoxes(view, canvas) }
  const pen = penOn(canvas, size.width * scale, size.height * scale)
  if (!pen) return drawn
  const { context, colour } = pen
  context.drawImage(drawn.picture, 0, 0, size.width * scale, size.height * scale)
  context.strokeStyle = colour('--focus')
  context.lineWidth = 2
  context.strokeRect(seen.x * scale, seen.y * scale, seen.width * scale, seen.height * scale)
  const current = graph.nodes.get(view.walk.at)
  if (!current || view.visited.length === 0) return drawn
  context.fillStyle = colour('--focus')
  fill(context, view.place(current), scale, 5)
  return drawn
}

function drawBoxes(view: MapView, canvas: HTMLCanvasElement): HTMLCanvasElement {
  const picture = document.createElement('canvas')
  const scale = scaleOf(view)
  const pen = penOn(picture, view.size.width * scale, view.size.height * scale, 3, canvas)
  if (!pen) return picture
  const { context, colour } = pen
  context.fillStyle = colour('--wash')
  for (const block of view.graph.blocks) fill(context, view.place(block), scale, 1)
  for (const [id, node] of view.graph.nodes) {
    if (!view.visible.shown.has(id)) continue
    context.fillStyle = colour(`--side-${Math.max(0, node.side + 1)}`)
    fill(context, view.place(node), scale, 1)
  }
  return picture
}

function fill(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, scale: number, least: number): void {
  context.fillRect(x * scale, y * scale, Math.max(least, width * scale), Math.max(least, height * scale))
}

interface Pen {
  context: CanvasRenderingContext2D
  /** The value of a colour token now. */
  colour: (token: string) => string
}

/** A clean canvas of that size in px of the page, as sharp as the screen, or as `sharpest` allows. */
export function penOn(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  sharpest = 3,
  styled = canvas,
): Pen | undefined {
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const ratio = Math.min(sharpest, devicePixelRatio)
  const size = { width: Math.ceil(width * ratio), height: Math.ceil(height * ratio) }
  // Giving a canvas its size makes it anew, even where that is the size it has.
  if (canvas.width !== size.width || canvas.height !== size.height) {
    Object.assign(canvas, size)
    canvas.style.inlineSize = `${Math.ceil(width)}px`
    canvas.style.blockSize = `${Math.ceil(height)}px`
  }
  context.resetTransform()
  context.clearRect(0, 0, size.width, size.height)
  context.scale(ratio, ratio)
  const styles = getComputedStyle(styled)
  const known = new Map<string, string>()
  const colour = (token: string) => {
    const value = known.get(token) ?? styles.getPropertyValue(token).trim()
    known.set(token, value)
    return value
  }
  return { context, colour }
}
