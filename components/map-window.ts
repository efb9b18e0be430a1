/** Moves a drawn map inside its window, by d3-zoom; the address says which statement stands in the middle. */

import { select } from 'd3-selection'
import { zoom, zoomTransform } from 'd3-zoom'
import { centre, fitAgain, isInSight, type MapWindow, showWhole, startZoom } from './map-movement.ts'
import { onPageState, readPageState, writePageState } from './page-state.ts'

/** How far one press of an arrow moves the map, in px of the screen. */
const stride = 120

/** Starts a window on the map inside `frame`; the returned function ends it. */
export function openMapWindow(frame: HTMLElement, prefix: string, isMain: boolean): (() => void) | undefined {
  const port = frame.querySelector<HTMLElement>('[data-map-port]')
  const map = port?.querySelector('svg')
  if (!port || !map) return undefined
  const size = { width: map.width.baseVal.value, height: map.height.baseVal.value }
  const behaviour = zoom<HTMLElement, unknown>()
  const scale = frame.querySelector<HTMLElement>('[data-map-scale]')
  const view: MapWindow = { port, map, size, behaviour, selection: select(port), scale, prefix, isMain }
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

function listen(view: MapWindow, frame: HTMLElement, signal: AbortSignal): void {
  for (const button of frame.querySelectorAll('[data-map-action]')) {
    button.addEventListener('click', () => act(view, button.getAttribute('data-map-action') ?? ''), { signal })
  }
  view.port.addEventListener('keydown', (event) => pressKey(view, event), { signal })
  view.port.addEventListener('pointerdown', () => view.port.focus({ preventScroll: true }), { signal })
  if (view.isMain) view.port.addEventListener('click', (event) => pin(event), { signal })
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
  if (view.isMain && (isFirst || pinned !== id)) view.port.scrollIntoView({ block: 'nearest' })
  if (isFirst || !isInSight(view, node)) centre(view, node)
}

/** What has focus is in sight. */
function follow(view: MapWindow, target: EventTarget | null): void {
  const node = target instanceof SVGGraphicsElement ? target : null
  if (node?.hasAttribute('data-node') && !isInSight(view, node)) centre(view, node)
}
