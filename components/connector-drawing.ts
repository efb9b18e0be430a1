/** Placed connectors → lines, heads and badges, by D3. A kind is told by line, dash, head, badge and word. */

import { select } from 'd3-selection'
import { curveBasis, line, linkHorizontal } from 'd3-shape'
import type { Catalogue } from './catalogue/catalogue.ts'
import styles from './connector-drawing.module.css'
import type { PlacedConnector, Point } from './connector-geometry.ts'

const badges = { support: '+', attack: '×', undercut: '◇', rephrase: '=' } as const
const across = linkHorizontal<unknown, Point>()
  .x(({ x }) => x)
  .y(({ y }) => y)
const bent = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveBasis)

/** Draws a section's connectors; what is gone goes, what moved moves. */
export function drawConnectors(svg: SVGSVGElement, placed: PlacedConnector[], words: Catalogue['relations']): void {
  const middles = new Map<string, Point>()
  const groups = select(svg)
    .selectAll<SVGGElement, PlacedConnector>('g')
    .data(placed, ({ id, start }) => `${id} ${start}`)
    .join((entering) => {
      const group = entering.append('g').attr('class', styles.connector ?? '')
      group.append('path').attr('class', styles.line ?? '')
      group.append('path').attr('class', styles.head ?? '')
      group.append('circle').attr('r', 7)
      group.append('text').attr('class', styles.badge ?? '')
      group.append('text').attr('class', styles.word ?? '')
      return group
    })
  groups.attr('data-connector', ({ id }) => id).attr('data-kind', ({ kind }) => kind)
  groups.each(function drawOne(connector) {
    const group = select(this)
    const end = connector.toEdge === 'link' ? (middles.get(connector.target) ?? connector.from) : connector.to
    const path = group.select<SVGPathElement>(`.${styles.line}`).attr('d', linePath(connector, end))
    const node = path.node()
    const middle = node ? node.getPointAtLength(node.getTotalLength() / 2) : end
    middles.set(connector.id, middle)
    group.select(`.${styles.head}`).attr('d', headPath(connector, end))
    group.select('circle').attr('cx', middle.x).attr('cy', middle.y)
    group.select(`.${styles.badge}`).attr('x', middle.x).attr('y', middle.y).text(badges[connector.kind])
    const word = group
      .select(`.${styles.word}`)
      .attr('x', middle.x)
      .attr('y', middle.y - 12)
    word.text(words[connector.kind].out)
  })
}

/** Across the gutter a horizontal wave; within a column a bracket into the gutter; to the middle a fall. */
function linePath({ from, fromEdge, toEdge }: PlacedConnector, to: Point): string {
  if (toEdge === 'link') return across({ source: from, target: to }) ?? ''
  if (toEdge === 'top' || fromEdge === 'top') {
    const bend = { x: toEdge === 'top' ? to.x : from.x, y: toEdge === 'top' ? from.y : to.y }
    return bent([from, bend, bend, to]) ?? ''
  }
  if (fromEdge !== toEdge) return across({ source: from, target: to }) ?? ''
  // The farther apart, the further out, never past the middle: lines of different length run side by side.
  const reach = (14 + 36 * (1 - Math.exp(-Math.abs(from.y - to.y) / 900))) * (fromEdge === 'right' ? 1 : -1)
  const bracket = [from, { x: from.x + reach, y: from.y }, { x: to.x + reach, y: to.y }, to]
  return bent(bracket) ?? ''
}

/** Support: a triangle. Attack: a bar. Undercut: a diamond on the line that it attacks. Rephrase: an open head. */
function headPath({ kind, toEdge }: PlacedConnector, { x, y }: Point): string {
  if (toEdge === 'link') return `M${x - 6},${y}l6,-6l6,6l-6,6Z`
  if (toEdge === 'top') return kind === 'attack' ? `M${x - 6},${y - 3}h12` : `M${x - 5},${y - 9}h10l-5,9Z`
  const back = toEdge === 'right' ? 1 : -1
  if (kind === 'attack' || kind === 'undercut') return `M${x + 3 * back},${y - 6}v12`
  const wings = `M${x + 9 * back},${y - 5}L${x},${y}L${x + 9 * back},${y + 5}`
  return kind === 'support' ? `${wings}Z` : wings
}
