/** Shows, while a statement has the keyboard's focus, which key leads to which of its neighbours. */

import type { MapView } from './map-view.ts'
import { newSvg } from './svg.ts'
import { linkKeys, neighboursOf } from './walk.ts'

export function showLinkKeys(view: MapView, signal: AbortSignal): void {
  const { port } = view
  const layer = newSvg('g', { 'data-layer': 'keys', 'aria-hidden': 'true' })
  port.querySelector('svg')?.append(layer)
  const update = () => {
    const focused = port.querySelector('[data-node]:focus-visible')
    layer.replaceChildren(...(focused ? makeTags(view) : []))
  }
  // The focus follows the walk a moment later.
  const soon = () => queueMicrotask(update)
  port.addEventListener('focusin', soon, { signal })
  port.addEventListener('focusout', () => layer.replaceChildren(), { signal })
  view.on.walked.push(soon)
  view.on.shown.push(soon)
  signal.addEventListener('abort', () => layer.remove())
}

function makeTags(view: MapView): SVGElement[] {
  const ids = neighboursOf(view.walk.at, view.graph, view.visible.shown)
  const keys = linkKeys(ids.length)
  return ids.flatMap((id, index) => {
    const node = view.graph.nodes.get(id)
    return node ? [makeTag(view.place(node), keys[index] ?? '')] : []
  })
}

/** Over the upper edge of the box that the key leads to. */
function makeTag({ x, y, width }: { x: number; y: number; width: number }, key: string): SVGElement {
  const wide = 14 + key.length * 8
  const middle = x + width / 2
  const tag = newSvg('g', {})
  const back = newSvg('rect', { x: middle - wide / 2, y: y - 11, width: wide, height: 22, rx: 3 })
  const text = newSvg('text', { x: middle, y: y + 5 })
  text.textContent = key
  tag.append(back, text)
  return tag
}
