/** What a map shows when it is opened, and when the address asks for something else later. */

import { readPageState } from '../page-state.ts'
import { blockOf, focusOn, goTo, showBlock, showWhole } from './go.ts'
import { type MapView, setCamera, tell } from './map-view.ts'
import type { TextPane } from './text-pane.ts'
import { startWalk } from './walk.ts'

/** The statement in the address, or its theme, or the first theme, near enough to read. */
export function openFirst(view: MapView, pane: TextPane | undefined): void {
  const { theme, steps } = readPageState()
  const id = addressed(view)
  if (id !== '') {
    pane?.showAs('map')
    measure(view)
    goTo(view, id, { glides: false })
    if (/^[1-3]$/.test(steps)) focusOn(view, id, Number(steps))
    if (view.isMain && isSeen(view)) view.port.scrollIntoView({ block: 'nearest' })
    return
  }
  pane?.showAs('default')
  const block = (theme && blockOf(view, theme)) || view.graph.blocks[0]
  const first = [...view.graph.nodes.values()].find((node) => node.theme === block?.theme)
  if (first) view.walk = startWalk(first.id)
  if (view.isMain && block) showBlock(view, block, false)
  else showWhole(view, false)
  tell(view, 'walked')
}

/** The statement that the address names, as text or as a node of this map. */
export function addressed({ prefix, graph }: MapView): string {
  const { pinned } = readPageState()
  const id = pinned.startsWith(`${prefix}-`) ? pinned.slice(prefix.length + 1) : pinned
  return graph.nodes.has(id) ? id : ''
}

export function followAddress(view: MapView, pane: TextPane | undefined): void {
  // The skip link leads to the map's window, which a small screen may not be showing.
  if (readPageState().pinned === view.port.id) {
    pane?.showAs('map')
    view.port.focus()
  }
  const id = addressed(view)
  if (id === '' || (id === view.walk.at && view.visited.length > 0)) return
  // An address of a node, and not of its text, asks for the map.
  if (readPageState().pinned !== id) {
    pane?.showAs('map')
    measure(view)
  }
  goTo(view, id)
}

/** Takes the window's size; a map shown whole stays whole, one that was out of sight opens now. */
export function fitWindow(view: MapView, pane: TextPane | undefined): void {
  const { port } = view
  const wasSeen = view.window.width > 0
  const wasWhole = !port.hasAttribute('data-zoomed')
  measure(view)
  if (!isSeen(view)) return
  if (!wasSeen && view.visited.length === 0) openFirst(view, pane)
  else if (!wasSeen) goTo(view, view.walk.at, { walk: view.walk, glides: false })
  else if (wasWhole) showWhole(view, false)
  else setCamera(view, view.camera)
}

function measure(view: MapView): void {
  view.window = { width: view.port.clientWidth, height: view.port.clientHeight }
}

const isSeen = ({ window }: MapView) => window.width > 0 && window.height > 0
