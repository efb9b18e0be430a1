/** A drawn map → what its viewer moves about in: boxes, links and blocks with their places, read from the picture itself. */

import { findNeighbours, type LinkKind } from '../../debate/model.ts'

/** A rectangle in px of the map at 100 %. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface MapNode extends Rect {
  id: string
  /** In reading order, one-based. */
  number: number
  /** Index in the debate's sides; −1: common ground; −2: no side yet. */
  side: number
  unanswered: boolean
  theme: string
}

export interface MapLink {
  id: string
  kind: LinkKind
  from: string[]
  to: string
  /** The line as it was drawn, and the shape at its end. */
  path: string
  head: string
  badge: readonly [x: number, y: number]
}

/** A theme's block on the map, or a part of a theme. */
export interface MapBlock extends Rect {
  theme: string
  name: string
  /** What its name ends with where a theme has several blocks: "(1 of 3)". */
  part?: string
  /** x of the middle between the facing columns. */
  gutter?: number
}

export interface MapGraph {
  width: number
  height: number
  /** By id, in reading order. */
  nodes: Map<string, MapNode>
  links: MapLink[]
  blocks: MapBlock[]
  /** By a statement's id, the ids of what it is tied to, in reading order. */
  neighbours: Map<string, string[]>
}

/** Everything on a map drawn by `ArgumentMap`. */
export function readGraph(svg: SVGSVGElement): MapGraph {
  const blocks = [...svg.querySelectorAll('[data-block]')].map(readBlock)
  const links = [...svg.querySelectorAll('[data-relation]')].map(readLink)
  const nodes = [...svg.querySelectorAll('[data-node]')].map((node) => readNode(node, blocks))
  return makeGraph({ ...readRect(svg.getAttribute('viewBox')), blocks, links, nodes })
}

/** A graph of parts in any order. */
export function makeGraph(parts: Omit<MapGraph, 'nodes' | 'neighbours'> & { nodes: MapNode[] }): MapGraph {
  const nodes = new Map([...parts.nodes].sort((a, b) => a.number - b.number).map((node) => [node.id, node]))
  const number = (id: string) => nodes.get(id)?.number ?? 0
  const neighbours = new Map<string, string[]>()
  for (const [id, { statements }] of findNeighbours(parts.links)) {
    const others = [...statements].filter((other) => other !== id && nodes.has(other))
    neighbours.set(
      id,
      others.sort((a, b) => number(a) - number(b)),
    )
  }
  return { ...parts, nodes, neighbours }
}

function readBlock(element: Element): MapBlock {
  return {
    theme: element.getAttribute('data-block') ?? '',
    name: element.getAttribute('data-name') ?? '',
    part: element.getAttribute('data-part') ?? '',
    gutter: Number(element.getAttribute('data-gutter')),
    ...readRect(element.getAttribute('data-box')),
  }
}

function readNode(element: Element, blocks: readonly MapBlock[]): MapNode {
  const box = readRect(element.getAttribute('data-box'))
  return {
    id: element.getAttribute('data-node') ?? '',
    number: Number(element.getAttribute('data-number')),
    side: Number(element.getAttribute('data-side-index')),
    unanswered: element.hasAttribute('data-unanswered'),
    theme: blocks.find((block) => holds(block, box))?.theme ?? '',
    ...box,
  }
}

export function readLink(element: Element): MapLink {
  const [line, head] = element.querySelectorAll('path')
  const badge = element.querySelector('use')
  return {
    id: element.getAttribute('data-relation') ?? '',
    kind: (element.getAttribute('data-kind') ?? 'support') as LinkKind,
    from: (element.getAttribute('data-from') ?? '').split(' '),
    to: element.getAttribute('data-to') ?? '',
    path: line?.getAttribute('d') ?? '',
    head: head?.getAttribute('d') ?? '',
    badge: [Number(badge?.getAttribute('x')), Number(badge?.getAttribute('y'))],
  }
}

/** `x y width height`, as in a view box. */
export function readRect(text: string | null): Rect {
  const [x = 0, y = 0, width = 0, height = 0] = (text ?? '').split(' ').map(Number)
  return { x, y, width, height }
}

/** Whether a rectangle begins within another. */
export function holds(outer: Rect, { x, y }: Pick<Rect, 'x' | 'y'>): boolean {
  return x >= outer.x && x < outer.x + outer.width && y >= outer.y && y < outer.y + outer.height
}
