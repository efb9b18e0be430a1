/**
 * A layout as its language is read. Maps are laid out from left to right; where a debate is written from right to left, all of it
 * is mirrored, so that the first side stands where reading begins. Lines are drawn from mirrored points, and with them every head;
 * words are not mirrored: what begins at the left edge of a box in one begins at the right edge in the other.
 */

import { directionOf } from '../direction.ts'
import type { Debate } from '../model.ts'
import type { LaidLink, LaidNode, MapLayout, Point } from './map-layout.ts'

/** The layout for the language of its debate, with the direction of each text that has another. */
export function turnToReader(layout: MapLayout, { lang, statements }: Debate): MapLayout {
  const direction = directionOf(lang)
  const others = new Map(statements.flatMap((one) => (one.lang === undefined ? [] : [[one.id, one.lang] as const])))
  const nodes = layout.nodes.map((node): LaidNode => {
    const other = others.get(node.id)
    if (other === undefined) return node
    const own = directionOf(other)
    return { ...node, lang: other, ...(own !== direction && { direction: own }) }
  })
  return direction === 'rtl' ? mirror({ ...layout, nodes }) : { ...layout, nodes }
}

/** x → width − x, for every edge and point. */
function mirror({ width, height, blocks, nodes, links }: MapLayout): MapLayout {
  const flip = ([x, y]: Point): Point => [width - x, y]
  return {
    ...{ width, height, isMirrored: true },
    blocks: blocks.map((block) => ({
      ...block,
      x: width - block.x - block.width,
      halves: block.halves.map((half) => ({ ...half, x: width - half.x })),
    })),
    nodes: nodes.map((node) => ({ ...node, x: width - node.x - node.width })),
    links: links.map((link) => mirrorLink(link, flip)),
  }
}

function mirrorLink(link: LaidLink, flip: (point: Point) => Point): LaidLink {
  return {
    ...link,
    legs: link.legs.map((pieces) => pieces.map(({ shape, points }) => ({ shape, points: points.map(flip) }))),
    ...(link.junction && { junction: flip(link.junction) }),
    end: flip(link.end),
    heading: link.heading === 0 ? 0 : link.heading === 1 ? -1 : 1,
    badge: flip(link.badge),
  }
}
