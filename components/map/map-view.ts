/** Everything that the parts of a map's viewer share: what is on the map, what is shown of it, and where. */

import { type Camera, distanceOf, fittingScale, keepInSight, type Size } from './camera.ts'
import { foldMap } from './fold.ts'
import type { MapGraph, MapNode, Rect } from './graph.ts'
import type { Picture } from './picture.ts'
import type { ViewerWords } from './viewer-words.ts'
import { type Choice, findVisible, type Visible } from './visible.ts'
import { startWalk, type Walk } from './walk.ts'

export interface MapView {
  /** The whole viewer, and in it the window that the map moves in. */
  readonly frame: HTMLElement
  readonly port: HTMLElement
  readonly graph: MapGraph
  readonly picture: Picture
  readonly words: ViewerWords
  /** Begins the ids of nodes in the address and on the page. */
  readonly prefix: string
  /** Whether the page is about this map, and not about the text beside it. */
  readonly isMain: boolean
  choice: Choice
  visible: Visible
  /** The size of the map as it is folded now, and where each part of it lies. */
  size: Size
  place: (rect: Rect) => Rect
  camera: Camera
  window: Size
  walk: Walk
  /** Statements visited, oldest first: the way back. */
  visited: string[]
  /** On a small screen, brings the map in the place of the text. */
  showMap?: () => void
  /**
   * Told after every change of camera (`moved`) and once it has come to rest (`rested`), of what is shown (`shown`) and
   * of where the reader is (`walked`).
   */
  readonly on: Record<'moved' | 'rested' | 'shown' | 'walked', (() => void)[]>
  rest?: ReturnType<typeof setTimeout>
}

/** How long a map has to be still before what costs more than moving it is done, in ms. */
const stillness = 120

type ViewParts = Pick<MapView, 'frame' | 'port' | 'graph' | 'picture' | 'prefix' | 'isMain' | 'words'>

export const everything: Choice = { around: '', steps: 1, closed: new Set() }

export function newView(parts: ViewParts): MapView {
  const { graph } = parts
  const [first = ''] = graph.nodes.keys()
  return {
    ...parts,
    choice: everything,
    visible: findVisible(graph, everything),
    size: graph,
    place: (rect) => rect,
    camera: { x: 0, y: 0, k: 1 },
    window: { width: 0, height: 0 },
    walk: startWalk(first),
    visited: [],
    on: { moved: [], rested: [], shown: [], walked: [] },
  }
}

export function tell(view: MapView, what: keyof MapView['on']): void {
  for (const listener of view.on[what]) listener()
}

/** Moves the map; `glides`: so that the eye can follow. */
export function setCamera(view: MapView, camera: Camera, glides = false): void {
  view.camera = keepInSight(camera, view.size, view.window)
  view.picture.move(view.camera, distanceOf(view.camera), glides)
  tell(view, 'moved')
  clearTimeout(view.rest)
  view.rest = setTimeout(() => {
    view.picture.rest?.()
    tell(view, 'rested')
  }, stillness)
}

/** Shows what has been chosen, closes the room between, and says what is hidden. */
export function choose(view: MapView, change: Partial<Choice>): void {
  view.choice = { ...view.choice, ...change }
  const { graph } = view
  view.visible = findVisible(graph, view.choice)
  const { shown } = view.visible
  if (shown.size === graph.nodes.size) {
    view.size = graph
    view.place = (rect) => rect
    view.picture.unfold()
  } else {
    const links = shownLinks(graph, shown)
    const fold = foldMap(graph, shown, links)
    // Without the fold's own x and y, which are no numbers.
    view.size = { width: fold.width, height: fold.height }
    view.place = (rect) => foldRect(rect, fold)
    view.picture.fold(fold, shown, new Set(links.map(({ id }) => id)), view.visible.behind)
  }
  // The way here may lead through what is hidden now.
  if (view.walk.trail.some(({ from }) => !shown.has(from))) view.walk = startWalk(view.walk.at)
  tell(view, 'shown')
}

/** Links with both ends shown; a link that ends on a link, where that one is shown. */
function shownLinks({ links }: MapGraph, kept: ReadonlySet<string>): MapGraph['links'] {
  const found = new Set<string>()
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const { id, from, to } of links) {
      if (from.every((end) => kept.has(end)) && (kept.has(to) || found.has(to))) found.add(id)
    }
  }
  return links.filter(({ id }) => found.has(id))
}

/** Boxes keep their size; what spans folded room shrinks with it. */
function foldRect({ x, y, width, height }: Rect, fold: { x: (at: number) => number; y: (at: number) => number }): Rect {
  const [left, top] = [fold.x(x), fold.y(y)]
  return { x: left, y: top, width: fold.x(x + width) - left, height: fold.y(y + height) - top }
}

export function placeOf(view: MapView, id: string): Rect | undefined {
  const node = view.graph.nodes.get(id)
  return node && view.place(node)
}

/** The smallest scale: all of the map as it is folded now. */
export function leastScale({ size, window }: MapView): number {
  return Math.max(0.005, fittingScale(size, window))
}

/** Whether the map is larger than its window; a little more than whole is whole. */
export function isZoomedIn(view: MapView): boolean {
  return view.camera.k > leastScale(view) * 1.05
}

export function currentNode({ graph, walk }: MapView): MapNode | undefined {
  return graph.nodes.get(walk.at)
}
