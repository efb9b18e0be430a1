/**
 * The viewer of a map: starts everything that makes a drawn map a place to move about in. Knows no framework: a page of
 * the site and a document of its own start it alike. What it holds is drawn once; without a script the map stands still.
 */

import { onPageState } from '../page-state.ts'
import { listenToControls } from './controls.ts'
import { openFinder } from './finder.ts'
import { fitWindow, followAddress, openFirst } from './first-look.ts'
import { readGraph } from './graph.ts'
import type { KeyTarget } from './keys.ts'
import { showLinkKeys } from './link-tags.ts'
import { leastScale, type MapView, newView } from './map-view.ts'
import { openOverview } from './overview.ts'
import { openPicture } from './picture.ts'
import { announcer } from './say.ts'
import { openTextPane, type TextPane } from './text-pane.ts'
import { openWhereabouts } from './whereabouts.ts'

/** Starts the viewer in `frame`; the returned function ends it. */
export function openMap(frame: HTMLElement): (() => void) | undefined {
  const port = frame.querySelector<HTMLElement>('[data-map-port]')
  const svg = port?.querySelector('svg')
  if (!port || !svg) return undefined
  const graph = readGraph(svg)
  const { mapPrefix: prefix = 'map', mapMain } = frame.dataset
  const view = newView({ frame, port, graph, picture: openPicture(svg, graph), prefix, isMain: mapMain !== undefined })
  const controller = new AbortController()
  const forget = run(view, controller.signal)
  return () => {
    controller.abort()
    forget()
    view.picture.end()
    port.removeAttribute('data-live')
    port.tabIndex = 0
  }
}

function run(view: MapView, signal: AbortSignal): () => void {
  const { frame, port, picture } = view
  const say = announcer(frame.querySelector('[data-map-say]'))
  const pane = openTextPane(view, signal)
  const keys: KeyTarget = {
    view,
    say,
    focusNode: () => picture.find(view.walk.at)?.focus({ preventScroll: true }),
    openDetails: () => pane?.openCurrent() ?? false,
    toggleLegend: () => toggle(frame.querySelector<HTMLDetailsElement>('[data-map-legend]')),
    prefix: '',
  }
  port.setAttribute('data-live', '')
  // One tab stop: the statement where the reader stands; the window itself takes over after Esc.
  port.tabIndex = -1
  const canvas = frame.querySelector<HTMLCanvasElement>('[data-map-overview]')
  if (canvas) openOverview(view, canvas, signal)
  openWhereabouts(view, keys.focusNode, signal)
  startFinder(view, keys, signal)
  view.on.moved.push(() => port.toggleAttribute('data-zoomed', view.camera.k > leastScale(view) * 1.05))
  view.on.walked.push(() => markCurrent(view, pane))
  showLinkKeys(view, signal)
  listenToControls({ view, pane, keys, signal })
  const resized = new ResizeObserver(() => fitWindow(view, pane))
  view.window = { width: port.clientWidth, height: port.clientHeight }
  openFirst(view, pane)
  resized.observe(port)
  const forget = onPageState(() => followAddress(view, pane))
  return () => {
    resized.disconnect()
    forget()
  }
}

function startFinder(view: MapView, { say, focusNode }: KeyTarget, signal: AbortSignal): void {
  const field = view.frame.querySelector<HTMLInputElement>('[data-map-find]')
  const list = view.frame.querySelector<HTMLElement>('[data-map-found]')
  if (field && list) openFinder({ view, field, list, say, focusNode, load: () => view.picture.texts() }, signal)
}

/** The statement where the reader stands takes the tab stop and the mark, in the map and in the text. */
function markCurrent({ port, picture, walk, visited }: MapView, pane: TextPane | undefined): void {
  for (const other of port.querySelectorAll('[data-node][tabindex="0"], [data-node][aria-current]')) {
    other.setAttribute('tabindex', '-1')
    other.removeAttribute('aria-current')
  }
  const node = picture.find(walk.at)
  node?.setAttribute('tabindex', '0')
  if (visited.length > 0) node?.setAttribute('aria-current', 'true')
  pane?.markCurrent()
}

function toggle(details: HTMLDetailsElement | null): void {
  if (!details) return
  details.open = !details.open
  if (details.open) details.querySelector('summary')?.focus()
}
