/** Brings what is in sight of a large map into the page: as elements while they are few, painted where they are many. */

import { inlineLimit } from '../../debate/model.ts'
import { connectorsDrawn } from '../connectors-drawn.ts'
import { distanceOf, seenPart, touches } from './camera.ts'
import { type PaintedBox, type PaintedLink, paint } from './canvas.ts'
import { type Fold, foldPath, shapeShift } from './fold.ts'
import type { MapNode, Rect } from './graph.ts'
import type { MapView } from './map-view.ts'
import type { Part, Parts } from './parts.ts'
import { foldLink, foldNode, tellHidden, unfoldLink, unfoldNode } from './picture.ts'
import type { LargeGraph } from './unpack-graph.ts'

export interface Large {
  svg: SVGSVGElement
  canvas: HTMLCanvasElement
  graph: LargeGraph
  parts: Parts
  base: string
  view(): MapView
  layers: { links: Element; nodes: Element }
  /** Where the camera was when the canvas was painted, and which part of the map it holds. */
  painted: { k: number; part: Rect } | undefined
  folded: { fold: Fold; links: ReadonlySet<string>; behind: ReadonlyMap<string, number> } | undefined
  kept: string
  /** While it moves nothing is brought up to date: that would only get in the way. */
  isMoving: boolean
  timer: ReturnType<typeof setTimeout> | undefined
}

/** How long to wait for more blocks before those that came are shown, in ms. */
const rest = 90
/** Seen from so far that more blocks than this are in sight, links would be a grey. */
const mostBlocks = 12
/** How much beyond the window is prepared, as a share of it. */
const beyond = 0.4

export const blockOf = ({ graph }: Large, id: string) => graph.blockOf.get(id) ?? -1
export const partOf = (large: Large, id: string): Part | undefined => large.parts.get(blockOf(large, id))

/** The canvas moves with the map until it is painted anew. */
export function moveCanvas({ canvas, painted, view }: Large, glides: boolean): void {
  if (!painted) return
  const { camera } = view()
  const { part, k } = painted
  canvas.toggleAttribute('data-gliding', glides)
  canvas.style.transform = `translate(${part.x * camera.k + camera.x}px,${part.y * camera.k + camera.y}px) scale(${camera.k / k})`
}

/** Shows blocks that came, a few at a time. */
function settleSoon(large: Large): void {
  if (large.isMoving) return
  clearTimeout(large.timer)
  large.timer = setTimeout(() => settle(large), rest)
}

/** Brings the page up to date with what is in sight. */
export function settle(large: Large): void {
  const view = large.view()
  if (view.window.width === 0) return
  const seen = grow(seenPart(view.camera, view.window))
  const inSight = nodesIn(view, seen)
  const isFar = distanceOf(view.camera) === 'far'
  const isDust = isFar && new Set(inSight.map(({ id }) => blockOf(large, id))).size > mostBlocks
  if (!isDust) loadBlocks(large, inSight)
  const asElements = isFar || inSight.length > inlineLimit ? [] : inSight
  const kept = large.graph.nodes.get(large.kept)
  const wanted = kept && view.visible.shown.has(kept.id) ? [...new Set([...asElements, kept])] : asElements
  const standing = placeElements(large, wanted)
  paintRest(large, { view, seen, boxes: inSight.filter(({ id }) => !standing.has(id)), isDust })
  document.dispatchEvent(new Event(connectorsDrawn))
}

function grow({ x, y, width, height }: Rect): Rect {
  const [dx, dy] = [width * beyond, height * beyond]
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy }
}

function nodesIn(view: MapView, seen: Rect): MapNode[] {
  const found: MapNode[] = []
  for (const node of view.graph.nodes.values()) {
    if (view.visible.shown.has(node.id) && touches(view.place(node), seen)) found.push(node)
  }
  return found
}

function loadBlocks(large: Large, nodes: MapNode[]): void {
  for (const index of new Set(nodes.map(({ id }) => blockOf(large, id)))) {
    if (large.parts.get(index)) continue
    void large.parts.load(index).then((part) => part && settleSoon(large))
  }
}

/** Puts the elements of these statements and their links into the page and takes others out; answers which stand there. */
function placeElements(large: Large, nodes: MapNode[]): Set<string> {
  const standing = new Set<string>()
  const elements = nodes.flatMap((node) => {
    const element = partOf(large, node.id)?.nodes.get(node.id)
    if (!element) return []
    foldOrUnfold(large, element, node)
    standing.add(node.id)
    return [element]
  })
  replaceChildren(large.layers.nodes, elements)
  const links = linksOf(large, nodes).filter(({ from, to }) => standing.has(to) || from.some((id) => standing.has(id)))
  replaceChildren(
    large.layers.links,
    links.map(({ element }) => element),
  )
  return standing
}

/** As `replaceChildren`, but what stays is not taken out first: it would lose the focus. */
function replaceChildren(parent: Element, children: Element[]): void {
  const wanted = new Set(children)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  for (const child of children) if (child.parentNode !== parent) parent.append(child)
}

function foldOrUnfold({ folded, view }: Large, element: SVGElement, node: MapNode): void {
  if (folded) foldNode(element, node, view().visible.shown, folded.fold)
  else unfoldNode(element)
  tellHidden(element, folded?.behind.get(node.id) ?? 0, view().words)
}

interface KnownLink {
  from: string[]
  to: string
  element: SVGElement
  kind: PaintedLink['kind']
  path: string
  head: string
  badge: readonly [number, number]
}

/** The links of the blocks that these statements stand in, each once, as they lie now. */
function linksOf(large: Large, nodes: MapNode[]): KnownLink[] {
  const { folded } = large
  const links = new Map<string, KnownLink>()
  for (const index of new Set(nodes.map(({ id }) => blockOf(large, id)))) {
    for (const { link, element } of large.parts.get(index)?.links ?? []) {
      if (links.has(link.id) || (folded && !folded.links.has(link.id))) continue
      if (folded) foldLink(element, link, folded.links, folded.fold)
      else unfoldLink(element, link)
      links.set(link.id, { ...link, element })
    }
  }
  return [...links.values()]
}

interface Rest {
  view: MapView
  seen: Rect
  boxes: MapNode[]
  isDust: boolean
}

function paintRest(large: Large, { view, seen, boxes, isDust }: Rest): void {
  const { canvas, graph, folded } = large
  const distance = distanceOf(view.camera)
  const links = isDust || boxes.length === 0 ? [] : linksOf(large, boxes)
  const lit = new Set(view.visited.length > 0 ? [view.walk.at, ...(graph.neighbours.get(view.walk.at) ?? [])] : [])
  const painting = {
    distance,
    blocks: graph.blocks.map(view.place).filter((block) => touches(block, seen)),
    boxes: boxes.map((node) => paintedBox(large, node, lit.has(node.id))),
    links: links.map((link) => paintedLink(link, folded?.fold)),
    sign: (kind: PaintedLink['kind']) =>
      large.svg.querySelector(`[id$="-badge-${kind}"] path`)?.getAttribute('d') ?? '',
  }
  paint(canvas, painting, seen, view.camera)
  large.painted = { k: view.camera.k, part: seen }
  moveCanvas(large, false)
}

function paintedLink({ kind, path, head, badge: [x, y] }: KnownLink, fold: Fold | undefined): PaintedLink {
  if (!fold) return { kind, line: new Path2D(path), head: new Path2D(head), badge: [x, y] }
  const moved = new Path2D()
  moved.addPath(new Path2D(head), new DOMMatrix().translate(...shapeShift(head, fold)))
  return { kind, line: new Path2D(foldPath(path, fold)), head: moved, badge: [fold.x(x), fold.y(y)] }
}

function paintedBox(large: Large, node: MapNode, isLit: boolean): PaintedBox {
  const view = large.view()
  const { width, height } = node
  const { x, y } = view.place(node)
  const element = partOf(large, node.id)?.nodes.get(node.id)
  const wanted = distanceOf(view.camera) === 'near' ? '[data-words] tspan' : '[data-headline] tspan'
  const lines = element ? [...element.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? '') : []
  return { x, y, width, height, side: node.side, isLit, number: node.number, lines }
}
