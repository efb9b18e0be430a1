/** A map seen from afar: each theme's name and what is in it, in letters that stay as large as the page's own. */

import { distanceOf } from './camera.ts'
import type { MapBlock, Rect } from './graph.ts'
import type { MapView } from './map-view.ts'

const namespace = 'http://www.w3.org/2000/svg'
/** px of the screen; a letter's width as a share of its height, generously. */
const letters = { size: 14, width: 0.56, line: 1.25 }

const signs = ['■', '●', '▲', '◆']

export function labelThemes(view: MapView): void {
  const layer = document.createElementNS(namespace, 'g')
  layer.setAttribute('data-layer', 'themes')
  layer.setAttribute('aria-hidden', 'true')
  view.port.querySelector('svg')?.append(layer)
  let labelled: { k: number; visible: MapView['visible'] } | undefined
  const update = () => {
    const { visible, camera, window } = view
    if (window.width === 0 || distanceOf(camera) !== 'far' || (labelled?.k === camera.k && labelled.visible === visible)) return
    labelled = { k: camera.k, visible }
    layer.replaceChildren(...runsOf(view).map((run) => makeLabel(view, run)))
  }
  view.on.moved.push(update)
  view.on.shown.push(update)
}

/** Blocks of one theme that stand beside each other, as far as they hold anything shown. */
interface ThemeRun {
  block: MapBlock
  place: Rect
}

function runsOf(view: MapView): ThemeRun[] {
  const themes = new Set([...view.visible.shown].map((id) => view.graph.nodes.get(id)?.theme))
  const runs = new Map<string, ThemeRun>()
  for (const block of view.graph.blocks) {
    if (!themes.has(block.theme)) continue
    const place = view.place(block)
    const run = runs.get(block.theme)
    if (!run) runs.set(block.theme, { block, place })
    // A theme that goes on in the next row is named once, where it begins.
    else if (place.y === run.place.y) run.place = { ...run.place, width: place.x + place.width - run.place.x }
  }
  return [...runs.values()]
}

function makeLabel(view: MapView, { block, place }: ThemeRun): SVGElement {
  const size = letters.size / view.camera.k
  const perLine = Math.max(8, Math.floor(place.width / (size * letters.width)))
  const name = wrap(block.name.replace(/ \(\d+ of \d+\)$/u, ''), perLine)
  const counts = wrap(countWords(view, block.theme), perLine)
  const text = document.createElementNS(namespace, 'text')
  text.setAttribute('data-overview', block.theme)
  text.setAttribute('font-size', String(size))
  for (const [index, words] of [...name, ...counts].entries()) {
    const line = document.createElementNS(namespace, 'tspan')
    line.setAttribute('x', String(place.x + size * 0.3))
    line.setAttribute('y', String(place.y + size * (1.1 + index * letters.line)))
    if (index >= name.length) line.setAttribute('data-counts', '')
    line.textContent = words
    text.append(line)
  }
  return text
}

/** "■ 9  ● 10  = 1  7 unanswered". */
function countWords({ graph, visible }: MapView, theme: string): string {
  const counts = new Map<number, number>()
  let open = 0
  for (const { id, theme: own, side, unanswered } of graph.nodes.values()) {
    if (own !== theme || !visible.shown.has(id)) continue
    counts.set(side, (counts.get(side) ?? 0) + 1)
    if (unanswered) open++
  }
  const order = (side: number) => (side < 0 ? 100 - side : side)
  const sides = [...counts].sort((a, b) => order(a[0]) - order(b[0]))
  const held = sides.map(([side, count]) => `${side < 0 ? '=' : signs[side % 4]}\u00a0${count}`)
  return [...held, ...(open > 0 ? [`${open}\u00a0unanswered`] : [])].join('  ')
}

/** By words, so many letters to a line. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
