/** A map seen from afar: each theme's name and what is in it, in letters that stay as large as the page's own. */

import { distanceOf, touches } from './camera.ts'
import type { MapBlock, Rect } from './graph.ts'
import type { MapView } from './map-view.ts'
import { newSvg } from './svg.ts'
import type { ViewerWords } from './viewer-words.ts'

/** px of the screen; a letter's width as a share of its height, generously. */
const letters = { size: 14, width: 0.56, line: 1.25 }

/** Sides by their marks, in the order of the debate. */
export const signs = ['■', '●', '▲', '◆']

export function labelThemes(view: MapView): void {
  const layer = newSvg('g', { 'data-layer': 'themes', 'aria-hidden': 'true' })
  view.port.querySelector('svg')?.append(layer)
  let labelled: { k: number; visible: MapView['visible'] } | undefined
  const update = () => {
    const { visible, camera, window } = view
    const isSame = labelled?.k === camera.k && labelled.visible === visible
    if (window.width === 0 || distanceOf(camera) !== 'far' || isSame) return
    labelled = { k: camera.k, visible }
    layer.replaceChildren(...makeLabels(view))
  }
  // While the map is zoomed its names grow and shrink with it.
  view.on.rested.push(update)
  view.on.shown.push(update)
  view.on.moved.push(() => labelled === undefined && update())
}

/** Blocks of one theme that stand beside each other, as far as they hold anything shown. */
interface ThemeRun {
  block: MapBlock
  place: Rect
}

function runsOf(view: MapView): ThemeRun[] {
  const themes = new Set(Array.from(view.visible.shown, (id) => view.graph.nodes.get(id)?.theme))
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

interface Label extends ThemeRun {
  name: string[]
  lines: string[]
  /** What its lines take of the map. */
  room: Rect
}

/** A name for every theme that has room for it, its counts wherever there is room for them too; the rest comes nearer. */
function makeLabels(view: MapView): SVGElement[] {
  const size = letters.size / view.camera.k
  const counts = countThemes(view)
  const isMirrored = getComputedStyle(view.port).direction === 'rtl'
  const labels: Label[] = []
  const isFree = (room: Rect, own?: Label) => labels.every((other) => other === own || !touches(other.room, room))
  for (const run of runsOf(view)) {
    const name = wrap(themeOf(run.block), perLine(run, size))
    const room = roomFor(name, run.place, size, isMirrored)
    if (isFree(room)) labels.push({ ...run, name, lines: name, room })
  }
  for (const label of labels) {
    const lines = [...label.name, ...wrap(counts.get(label.block.theme) ?? '', perLine(label, size), '  ')]
    const room = roomFor(lines, label.place, size, isMirrored)
    if (isFree(room, label)) Object.assign(label, { lines, room })
  }
  return labels.map((label) => makeLabel(label, size, isMirrored))
}

/** A theme's name without the part of it that a block is. */
function themeOf({ name, part }: MapBlock): string {
  return part ? name.slice(0, -part.length).trimEnd() : name
}

const perLine = ({ place }: ThemeRun, size: number) => Math.max(8, Math.floor(place.width / (size * letters.width)))

function roomFor(lines: string[], place: Rect, size: number, isMirrored: boolean): Rect {
  const width = Math.max(...lines.map((line) => line.length)) * size * letters.width
  const x = isMirrored ? place.x + place.width - width : place.x
  return { x, y: place.y, width, height: lines.length * size * letters.line }
}

function makeLabel({ block, place, lines, name }: Label, size: number, isMirrored: boolean): SVGElement {
  const text = newSvg('text', { 'data-overview': block.theme, 'font-size': size })
  const x = isMirrored ? place.x + place.width - size * 0.3 : place.x + size * 0.3
  for (const [index, words] of lines.entries()) {
    const line = newSvg('tspan', { x, y: place.y + size * (1.1 + index * letters.line) })
    if (index >= name.length) line.setAttribute('data-counts', '')
    line.textContent = words
    text.append(line)
  }
  return text
}

/** By theme: "■ 9  ● 10  = 1  7 unanswered". */
function countThemes({ graph, visible, words }: MapView): Map<string, string> {
  const themes = new Map<string, { sides: Map<number, number>; open: number }>()
  for (const { id, theme, side, unanswered } of graph.nodes.values()) {
    if (!visible.shown.has(id)) continue
    const counts = themes.get(theme) ?? { sides: new Map<number, number>(), open: 0 }
    counts.sides.set(side, (counts.sides.get(side) ?? 0) + 1)
    if (unanswered) counts.open++
    themes.set(theme, counts)
  }
  return new Map([...themes].map(([theme, counts]) => [theme, countWords(counts, words)]))
}

function countWords({ sides, open }: { sides: Map<number, number>; open: number }, { say }: ViewerWords): string {
  const order = (side: number) => (side < 0 ? 100 - side : side)
  const sorted = [...sides].sort((a, b) => order(a[0]) - order(b[0]))
  const held = sorted.map(([side, count]) => `${side < 0 ? '=' : signs[side % 4]}\u00a0${count}`)
  return [...held, ...(open > 0 ? [say('unanswered', { number: open })] : [])].join('  ')
}

/** By words, so many letters to a line. */
function wrap(text: string, most: number, between = ' '): string[] {
  const lines: string[] = []
  for (const word of text.split(between)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : last + between + word
    if (last !== undefined && joined.length <= most) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}
