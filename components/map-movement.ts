/** How a map moves in its window: one transform, from d3-zoom. */

import type { Selection } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoomIdentity, zoomTransform } from 'd3-zoom'

/** Below this scale words are too small to read: 13 px become less than 6. */
const readable = 0.45
const largest = 3
/** Room around the map when it is shown whole, in px of the screen. */
const margin = 12
/** A map, the window that it moves in, and what moves it. */
export interface MapWindow {
  port: HTMLElement
  map: SVGSVGElement
  size: { width: number; height: number }
  behaviour: ZoomBehavior<HTMLElement, unknown>
  selection: Selection<HTMLElement, unknown, null, undefined>
  scale: HTMLElement | null
  prefix: string
  /** Whether the page is about this map, and not about the text beside it. */
  isMain: boolean
  timer?: ReturnType<typeof setTimeout>
}

/** Lets wheel, mouse and fingers move the map. */
export function startZoom(view: MapWindow): void {
  const { behaviour, selection } = view
  behaviour
    .filter((event: Event) => mayStart(event, view))
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) view.port.removeAttribute('data-gliding')
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => apply(view, transform))
  selection.call(behaviour).on('dblclick.zoom', null)
}

/** A page keeps its own scrolling: the wheel needs a key or focus, one finger needs a map that is larger than its window. */
function mayStart(event: Event, view: MapWindow): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || view.port.contains(document.activeElement)
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || isZoomedIn(view)
  return true
}

function isZoomedIn({ port, behaviour }: MapWindow): boolean {
  return zoomTransform(port).k > behaviour.scaleExtent()[0] * 1.05
}

function apply(view: MapWindow, { x, y, k }: ZoomTransform): void {
  const { map, port } = view
  map.style.transform = `translate(${x}px,${y}px) scale(${k})`
  const distance = k < readable ? 'far' : 'near'
  if (map.getAttribute('data-distance') !== distance) map.setAttribute('data-distance', distance)
  port.toggleAttribute('data-zoomed', isZoomedIn(view))
  announce(view, k)
}

/** Once the map has come to rest, not at every step of the way. */
function announce(view: MapWindow, k: number): void {
  clearTimeout(view.timer)
  view.timer = setTimeout(() => {
    if (view.scale) view.scale.textContent = `${Math.round(k * 100)} %`
  }, 250)
}

/** The scale at which the whole map is seen. */
function fittingScale({ port, size }: MapWindow): number {
  const { clientWidth, clientHeight } = port
  return Math.min(1, (clientWidth - 2 * margin) / size.width, (clientHeight - 2 * margin) / size.height)
}

/** A window of a new size: what was shown whole stays whole. */
export function fitAgain(view: MapWindow): void {
  const { port, size, behaviour, selection } = view
  const wasWhole = !port.hasAttribute('data-zoomed')
  const { clientWidth: width, clientHeight: height } = port
  const k = fittingScale(view)
  const edge = 0.5 / k
  behaviour
    .extent([
      [0, 0],
      [width, height],
    ])
    .scaleExtent([Math.max(k, 0.01), largest])
    .translateExtent([
      [-width * edge, -height * edge],
      [size.width + width * edge, size.height + height * edge],
    ])
  if (wasWhole) showWhole(view)
  else selection.call(behaviour.translateBy, 0, 0)
}

/** The whole map in the middle of its window. */
export function showWhole(view: MapWindow): void {
  const { port, size, behaviour, selection } = view
  const k = fittingScale(view)
  const x = (port.clientWidth - size.width * k) / 2
  const y = (port.clientHeight - size.height * k) / 2
  selection.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k))
}

/** Whether all of a statement's box is in the window, large enough to read. */
export function isInSight({ port }: MapWindow, node: Element): boolean {
  const [inner, outer] = [node.getBoundingClientRect(), port.getBoundingClientRect()]
  const isInside = inner.left >= outer.left && inner.right <= outer.right
  return isInside && inner.top >= outer.top && inner.bottom <= outer.bottom && zoomTransform(port).k >= readable
}

/** A statement in the middle of the window, large enough to read. */
export function centre({ port, behaviour, selection }: MapWindow, node: SVGGraphicsElement): void {
  const box = node.getBBox()
  const k = Math.min(1, (port.clientWidth - 2 * margin) / box.width)
  const x = port.clientWidth / 2 - (box.x + box.width / 2) * k
  const y = port.clientHeight / 2 - (box.y + box.height / 2) * k
  port.setAttribute('data-gliding', '')
  selection.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k))
}
