/** What each key does on a map: on a statement, and on the window that holds them all. */

import { moveBy, zoomAt } from './camera.ts'
import { goBack, goTo, showBlock, showWhole, toggleBranch } from './go.ts'
import { leastScale, type MapView, setCamera } from './map-view.ts'
import type { Say } from './say.ts'
import { stepWords } from './step-words.ts'
import { findBranch } from './visible.ts'
import { follow, jump, linkKeys, neighboursOf, siblingsOf, sidestep, startWalk, toEnd, type Walk } from './walk.ts'

/** How far one press of an arrow moves the map, in px of the screen. */
const stride = 120

export interface KeyTarget {
  view: MapView
  /** Sets the focus on the statement where the reader stands. */
  focusNode(): void
  /** Opens the details of that statement; false where the page has none. */
  openDetails(): boolean
  toggleLegend(): void
  say: Say
  /** The first of two keys that lead to one of many neighbours. */
  prefix: string
}

/** Acts on a key; false where it means nothing here. */
export function pressKey(target: KeyTarget, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const isOnNode = event.target instanceof Element && event.target.closest('[data-node]') !== null
  if (event.key === '?') target.toggleLegend()
  else if (zoomKey(target.view, event.key)) return true
  else return isOnNode ? nodeKey(target, event.key) : windowKey(target, event)
  return true
}

function zoomKey(view: MapView, key: string): boolean {
  if (key === '+' || key === '=') zoom(view, 1.4)
  else if (key === '-') zoom(view, 1 / 1.4)
  else if (key === '0') showWhole(view)
  else return false
  return true
}

/** Around the middle of the window. */
export function zoom(view: MapView, factor: number): void {
  const { width, height } = view.window
  setCamera(view, zoomAt(view.camera, factor, [width / 2, height / 2], leastScale(view)), true)
}

const strides: Record<string, [number, number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

export function pan(view: MapView, key: string): boolean {
  const [dx, dy] = strides[key] ?? [0, 0]
  if (dx === 0 && dy === 0) return false
  setCamera(view, moveBy(view.camera, dx * stride, dy * stride), true)
  return true
}

function windowKey({ view, focusNode }: KeyTarget, event: KeyboardEvent): boolean {
  if (event.target !== view.port) return false
  if (event.key !== 'Enter') return pan(view, event.key)
  focusNode()
  return true
}

type Move = (walk: Walk) => Walk

function nodeKey(target: KeyTarget, key: string): boolean {
  const { view } = target
  const { graph } = view
  const { shown } = view.visible
  const moves: Record<string, Move> = {
    ArrowRight: (walk) => follow(walk, 'right', graph, shown),
    ArrowLeft: (walk) => follow(walk, 'left', graph, shown),
    ArrowDown: (walk) => sidestep(walk, 1, graph, shown),
    ArrowUp: (walk) => sidestep(walk, -1, graph, shown),
    Home: (walk) => toEnd(walk, 'first', graph, shown),
    End: (walk) => toEnd(walk, 'last', graph, shown),
  }
  const move = moves[key]
  if (move) walkTo(target, move(view.walk), nothing[key])
  else if (key === 'PageDown' || key === 'PageUp') turnPage(target, key === 'PageDown' ? 1 : -1)
  else if (key === 'Enter') return target.openDetails()
  else if (key === ' ') toggleHere(target)
  else if (key === 'Backspace') goBackTo(target)
  else if (key === 'Escape') view.port.focus()
  else return pressLinkKey(target, key.toLowerCase())
  return true
}

/** What is said where there is nothing to go to. */
const nothing: Record<string, 'noneRight' | 'noneLeft' | 'lastHere' | 'firstHere'> = {
  ArrowRight: 'noneRight',
  ArrowLeft: 'noneLeft',
  ArrowDown: 'lastHere',
  ArrowUp: 'firstHere',
}

function toggleHere({ view, say }: KeyTarget): void {
  const id = view.walk.at
  if (findBranch(id, view.graph).size === 0) {
    say(view.words.say('noBranch'))
    return
  }
  toggleBranch(view, id)
  const hidden = view.visible.behind.get(id)
  say(hidden === undefined ? view.words.say('branchShown') : view.words.say('branchHidden', { count: hidden }))
}

function goBackTo(target: KeyTarget): void {
  if (goBack(target.view)) target.focusNode()
  else target.say(target.view.words.say('noneBefore'))
}

function walkTo(target: KeyTarget, walk: Walk, none?: (typeof nothing)[string]): void {
  const { view } = target
  if (walk.at === view.walk.at) {
    target.say(none ? view.words.say(none) : '')
    return
  }
  const from = view.walk.at
  goTo(view, walk.at, { walk })
  target.focusNode()
  const relation = stepWords(from, walk.at, view.graph, view.words)
  const siblings = siblingsOf(walk, view.graph, view.visible.shown)
  const place = { place: siblings.indexOf(walk.at) + 1, of: siblings.length }
  target.say(relation ? view.words.say('stepBy', { ...place, relation }) : view.words.say('step', place))
}

/** A digit or letter follows the link of that key; two of them where a statement has very many. */
function pressLinkKey(target: KeyTarget, key: string): boolean {
  const { view } = target
  const { shown } = view.visible
  const keys = linkKeys(neighboursOf(view.walk.at, view.graph, shown).length)
  const typed = target.prefix + key
  const place = keys.indexOf(typed)
  target.prefix = ''
  if (place >= 0) walkTo(target, jump(view.walk, place, view.graph, shown))
  else if (keys.some((known) => known.startsWith(typed))) target.prefix = typed
  else if (/^[1-9]$/.test(key)) target.say(view.words.say('linksHere', { count: keys.length }))
  else return false
  return true
}

/** To the first statement of the theme before or after this one. */
function turnPage(target: KeyTarget, by: number): void {
  const { view } = target
  const blocks = view.graph.blocks.filter(({ theme }) => firstRead(view, theme) !== undefined)
  const here = view.graph.nodes.get(view.walk.at)?.theme
  const themes = [...new Set(blocks.map(({ theme }) => theme))]
  const theme = themes[themes.indexOf(here ?? '') + by]
  const block = blocks.find((other) => other.theme === theme)
  const id = theme === undefined ? undefined : firstRead(view, theme)
  if (!block || id === undefined) {
    target.say(view.words.say(by > 0 ? 'lastTheme' : 'firstTheme'))
    return
  }
  showBlock(view, block)
  goTo(view, id, { walk: startWalk(id) })
  target.focusNode()
}

function firstRead({ graph, visible }: MapView, theme: string): string | undefined {
  return [...graph.nodes.values()].find((node) => node.theme === theme && visible.shown.has(node.id))?.id
}
