/** Mouse, wheel and fingers move the map; the page keeps its own scrolling. */

import { moveBy, zoomAt } from './camera.ts'
import { isZoomedIn, leastScale, type MapView, setCamera } from './map-view.ts'

type Spot = [x: number, y: number]

/** px that a pointer may move before a press is no click any more. */
const slack = 4

interface Hold {
  pointers: Map<number, Spot>
  moved: boolean
}

/** Listens until the signal says stop. */
export function listenToGestures(view: MapView, signal: AbortSignal): void {
  const { port } = view
  const hold: Hold = { pointers: new Map(), moved: false }
  port.addEventListener('wheel', (event) => turnWheel(view, event), { signal, passive: false })
  port.addEventListener('pointerdown', (event) => press(view, hold, event), { signal })
  port.addEventListener('pointermove', (event) => drag(view, hold, event), { signal })
  for (const name of ['pointerup', 'pointercancel'] as const) {
    port.addEventListener(name, (event) => release(hold, event), { signal })
  }
  // What was dragged was not clicked; and nothing on a map is to be dragged out of it.
  port.addEventListener('click', (event) => hold.moved && cancel(event), { signal, capture: true })
  port.addEventListener('dragstart', cancel, { signal })
}

function cancel(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

/** The wheel zooms with a key held, or while the map has the focus; else the page scrolls. */
function turnWheel(view: MapView, event: WheelEvent): void {
  const isMeant = event.ctrlKey || event.metaKey || view.port.contains(document.activeElement)
  if (!isMeant) return
  event.preventDefault()
  // Lines and pages as px; a pinch on a trackpad comes as small steps with Ctrl.
  const px = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1)
  const factor = 2 ** (-px * (event.ctrlKey ? 0.01 : 0.002))
  setCamera(view, zoomAt(view.camera, factor, spotOf(view, event), leastScale(view)))
}

function spotOf({ port }: MapView, { clientX, clientY }: MouseEvent): Spot {
  const { left, top } = port.getBoundingClientRect()
  return [clientX - left, clientY - top]
}

function press(view: MapView, hold: Hold, event: PointerEvent): void {
  if (event.button !== 0 || (event.target as Element).closest('[data-map-overview]')) return
  hold.pointers.set(event.pointerId, spotOf(view, event))
  if (hold.pointers.size === 1) hold.moved = false
}

function drag(view: MapView, hold: Hold, event: PointerEvent): void {
  const before = hold.pointers.get(event.pointerId)
  if (!before) return
  const now = spotOf(view, event)
  const [dx, dy] = [now[0] - before[0], now[1] - before[1]]
  if (!hold.moved && Math.hypot(dx, dy) < slack) return
  // A single finger leaves a map that is shown whole to the page's own scrolling.
  if (event.pointerType === 'touch' && hold.pointers.size === 1 && !isZoomedIn(view)) return
  hold.moved = true
  if (!view.port.hasPointerCapture(event.pointerId)) view.port.setPointerCapture(event.pointerId)
  const other = [...hold.pointers].find(([id]) => id !== event.pointerId)?.[1]
  hold.pointers.set(event.pointerId, now)
  if (other) pinch(view, before, now, other)
  else setCamera(view, moveBy(view.camera, dx, dy))
}

/** Two fingers: the point between them stays between them. */
function pinch(view: MapView, before: Spot, now: Spot, other: Spot): void {
  const apart = (spot: Spot) => Math.max(1, Math.hypot(spot[0] - other[0], spot[1] - other[1]))
  const middle: Spot = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]
  const moved = moveBy(view.camera, (now[0] - before[0]) / 2, (now[1] - before[1]) / 2)
  setCamera(view, zoomAt(moved, apart(now) / apart(before), middle, leastScale(view)))
}

function release(hold: Hold, event: PointerEvent): void {
  hold.pointers.delete(event.pointerId)
}
