/**
 * The viewer of a map: starts everything that makes a drawn map a place to move about in. Knows no framework: a page of
 * the site and a document of its own start it alike. What it holds is drawn once; without a script the map stands still.
 */

import { startLighting } from '../light-page.ts'
import { onPageState } from '../page-state.ts'
import { listenToControls } from './controls.ts'
import { openFinder } from './finder.ts'
import { fitWindow, followAddress, measure, openFirst } from './first-look.ts'
import { scrollPageTo } from './go.ts'
import { type MapGraph, readGraph } from './graph.ts'
import type { KeyTarget } from './keys.ts'
import { openLegend } from './legend.ts'
import { showLinkKeys } from './link-tags.ts'
import { choose, everything, isZoomedIn, type MapView, newView } from './map-view.ts'
import { openOverview } from './overview.ts'
import { openPicture, type Picture } from './picture.ts'
import { announcer } from './say.ts'
import { openTextPane, type TextPane } from './text-pane.ts'
import { labelThemes } from './theme-labels.ts'
import { readWords } from './viewer-words.ts'
import { openWhereabouts } from './whereabouts.ts'

/** Starts the viewer in `frame`; the returned function ends it. */
export function openMap(frame: HTMLElement): (() => void) | undefined {
  const port = frame.querySelector<HTMLElement>('[data-map-port]')
  const svg = port?.querySelector('svg')
  if (!port || !svg) return undefined
  const controller = new AbortController()
  const { signal } = controller
  const ends: (() => void)[] = []
  const words = readWords(frame)
  const { mapPrefix: prefix = 'map', mapMain, mapParts } = frame.dataset
  const start = (graph: MapGraph, picture: (view: () => MapView) => Picture) => {
    if (signal.aborted) return
    const view: MapView = newView({
      ...{ frame, port, graph, prefix, words, picture: picture(() => view) },
      isMain: mapMain !== undefined,
    })
    ends.push(run(view, signal))
  }
  if (mapParts === undefined) {
    const graph = readGraph(svg)
    start(graph, () => openPicture(svg, graph, words))
  } else void openLarge(port, svg, mapParts, start)
  return () => {
    controller.abort()
    for (const end of ends) end()
    port.removeAttribute('data-live')
    port.tabIndex = 0
  }
}

/** A map that is loaded block by block; without its places the page keeps the list of themes. */
async function openLarge(
  port: HTMLElement,
  svg: SVGSVGElement,
  base: string,
  start: (graph: MapGraph, picture: (view: () => MapView) => Picture) => void,
): Promise<void> {
  const asked = fetch(`${base}graph.json`).catch(() => undefined)
  // What only large maps need is no burden to the others.
  const { openLargePicture, unpackGraph } = await import('./large-picture.ts')
  const answer = await asked
  const canvas = port.querySelector<HTMLCanvasElement>('[data-map-canvas]')
  if (!answer?.ok || !canvas) return
  const graph = unpackGraph(await answer.json())
  start(graph, (view) => openLargePicture({ svg, canvas, graph, base, view }))
}

function run(view: MapView, signal: AbortSignal): () => void {
  const { frame, port, picture } = view
  const say = announcer(frame.querySelector('[data-map-say]'))
  const pane = openTextPane(view, signal)
  const keys: KeyTarget = {
    view,
    say,
    focusNode() {
      if (view.window.width === 0) pane?.openCurrent()
      picture.focus(view.walk.at)
      scrollPageTo(view, view.walk.at)
    },
    openDetails: () => pane?.openCurrent() ?? false,
    toggleLegend: openLegend(frame, signal),
    prefix: '',
  }
  view.showMap = () => {
    if (view.window.width > 0) return
    pane?.showAs('map')
    measure(view)
  }
  port.setAttribute('data-live', '')
  // One tab stop: the statement where the reader stands; the window itself takes over after Esc.
  port.tabIndex = -1
  const canvas = frame.querySelector<HTMLCanvasElement>('[data-map-overview]')
  if (canvas) openOverview(view, canvas, signal)
  openWhereabouts(view, keys, signal)
  startFinder(view, keys, signal)
  view.on.moved.push(() => port.toggleAttribute('data-zoomed', isZoomedIn(view)))
  view.on.walked.push(() => markCurrent(view, pane))
  showLinkKeys(view, signal)
  labelThemes(view)
  printWhole(view, signal)
  listenToControls({ view, pane, keys, signal })
  const resized = new ResizeObserver(() => fitWindow(view, pane))
  view.window = { width: port.clientWidth, height: port.clientHeight }
  openFirst(view, pane)
  resized.observe(port)
  const forget = onPageState(() => followAddress(view, pane))
  // Where the page is about something else, that lights it.
  const darken = view.isMain ? startLighting(view.graph.links) : undefined
  return () => {
    resized.disconnect()
    forget()
    darken?.()
    picture.end()
  }
}

function startFinder(view: MapView, { say, focusNode }: KeyTarget, signal: AbortSignal): void {
  const field = view.frame.querySelector<HTMLInputElement>('[data-map-find]')
  const list = view.frame.querySelector<HTMLElement>('[data-map-found]')
  if (field && list) openFinder({ view, field, list, say, focusNode, load: () => view.picture.texts() }, signal)
}

/** Paper shows everything, whatever has been folded away on the screen. */
function printWhole(view: MapView, signal: AbortSignal): void {
  let before = view.choice
  addEventListener(
    'beforeprint',
    () => {
      before = view.choice
      choose(view, everything)
    },
    { signal },
  )
  addEventListener('afterprint', () => choose(view, before), { signal })
}

/** The statement where the reader stands takes the tab stop and the mark, in the map and in the text. */
function markCurrent(view: MapView, pane: TextPane | undefined): void {
  const { port, picture, walk } = view
  picture.keep(walk.at, () => {
    for (const other of port.querySelectorAll('[data-node][tabindex="0"], [data-node][aria-current]')) {
      other.setAttribute('tabindex', '-1')
      other.removeAttribute('aria-current')
    }
    const node = picture.find(walk.at)
    node?.setAttribute('tabindex', '0')
    if (view.visited.length > 0) node?.setAttribute('aria-current', 'true')
  })
  pane?.markCurrent()
}
