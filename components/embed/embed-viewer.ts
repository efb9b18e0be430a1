/** The map of an embed: where one stands, what is lit, and what is told of it. */

import { showAll, showOnly } from './focus.ts'
import { nextNode, reverse, type Step } from './keys.ts'
import { all, around, type Box, boundsOf, boxOf, endsOf, idOf, type Node } from './parts.ts'
import { openPort, type Port } from './port.ts'

interface Viewer {
  port: Port
  panel: HTMLElement
  /** The statement where one stands: the map's one stop of the Tab key. */
  at?: Node
  /** What takes the last move back. */
  back?: Step
}

/** The least scale at which an opening map shows words. */
const readable = 0.85

/** By key, and in the order of the buttons. */
const factors = new Map([
  ['+', 1.4],
  ['-', 1 / 1.4],
  ['0', 0],
])

/** Makes the map move, on a part of it or all. What it hands over is called whenever the map comes into sight. */
export function openEmbedMap(focus: Element | null): () => void {
  const viewer: Viewer = { port: openPort(), panel: document.querySelector('#panel') as HTMLElement }
  viewer.port.svg.addEventListener('focusin', ({ target }) => stand(viewer, target as Node))
  addEventListener('keydown', (event) => press(viewer, event))
  addEventListener('click', (event) => follow(viewer, event))
  for (const [index, button] of all<HTMLButtonElement>('#tools button').entries()) {
    button.onclick = () => viewer.port.zoom([...factors.values()][index] ?? 1)
  }
  document.querySelector('#note button')?.addEventListener('click', showAll)
  for (const node of all('[data-node]')) node.setAttribute('tabindex', '-1')
  if (focus) showOnly(focus)
  return () => viewer.at || begin(viewer, focus ? idOf(focus) : '')
}

/** Opens near what the map is about, or where it begins. */
function begin(viewer: Viewer, id: string): void {
  const nodes = shown()
  const first = nodes.find((node) => idOf(node) === id) ?? nodes[0]
  if (!first) return
  viewer.at = first
  first.setAttribute('tabindex', '0')
  viewer.port.open(boundsOf(nodes.map(boxOf)), readable, startOf(first))
  if (id) light(id)
}

/** A statement and the middle of its theme's block: a window begins with both sides in sight, where it is wide enough. */
function startOf(node: Node): Box {
  const box = boxOf(node)
  const block = all('[data-block]').find((one) => {
    const [x = 0, y = 0, width = 0, height = 0] = (one.dataset.box ?? '').split(' ').map(Number)
    return box.x >= x && box.y >= y && box.x < x + width && box.y < y + height
  })
  const middle = Number(block?.dataset.gutter ?? box.x + box.width / 2)
  const reach = Math.max(Math.abs(middle - box.x), Math.abs(middle - box.x - box.width))
  return { ...box, x: middle - reach, width: 2 * reach }
}

function shown(): Node[] {
  return all<Node>('[data-node]:not([hidden])')
}

function stand(viewer: Viewer, node: Node): void {
  viewer.at?.setAttribute('tabindex', '-1')
  viewer.at?.removeAttribute('aria-current')
  viewer.at = node
  node.setAttribute('tabindex', '0')
  node.setAttribute('aria-current', 'true')
  light(idOf(node))
  viewer.port.see(boxOf(node))
}

/** A statement, its links and what they join; nothing for ''. */
function light(id: string): void {
  const lit = around(id)
  document.querySelector('#map')?.toggleAttribute('data-lit', id !== '')
  for (const node of all('[data-node]')) node.toggleAttribute('data-in', lit.has(idOf(node)))
  for (const link of all('[data-relation]')) link.toggleAttribute('data-in', endsOf(link).includes(id))
}

function press(viewer: Viewer, event: KeyboardEvent): void {
  const { key, target } = event
  const { at, back, port } = viewer
  if (key === 'Escape') {
    if (viewer.panel.hidden) light('')
    else shut(viewer)
  }
  if (!at || at !== target || event.ctrlKey || event.metaKey || event.altKey) return
  const next = back?.key === key ? back.to : nextNode(at, key, shown())
  const factor = factors.get(key)
  if (next) {
    viewer.back = { key: reverse(key), to: at }
    next.focus({ preventScroll: true })
  } else if (factor !== undefined) port.zoom(factor)
  else if (key === ' ') tell(viewer, idOf(at))
  else if (reverse(key) === '') return
  event.preventDefault()
}

/** A link to a statement: on the map it tells of it there; in the text the browser goes there. */
function follow(viewer: Viewer, event: Event): void {
  const link = (event.target as Element).closest('a[href^="#s_"]')
  const id = link?.getAttribute('href')?.slice(3)
  const node = all<Node>('[data-node]').find((one) => idOf(one) === id)
  if (!node || !id) return
  if (node.hasAttribute('hidden')) showAll()
  if (!link?.closest('#map')) return
  event.preventDefault()
  node.focus({ preventScroll: true })
  tell(viewer, id)
}

/** Says in words what a box says: the same statement with its links, which lead on. */
function tell(viewer: Viewer, id: string): void {
  const text = document.querySelector(`#text [data-statement="${id}"]`)
  const close = document.createElement('button')
  close.textContent = '×'
  close.ariaLabel = 'Close'
  close.onclick = () => shut(viewer)
  viewer.panel.replaceChildren(close, ...(text?.cloneNode(true).childNodes ?? []))
  viewer.panel.hidden = false
  if (viewer.at) viewer.port.see(boxOf(viewer.at))
}

function shut({ panel, at }: Viewer): void {
  panel.hidden = true
  at?.focus({ preventScroll: true })
}
