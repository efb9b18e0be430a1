/** Shows, while a statement has the keyboard's focus, which key leads to which of its neighbours. */

import type { MapView } from './map-view.ts'
import { linkKeys, neighboursOf } from './walk.ts'

const namespace = 'http://www.w3.org/2000/svg'

export function showLinkKeys(view: MapView, signal: AbortSignal): void {
  const { port } = view
  const layer = document.createElementNS(namespace, 'g')
  layer.setAttribute('data-layer', 'keys')
  layer.setAttribute('aria-hidden', 'true')
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
  const tag = document.createElementNS(namespace, 'g')
  const back = document.createElementNS(namespace, 'rect')
  const text = document.createElementNS(namespace, 'text')
  const wide = 14 + key.length * 8
  const middle = x + width / 2
  back.setAttribute('x', String(middle - wide / 2))
  back.setAttribute('y', String(y - 11))
  back.setAttribute('width', String(wide))
  back.setAttribute('height', '22')
  back.setAttribute('rx', '3')
  text.setAttribute('x', String(middle))
  text.setAttribute('y', String(y + 5))
  text.textContent = key
  tag.append(back, text)
  return tag
}
