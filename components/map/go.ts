/** Going about a map: to a statement, a theme, the next that nobody answered, back. Each of these says where it leads. */

import { readPageState, writePageState } from '../page-state.ts'
import { centreOn, fitWhole, isSeen } from './camera.ts'
import { holds, type MapBlock, type MapNode, type Rect } from './graph.ts'
import { choose, everything, leastScale, type MapView, placeOf, setCamera, tell } from './map-view.ts'
import { startWalk, type Walk } from './walk.ts'

/** Scale below which going to a statement also brings it near enough to read. */
const readable = 0.5
/** Scale from which on the first words can be read. */
const headlined = 0.38
/** px beside the facing columns at 100 %, and above their first box for their headings. */
const beside = 16
const above = 48

/** Stands on a statement: shown if it was hidden, in sight if it was not, the one to which Tab leads. */
export function goTo(
  view: MapView,
  id: string,
  options: { walk?: Walk; isStep?: boolean; glides?: boolean } = {},
): void {
  if (!view.graph.nodes.has(id)) return
  const { walk = startWalk(id), isStep = false, glides = true } = options
  reveal(view, id)
  view.walk = walk
  view.visited = visit(view.visited, id)
  bringIntoSight(view, id, glides)
  writeAddress(view, id, !isStep)
  tell(view, 'walked')
}

/** A step back to where one came from takes the way back; any other makes it longer. */
function visit(visited: string[], id: string): string[] {
  if (visited.at(-2) === id) return visited.slice(0, -1)
  return visited.at(-1) === id ? visited : [...visited, id].slice(-50)
}

/** The same address shows the same picture: where one stands, and what is shown around which statement. */
function writeAddress(view: MapView, id: string, isWalk = true): void {
  if (!view.isMain) return
  const { around, steps } = view.choice
  const change = { pinned: id, steps: around && String(steps), around: around === id ? '' : around }
  const now = readPageState()
  const isSame = now.pinned === id && now.steps === change.steps && now.around === change.around
  if (!isSame) writePageState(change, isWalk)
}

/** Whatever hides a statement is taken back, one choice after the other. */
function reveal(view: MapView, id: string): void {
  if (view.visible.shown.has(id)) return
  if (view.choice.around !== '') choose(view, { around: id })
  if (!view.visible.shown.has(id)) choose(view, { closed: new Set() })
}

export function bringIntoSight(view: MapView, id: string, glides = true): void {
  const box = placeOf(view, id)
  if (!box) return
  const isReadable = view.camera.k >= readable
  if (isReadable && isSeen(box, view.camera, view.window) && !isUnderInset(view, box)) return
  const k = isReadable ? view.camera.k : Math.min(1, view.window.width / (box.width + 48))
  setCamera(view, centreOn(box, view.window, k), glides)
}

/** Scrolls the page so far that a statement is in the screen, clear of the page's own bars. */
export function scrollPageTo(view: MapView, id: string): void {
  const { port, camera, isMain } = view
  const box = placeOf(view, id)
  if (!box || port.clientHeight === 0) return
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const [over, under] = isMain ? [0, 0] : [scrollPaddingTop, scrollPaddingBottom].map(Number.parseFloat)
  const top = port.getBoundingClientRect().top + box.y * camera.k + camera.y
  const [above, below] = [top - 8 - (over || 0), top + box.height * camera.k + 8 + (under || 0) - innerHeight]
  if (above < 0 || below > 0) scrollBy({ top: above < 0 ? above : below, behavior: 'instant' })
}

/** Whether the picture of the whole in the corner lies over a box. */
function isUnderInset({ port, camera }: MapView, { x, y, width }: Rect): boolean {
  const inset = port.querySelector<HTMLElement>('[data-map-overview]')
  if (!inset || inset.offsetWidth === 0) return false
  const [left, bottom, right] = [x * camera.k + camera.x, y * camera.k + camera.y, (x + width) * camera.k + camera.x]
  const isBeside = right < inset.offsetLeft || left > inset.offsetLeft + inset.offsetWidth
  return !isBeside && bottom + 60 > inset.offsetTop
}

/** The first block of a theme, its facing columns in the middle, its top in sight. */
export function showBlock(view: MapView, block: MapBlock, glides = true): void {
  const place = view.place(block)
  const { width, height } = view.window
  const front = facingColumns(view, block)
  const k = Math.min(1, Math.max(0.4, width / (front.width + 2 * beside)))
  const isNarrow = (place.width + 24) * k <= width
  const middle = isNarrow ? place.x + place.width / 2 : front.x + front.width / 2
  // Where the block's heading stands far above its first boxes, the boxes are what is shown.
  const top = front.y - place.y > 4 * above ? front.y - above : place.y
  setCamera(view, { k, x: width / 2 - middle * k, y: Math.min(12 - top * k, height) }, glides)
}

/** What the two columns beside a block's gutter take: neither side is cut. */
function facingColumns(view: MapView, block: MapBlock): Rect {
  const nodes = frontNodes(view, block).map((node) => view.place(node))
  const place = view.place(block)
  if (nodes.length === 0) return place
  const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x, width }) => x + width))]
  return { x: left, y: Math.min(...nodes.map(({ y }) => y)), width: right - left, height: place.height }
}

/** The statements of a block that stand nearest to its gutter, on either side. */
function frontNodes({ graph, visible }: MapView, block: MapBlock): MapNode[] {
  const { gutter = block.x + block.width / 2 } = block
  const inside = [...graph.nodes.values()].filter(
    (node) => node.side >= 0 && visible.shown.has(node.id) && holds(block, node),
  )
  const left = Math.max(...inside.filter(({ x }) => x < gutter).map(({ x }) => x))
  const right = Math.min(...inside.filter(({ x }) => x >= gutter).map(({ x }) => x))
  return inside.filter(({ x }) => x === left || x === right)
}

/** Where one stands when a theme is opened: the topmost of its facing statements, which is in sight. */
export function firstOf(view: MapView, theme: string): string | undefined {
  const block = blockOf(view, theme)
  const front = block ? frontNodes(view, block) : []
  return front.reduce<MapNode | undefined>((top, node) => (top && top.y <= node.y ? top : node), undefined)?.id
}

export function blockOf({ graph }: MapView, theme: string): MapBlock | undefined {
  return graph.blocks.find((block) => block.theme === theme)
}

export function showWhole(view: MapView, glides = true): void {
  setCamera(view, fitWhole({ x: 0, y: 0, ...view.size }, view.window), glides)
}

/** All of what a choice has left on the map, near enough to read where that is possible. */
export function showChosen(view: MapView): void {
  const { around } = view.choice
  const box = placeOf(view, around)
  const whole: Rect = { x: 0, y: 0, ...view.size }
  const k = leastScale(view)
  if (!box || k >= headlined) setCamera(view, fitWhole(whole, view.window), true)
  else setCamera(view, centreOn(box, view.window, readable), true)
}

/** Only what is at most so many links away from a statement; 0: everything again. */
export function focusOn(view: MapView, id: string, steps: number): void {
  choose(view, steps > 0 ? { around: id, steps } : { around: '' })
  writeAddress(view, id)
  if (steps > 0) showChosen(view)
  else bringIntoSight(view, id)
  tell(view, 'walked')
}

/** Closes a statement's branch, or opens it again. */
export function toggleBranch(view: MapView, id: string): void {
  const closed = new Set(view.choice.closed)
  if (!closed.delete(id)) closed.add(id)
  choose(view, { closed })
  bringIntoSight(view, id)
}

/** Everything back on the map. */
export function showAll(view: MapView): void {
  choose(view, everything)
  if (view.visited.length > 0) writeAddress(view, view.walk.at)
  bringIntoSight(view, view.walk.at)
  tell(view, 'walked')
}

/** The statements without a reply, in reading order. */
function unansweredIds({ graph }: MapView): string[] {
  return [...graph.nodes.values()].filter(({ unanswered }) => unanswered).map(({ id }) => id)
}

/** The next one in reading order after where the reader stands; after the last, the first. */
export function nextUnanswered(view: MapView): { id: string; place: number; of: number } | undefined {
  const open = unansweredIds(view)
  const numberOf = (id: string) => view.graph.nodes.get(id)?.number ?? 0
  const theme = view.graph.nodes.get(view.walk.at)?.theme
  const first = [...view.graph.nodes.values()].find((node) => node.theme === theme)
  // Who stands nowhere yet begins with the theme in sight.
  const here = view.visited.length === 0 ? (first?.number ?? 1) - 1 : numberOf(view.walk.at)
  const id = open.find((other) => numberOf(other) > here) ?? open[0]
  if (id === undefined) return undefined
  goTo(view, id, { isStep: true })
  return { id, place: open.indexOf(id) + 1, of: open.length }
}

/** The statement visited before this one. */
export function goBack(view: MapView): boolean {
  const before = view.visited.at(-2)
  if (before === undefined) return false
  goTo(view, before)
  return true
}
