/** The whole map as a small picture in a corner of its window, with a frame around what is seen. A press goes there. */

import { centreOn, seenPart } from './camera.ts'
import type { Rect } from './graph.ts'
import { type MapView, setCamera } from './map-view.ts'

const inset = { width: 168, height: 112 }

/** Draws the inset after every change, at most once a frame. */
export function openOverview(view: MapView, canvas: HTMLCanvasElement, signal: AbortSignal): void {
  let isAsked = false
  const draw = () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      drawOverview(view, canvas)
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
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal })
}

function scaleOf({ size }: MapView): number {
  return Math.min(inset.width / size.width, inset.height / size.height)
}

function drawOverview(view: MapView, canvas: HTMLCanvasElement): void {
  const scale = scaleOf(view)
  const seen = seenPart(view.camera, view.window)
  const { size, graph } = view
  const isWhole = seen.width >= size.width && seen.height >= size.height
  canvas.toggleAttribute('data-idle', isWhole)
  const pen = penOn(canvas, size.width * scale, size.height * scale)
  if (!pen || isWhole) return
  const { context, colour } = pen
  const fill = (rect: Rect, least: number) =>
    context.fillRect(
      rect.x * scale,
      rect.y * scale,
      Math.max(least, rect.width * scale),
      Math.max(least, rect.height * scale),
    )
  context.fillStyle = colour('--wash')
  for (const block of graph.blocks) fill(view.place(block), 1)
  for (const [id, node] of graph.nodes) {
    if (!view.visible.shown.has(id)) continue
    context.fillStyle = colour(`--side-${Math.max(0, node.side + 1)}`)
    fill(view.place(node), 1.5)
  }
  const current = graph.nodes.get(view.walk.at)
  context.strokeStyle = colour('--focus')
  context.lineWidth = 2
  context.strokeRect(seen.x * scale, seen.y * scale, seen.width * scale, seen.height * scale)
  if (!current || view.visited.length === 0) return
  context.fillStyle = colour('--focus')
  const { x, y, width, height } = view.place(current)
  fill({ x: x - 40, y: y - 40, width: width + 80, height: height + 80 }, 4)
}

interface Pen {
  context: CanvasRenderingContext2D
  /** The value of a colour token now. */
  colour: (token: string) => string
}

/** A clean canvas of that size in px of the page, sharp on any screen. */
export function penOn(canvas: HTMLCanvasElement, width: number, height: number): Pen | undefined {
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const ratio = devicePixelRatio
  canvas.width = Math.ceil(width * ratio)
  canvas.height = Math.ceil(height * ratio)
  canvas.style.inlineSize = `${Math.ceil(width)}px`
  canvas.style.blockSize = `${Math.ceil(height)}px`
  context.scale(ratio, ratio)
  const styles = getComputedStyle(canvas)
  const known = new Map<string, string>()
  const colour = (token: string) => {
    const value = known.get(token) ?? styles.getPropertyValue(token).trim()
    known.set(token, value)
    return value
  }
  return { context, colour }
}
