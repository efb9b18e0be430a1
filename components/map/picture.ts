/** The drawn map in the page: moved as a whole by one transform, folded by moving its parts. Drawing it anew is never needed. */

import type { Camera, Distance } from './camera.ts'
import type { Findable } from './finder.ts'
import { type Fold, foldPath, shapeShift } from './fold.ts'
import { holds, type MapGraph, type MapLink, type MapNode, type Rect, readRect } from './graph.ts'
import { newSvg } from './svg.ts'
import type { ViewerWords } from './viewer-words.ts'

export interface Picture {
  /** The element of a statement, where it is in the page. */
  find(id: string): SVGElement | undefined
  /** Sets the focus on a statement, at once or as soon as it is there. */
  focus(id: string): void
  /** Keeps the statement where the reader stands in the page, wherever the map moves; calls back when it is there. */
  keep(id: string, then: () => void): void
  /** Words for the statements around this one, where the page does not hold all of them. */
  text?(id: string): Promise<Element | undefined>
  move(camera: Camera, distance: Distance, glides: boolean): void
  /** Told once the map stands still. */
  rest?(): void
  fold(fold: Fold, shown: ReadonlySet<string>, links: ReadonlySet<string>, behind: ReadonlyMap<string, number>): void
  unfold(): void
  /** The text of every statement, for the search. */
  texts(): Promise<Findable[]>
  end(): void
}

/** The picture of a map all of which is in the page. */
export function openPicture(svg: SVGSVGElement, graph: MapGraph, words: ViewerWords): Picture {
  const nodes = elementsBy(svg, 'data-node')
  const links = elementsBy(svg, 'data-relation')
  const blocks = [...svg.querySelectorAll<SVGElement>('[data-block]')]
  return {
    find: (id) => nodes.get(id),
    focus: (id) => nodes.get(id)?.focus({ preventScroll: true }),
    keep: (_, then) => then(),
    move: (camera, distance, glides) => moveSvg(svg, camera, distance, glides),
    fold(fold, shown, shownLinks, behind) {
      for (const node of graph.nodes.values()) foldNode(nodes.get(node.id), node, shown, fold)
      for (const link of graph.links) foldLink(links.get(link.id), link, shownLinks, fold)
      const all = [...graph.nodes.values()]
      for (const block of blocks) foldBlock(block, fold, all, shown)
      for (const [id, element] of nodes) tellHidden(element, behind.get(id) ?? 0, words)
      resize(svg, fold.width, fold.height)
    },
    unfold() {
      for (const node of graph.nodes.values()) unfoldNode(nodes.get(node.id))
      for (const link of graph.links) unfoldLink(links.get(link.id), link)
      for (const block of blocks) unfoldBlock(block)
      resize(svg, graph.width, graph.height)
    },
    texts: async () => [...graph.nodes.values()].map((node) => findable(node, nodes.get(node.id))),
    end() {
      svg.style.removeProperty('transform')
    },
  }
}

function findable({ id, number }: MapNode, element: Element | undefined): Findable {
  const lines = [...(element?.querySelector('[data-words]')?.children ?? [])]
  return { id, number, text: lines.map((line) => line.textContent).join(' ') }
}

function elementsBy(svg: SVGSVGElement, name: string): Map<string, SVGElement> {
  const found = [...svg.querySelectorAll<SVGElement>(`[${name}]`)]
  return new Map(found.map((element) => [element.getAttribute(name) ?? '', element]))
}

export function moveSvg(svg: SVGSVGElement, { x, y, k }: Camera, distance: Distance, glides: boolean): void {
  svg.toggleAttribute('data-gliding', glides)
  svg.style.transform = `translate(${x}px,${y}px) scale(${k})`
  if (svg.getAttribute('data-distance') !== distance) svg.setAttribute('data-distance', distance)
}

export function resize(svg: SVGSVGElement, width: number, height: number): void {
  svg.setAttribute('width', String(Math.ceil(width)))
  svg.setAttribute('height', String(Math.ceil(height)))
  svg.setAttribute('viewBox', `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`)
}

export function foldNode(element: SVGElement | undefined, node: MapNode, shown: ReadonlySet<string>, fold: Fold): void {
  if (!element) return
  const isShown = shown.has(node.id)
  element.toggleAttribute('data-folded', !isShown)
  if (isShown) element.setAttribute('transform', shift(node, fold))
}

function shift({ x, y }: Pick<Rect, 'x' | 'y'>, fold: Fold): string {
  return `translate(${Math.round(fold.x(x) - x)},${Math.round(fold.y(y) - y)})`
}

export function unfoldNode(element: SVGElement | undefined): void {
  if (!element) return
  element.removeAttribute('data-folded')
  element.removeAttribute('transform')
  forgetHidden(element)
}

export function foldLink(element: SVGElement | undefined, link: MapLink, shown: ReadonlySet<string>, fold: Fold): void {
  if (!element) return
  element.toggleAttribute('data-folded', !shown.has(link.id))
  if (!shown.has(link.id)) return
  const [line, head] = element.querySelectorAll('path')
  line?.setAttribute('d', foldPath(link.path, fold))
  head?.setAttribute('transform', `translate(${shapeShift(link.head, fold)})`)
  const [x, y] = link.badge
  element.querySelector('use')?.setAttribute('transform', shift({ x, y }, fold))
}

export function unfoldLink(element: SVGElement | undefined, link: MapLink): void {
  if (!element?.hasAttribute('data-folded') && !element?.querySelector('[transform]')) return
  element.removeAttribute('data-folded')
  const [line, head] = element.querySelectorAll('path')
  line?.setAttribute('d', link.path)
  head?.removeAttribute('transform')
  element.querySelector('use')?.removeAttribute('transform')
}

/** A block's frame shrinks around what is left in it; a heading moves with its column. */
export function foldBlock(element: SVGElement, fold: Fold, nodes: MapNode[], shown: ReadonlySet<string>): void {
  const box = readRect(element.getAttribute('data-box'))
  const { x, y, width, height } = box
  const inside = nodes.filter((node) => shown.has(node.id) && holds(box, node))
  element.toggleAttribute('data-folded', inside.length === 0)
  const [left, top] = [fold.x(x), fold.y(y)]
  const frame = element.querySelector('rect')
  frame?.setAttribute('x', String(left))
  frame?.setAttribute('y', String(top))
  frame?.setAttribute('width', String(fold.x(x + width) - left))
  frame?.setAttribute('height', String(fold.y(y + height) - top))
  for (const text of element.querySelectorAll('text')) {
    const at = { x: Number(text.getAttribute('x')), y: Number(text.getAttribute('y')) }
    text.setAttribute('transform', shift(at, fold))
    // The heading of a column goes with the last of its boxes.
    const isHeading = text.hasAttribute('data-side-index')
    text.toggleAttribute('data-folded', isHeading && !inside.some((node) => Math.abs(node.x - at.x) < 300))
  }
}

export function unfoldBlock(element: SVGElement): void {
  const [x, y, width, height] = (element.getAttribute('data-box') ?? '').split(' ')
  element.removeAttribute('data-folded')
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    element.querySelector('rect')?.setAttribute(name, value ?? '0')
  }
  for (const text of element.querySelectorAll('text')) {
    text.removeAttribute('transform')
    text.removeAttribute('data-folded')
  }
}

/** Names of statements as they were drawn, as long as what is hidden behind them is told in them too. */
const drawnNames = new WeakMap<SVGElement, string>()

/** "+7" on a closed branch, for the eye and in the name. */
export function tellHidden(element: SVGElement, count: number, { say }: ViewerWords): void {
  const before = element.querySelector('[data-behind]')
  if (Number(before?.getAttribute('data-behind') ?? 0) === count) return
  forgetHidden(element)
  if (count === 0) return
  const name = element.getAttribute('aria-label') ?? ''
  drawnNames.set(element, name)
  element.setAttribute('aria-label', `${name} ${say('hiddenBehind', { count })}`)
  const { x, y, width, height } = readRect(element.getAttribute('data-box'))
  const badge = newSvg('text', { 'data-behind': count, x: x + width - 12, y: y + height + 14 })
  badge.textContent = say('hidden', { count })
  element.append(badge)
}

function forgetHidden(element: SVGElement): void {
  element.querySelector('[data-behind]')?.remove()
  const name = drawnNames.get(element)
  if (name !== undefined) element.setAttribute('aria-label', name)
  drawnNames.delete(element)
}
