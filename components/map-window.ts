/** Moves a drawn map inside its window, by d3-zoom; the address says which statement stands in the middle. */

import { type Selection, select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import { onPageState, readPageState, writePageState } from './page-state.ts'

/** Below this scale words are too small to read: 13 px become less than 6. */
const readable = 0.45
const largest = 3
/** Room around the map when it is shown whole, in px of the screen. */
const margin = 12
/** How far one press of an arrow moves the map, in px of the screen. */
const stride = 120

interface MapWindow {
  port: HTMLElement
  map: SVGSVGElement
  size: { width: number; height: number }
  behaviour: ZoomBehavior<HTMLElement, unknown>
  selection: Selection<HTMLElement, unknown, null, undefined>
  scale: HTMLElement | null
  prefix: string
  timer?: ReturnType<typeof setTimeout>
}

/** Starts a window on the map inside `frame`; the returned function ends it. */
export function openMapWindow(frame: HTMLElement, prefix: string): (() => void) | undefined {
  const port = frame.querySelector<HTMLElement>('[data-map-port]')
  const map = port?.querySelector('svg')
  if (!port || !map) return undefined
  const size = { width: map.width.baseVal.value, height: map.height.baseVal.value }
  const behaviour = zoom<HTMLElement, unknown>()
  const scale = frame.querySelector<HTMLElement>('[data-map-scale]')
  const view: MapWindow = { port, map, size, behaviour, selection: select(port), scale, prefix }
  const controller = new AbortController()
  startZoom(view)
  listen(view, frame, controller.signal)
  const resized = new ResizeObserver(() => fitAgain(view))
  resized.observe(port)
  const forget = onPageState(() => showPinned(view))
  port.setAttribute('data-live', '')
  fitAgain(view)
  showPinned(view, true)
  return () => {
    controller.abort()
    resized.disconnect()
    forget()
    view.selection.on('.zoom', null)
    port.removeAttribute('data-live')
    map.style.removeProperty('transform')
  }
}

function startZoom(view: MapWindow): void {
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

function listen(view: MapWindow, frame: HTMLElement, signal: AbortSignal): void {
  for (const button of frame.querySelectorAll('[data-map-action]')) {
    button.addEventListener('click', () => act(view, button.getAttribute('data-map-action') ?? ''), { signal })
  }
  view.port.addEventListener('keydown', (event) => pressKey(view, event), { signal })
  view.port.addEventListener('pointerdown', () => view.port.focus({ preventScroll: true }), { signal })
  view.port.addEventListener('click', (event) => pin(event), { signal })
  view.port.addEventListener('focusin', ({ target }) => follow(view, target), { signal })
  // The browser scrolls to what is focused or named in the address; here the map moves instead.
  view.port.addEventListener('scroll', () => view.port.scrollTo(0, 0), { signal })
}

const keys: Record<string, string> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function pressKey(view: MapWindow, event: KeyboardEvent): void {
  const action = keys[event.key]
  const isOwn = event.target === view.port && !event.ctrlKey && !event.metaKey && !event.altKey
  if (!action || !isOwn || event.defaultPrevented) return
  event.preventDefault()
  act(view, action)
}

const moves: Record<string, [number, number]> = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] }

function act(view: MapWindow, action: string): void {
  const { behaviour, selection, port } = view
  port.setAttribute('data-gliding', '')
  const move = moves[action]
  const { k } = zoomTransform(port)
  if (move) selection.call(behaviour.translateBy, (move[0] * stride) / k, (move[1] * stride) / k)
  else if (action === 'fit') showWhole(view)
  else selection.call(behaviour.scaleBy, action === 'in' ? 1.4 : 1 / 1.4)
}

/** The scale at which the whole map is seen. */
function fittingScale({ port, size }: MapWindow): number {
  const { clientWidth, clientHeight } = port
  return Math.min(1, (clientWidth - 2 * margin) / size.width, (clientHeight - 2 * margin) / size.height)
}

/** A window of a new size: what was shown whole stays whole. */
function fitAgain(view: MapWindow): void {
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

function showWhole(view: MapWindow): void {
  const { port, size, behaviour, selection } = view
  const k = fittingScale(view)
  const x = (port.clientWidth - size.width * k) / 2
  const y = (port.clientHeight - size.height * k) / 2
  selection.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k))
}

/** A click on a statement pins it, without the page scrolling to its text. */
function pin(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  const node = event.target instanceof Element ? event.target.closest('a[data-node]') : null
  const id = node?.getAttribute('data-node')
  if (!id || !isPlain || !node?.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  writePageState({ pinned: readPageState().pinned === id ? '' : id })
}

/** Shows the statement that the address pins, where it is not in sight. */
function showPinned(view: MapWindow, isFirst = false): void {
  const { pinned } = readPageState()
  const id = pinned.startsWith(`${view.prefix}-`) ? pinned.slice(view.prefix.length + 1) : pinned
  const node = id ? view.map.querySelector<SVGGraphicsElement>(`[data-node="${CSS.escape(id)}"]`) : null
  if (!node) return
  if (isFirst || pinned !== id) view.port.scrollIntoView({ block: 'nearest' })
  if (isFirst || !isInSight(view, node)) centre(view, node)
}

/** What has focus is in sight. */
function follow(view: MapWindow, target: EventTarget | null): void {
  const node = target instanceof SVGGraphicsElement ? target : null
  if (node?.hasAttribute('data-node') && !isInSight(view, node)) centre(view, node)
}

function isInSight({ port }: MapWindow, node: Element): boolean {
  const [inner, outer] = [node.getBoundingClientRect(), port.getBoundingClientRect()]
  const isInside = inner.left >= outer.left && inner.right <= outer.right
  return isInside && inner.top >= outer.top && inner.bottom <= outer.bottom && zoomTransform(port).k >= readable
}

function centre({ port, behaviour, selection }: MapWindow, node: SVGGraphicsElement): void {
  const box = node.getBBox()
  const k = Math.min(1, (port.clientWidth - 2 * margin) / box.width)
  const x = port.clientWidth / 2 - (box.x + box.width / 2) * k
  const y = port.clientHeight / 2 - (box.y + box.height / 2) * k
  port.setAttribute('data-gliding', '')
  selection.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k))
}
