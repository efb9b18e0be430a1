/** What a map shows when it is opened, and when the address asks for something else later. */

import { readPageState } from '../page-state.ts'
import { blockOf, firstOf, goTo, showBlock, showChosen, showWhole } from './go.ts'
import { choose, type MapView, setCamera, tell } from './map-view.ts'
import type { TextPane } from './text-pane.ts'
import { startWalk } from './walk.ts'

/** The statement in the address, or its theme, or the first theme, near enough to read. */
export function openFirst(view: MapView, pane: TextPane | undefined): void {
  const { theme } = readPageState()
  const id = addressed(view)
  if (id !== '') {
    pane?.showAs('map')
    measure(view)
    if (view.isMain) focusAsAddressed(view, id)
    goTo(view, id, { glides: false })
    if (view.isMain && isSeen(view)) view.port.scrollIntoView({ block: 'nearest' })
    return
  }
  pane?.showAs('default')
  const block = (theme && blockOf(view, theme)) || view.graph.blocks[0]
  const first = firstOf(view, block?.theme ?? '')
  if (first !== undefined) view.walk = startWalk(first)
  if (view.isMain && block) showBlock(view, block, false)
  else showWhole(view, false)
  tell(view, 'walked')
}

/** The statement that the address names, as text or as a node of this map. */
function addressed({ prefix, graph }: MapView): string {
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
  // An address of a node, and not of its text, asks for the map.
  if (id !== '' && readPageState().pinned !== id) {
    pane?.showAs('map')
    measure(view)
  }
  if (view.isMain) focusAsAddressed(view, id)
  if (id === '' && view.visited.length > 0) leave(view)
  else if (id !== '' && (id !== view.walk.at || view.visited.length === 0)) goTo(view, id)
}

/** Shows around a statement what the address says, or everything. */
function focusAsAddressed(view: MapView, id: string): void {
  const { steps, around } = readPageState()
  const centre = view.graph.nodes.has(around) ? around : id
  const isFocused = /^[1-3]$/.test(steps) && centre !== ''
  const wanted = isFocused ? { around: centre, steps: Number(steps) } : { around: '' }
  const { choice } = view
  if (wanted.around === choice.around && (!isFocused || wanted.steps === choice.steps)) return
  choose(view, wanted)
  if (isFocused) showChosen(view)
}

/** Nobody stands anywhere any more: the address names no statement. */
function leave(view: MapView): void {
  view.visited = []
  tell(view, 'walked')
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

export function measure(view: MapView): void {
  view.window = { width: view.port.clientWidth, height: view.port.clientHeight }
}

const isSeen = ({ window }: MapView) => window.width > 0 && window.height > 0
