/** What is pressed, chosen and focused in a map's viewer, and what comes of it. */

import { readPageState, writePageState } from '../page-state.ts'
import { distanceOf } from './camera.ts'
import { listenToGestures } from './gestures.ts'
import { blockOf, bringIntoSight, firstOf, goTo, nextUnanswered, showBlock, showWhole } from './go.ts'
import { type KeyTarget, pan, pressKey, zoom } from './keys.ts'
import { type MapView, tell } from './map-view.ts'
import type { TextPane } from './text-pane.ts'
import { startWalk } from './walk.ts'

export interface Running {
  view: MapView
  pane: TextPane | undefined
  keys: KeyTarget
  signal: AbortSignal
}

export function listenToControls(running: Running): void {
  const { view, keys, signal } = running
  const { port, frame } = view
  listenToGestures(view, signal)
  const press = (event: KeyboardEvent) => {
    standOnTarget(view, event.target)
    if (!pressKey(keys, event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  port.addEventListener('keydown', press, { signal })
  port.addEventListener('click', (event) => clickMap(running, event), { signal })
  // A mouse sets the focus before it clicks, and the map must not move away from under the click.
  let isPressed = false
  const hold = ({ type }: Event) => {
    isPressed = type === 'mousedown'
  }
  for (const name of ['mousedown', 'mouseup']) document.addEventListener(name, hold, { signal, capture: true })
  port.addEventListener('focusin', ({ target }) => isPressed || followFocus(view, target), { signal })
  // The browser scrolls to what is focused or named in the address; here the map moves instead.
  port.addEventListener('scroll', () => port.scrollTo(0, 0), { signal })
  frame.addEventListener('click', ({ target }) => pressButton(running, target), { signal })
  const themes = frame.querySelector('[data-map-theme]')
  themes?.addEventListener('change', ({ target }) => chooseTheme(view, target), { signal })
}

/** A click on a statement stands there, a second one leaves it; from afar, a click on a theme goes near. */
function clickMap({ view, pane }: Running, event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  const target = event.target instanceof Element ? event.target : null
  const id = target?.closest('[data-node]')?.getAttribute('data-node')
  const place = target?.closest('[data-overview], [data-block]')
  if (id && isPlain && view.isMain) {
    event.preventDefault()
    if (readPageState().pinned === id) writePageState({ pinned: '' })
    else goTo(view, id, { isStep: true })
    // Made by a key or a screen reader and not by a pointer.
    if (event.detail === 0) pane?.openCurrent()
  } else if (place && distanceOf(view.camera) === 'far') {
    const theme = place.getAttribute('data-overview') ?? place.getAttribute('data-block') ?? ''
    const block = blockOf(view, theme)
    if (block) showBlock(view, block)
  }
}

/** What has focus is in sight, and is where the reader stands: map, text and tools all say so. */
function followFocus(view: MapView, target: EventTarget | null): void {
  const id = target instanceof Element ? target.getAttribute('data-node') : null
  if (id === null) return
  if (id !== view.walk.at || view.visited.length === 0) goTo(view, id)
  else bringIntoSight(view, id)
}

/** A statement that a drag has left with the focus is where keys begin. */
function standOnTarget(view: MapView, target: EventTarget | null): void {
  const id = target instanceof Element ? target.getAttribute('data-node') : null
  if (id !== null && id !== view.walk.at) view.walk = startWalk(id)
}

const pans: Record<string, string> = { left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' }

function pressButton({ view, keys, pane }: Running, target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('[data-map-action]') : null
  const action = button?.getAttribute('data-map-action') ?? ''
  if (action === 'in') zoom(view, 1.4)
  else if (action === 'out') zoom(view, 1 / 1.4)
  else if (action === 'fit') showWhole(view)
  else if (action in pans) pan(view, pans[action] ?? '')
  else if (action === 'map' || action === 'text') pane?.showAs(action)
  else if (action === 'unanswered') showNextUnanswered(view, keys)
}

function showNextUnanswered(view: MapView, keys: KeyTarget): void {
  const next = nextUnanswered(view)
  const number = String(view.graph.nodes.get(next?.id ?? '')?.number)
  const { say } = view.words
  keys.say(next ? say('nextUnanswered', { number, place: next.place, of: next.of }) : say('allAnswered'))
}

function chooseTheme(view: MapView, target: EventTarget | null): void {
  const theme = target instanceof HTMLSelectElement ? target.value : ''
  view.showMap?.()
  // What was pinned elsewhere would grey the whole theme.
  if (view.isMain) writePageState({ pinned: '', steps: '', around: '' }, true)
  const block = blockOf(view, theme)
  if (block) showBlock(view, block)
  else showWhole(view)
  const first = firstOf(view, theme)
  if (first !== undefined) view.walk = startWalk(first)
  tell(view, 'walked')
}
