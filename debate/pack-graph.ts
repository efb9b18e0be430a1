/** `MapDrawing` → what a viewer has to know of a large map before any of its text is loaded: places and ties, in few bytes. */

import type { MapDrawing } from './draw.ts'
import type { LaidBlock } from './layout/map-layout.ts'
import { type LinkKind, sideIndexOf } from './model.ts'

/** All numbers px at 100 %. */
export interface PackedGraph {
  width: number
  height: number
  boxWidth: number
  blocks: { theme: string; name: string; part?: string; x: number; y: number; width: number; height: number }[]
  /** In reading order: id, side (−1: common ground, −2: none), 1 where unanswered, x, y, height, index of its block. */
  nodes: [id: string, side: number, unanswered: 0 | 1, x: number, y: number, height: number, block: number][]
  /** In the author's order: kind, places of the premises in `nodes`, place of the target there, or −1 − place of a link. */
  links: [kind: LinkKind, from: number[], to: number][]
}

/** What a block is called: its theme's name, and what that ends with where the theme has several blocks. */
export type NameBlock = (block: LaidBlock) => { name: string; part?: string | undefined }

/** Packs a drawing; its blocks are called as the page calls them. */
export function packGraph(drawing: MapDrawing, nameOf: NameBlock): PackedGraph {
  const { width, height, boxWidth, blocks, nodes, links } = drawing
  const place = new Map(nodes.map(({ id }, index) => [id, index]))
  const linkPlace = new Map(links.map(({ id }, index) => [id, index]))
  const blockOf = blockFinder(blocks)
  return {
    width,
    height,
    boxWidth,
    blocks: blocks.map((block) => ({
      theme: block.theme ?? '',
      ...nameOf(block),
      x: block.x,
      y: block.y,
      width: block.width,
      height: block.height,
    })),
    nodes: nodes.map((node) => [
      node.id,
      sideIndexOf(node),
      node.unanswered ? 1 : 0,
      node.x,
      node.y,
      node.height,
      blockOf(node),
    ]),
    links: links.map(({ kind, from, to }) => [
      kind,
      from.map((id) => place.get(id) ?? 0),
      place.get(to) ?? -1 - (linkPlace.get(to) ?? 0),
    ]),
  }
}

/** The block that a box stands in, by its index. */
export function blockFinder(blocks: readonly LaidBlock[]): (spot: { x: number; y: number }) => number {
  return ({ x, y }) =>
    blocks.findIndex((block) => x >= block.x && x < block.x + block.width && y >= block.y && y < block.y + block.height)
}
