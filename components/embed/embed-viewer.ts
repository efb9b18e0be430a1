/** The map of an embed: where one stands, what is lit, and what is told of it. */

import { showAll, showOnly } from './focus.ts'
import { nextNode, reverse, type Step } from './keys.ts'
import { all, around, boxOf, endsOf, idOf, type Node } from './parts.ts'
import { openPort, type Port } from './port.ts'

interface Viewer {
  port: Port
  panel: HTMLElement
  /** The statement where one stands: the map's one stop of the Tab key. */
  at?: Node
  /** What takes the last move back. */
  back?: Step
}

/** By key, and by the value of a button. */
const factors = new Map([
  ['+', 1.4],
  ['-', 1 / 1.4],
  ['0', 0],
])

/** Makes the map move, on a part of it or all. What it hands over is called whenever the map comes into sight. */
export function openEmbedMap(focus: HTMLElement | undefined): () => void {
  const viewer: Viewer = { port: openPort(), panel: all('#panel')[0] as HTMLElement }
  // Not on the picture itself: what listens to focus in SVG takes it.
  addEventListener('focusin', ({ target }) => idOf(target as Element) && stand(viewer, target as Node))
  addEventListener('keydown', (event) => press(viewer, event))
  addEventListener('click', (event) => follow(viewer, event))
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
  // Both sides in sight, where the window is wide enough: the first statement and what stands across.
  const next = (key: string) => nextNode(first, key, nodes)
  const across = (document.dir === 'rtl' && next('ArrowLeft')) || next('ArrowRight') || next('ArrowLeft') || first
  viewer.port.open(boxOf(first), boxOf(across).x)
  if (id) light(id)
}

function shown(): Node[] {
  return all<Node>('[data-node]:not([hidden])')
}

function stand(viewer: Viewer, node: Node): void {
  for (const [one, stop, current] of [
    [viewer.at, '-1', 'false'],
    [node, '0', 'true'],
  ] as const) {
    one?.setAttribute('tabindex', stop)
    one?.setAttribute('aria-current', current)
  }
  viewer.at = node
  light(idOf(node))
  viewer.port.see(boxOf(node))
}

/** A statement, its links and what they join; nothing for ''. */
function light(id: string): void {
  const lit = around(id)
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
  else if (key === ' ') tell(viewer, at)
  else if (!reverse(key)) return
  event.preventDefault()
}

/** Buttons; and links to a statement: on the map it is told of there, in the text the browser goes there. */
function follow(viewer: Viewer, event: Event): void {
  const pressed = (event.target as Element).closest<HTMLButtonElement>('a[href^="#s"],button')
  const factor = factors.get(pressed?.value ?? '')
  if (factor !== undefined) viewer.port.zoom(factor)
  if (pressed?.value === 'all') showAll()
  if (pressed?.value === 'close') shut(viewer)
  const [node] = all<Node>(`#n${pressed?.getAttribute('href')?.slice(2)}`)
  if (!node) return
  if (node.hasAttribute('hidden')) showAll()
  if (!pressed?.closest('#map')) return
  event.preventDefault()
  node.focus({ preventScroll: true })
  tell(viewer, node)
}

/** Says in words what a box says: the same statement with its links, which lead on. */
function tell({ panel, port }: Viewer, node: Node): void {
  const text = all(`#s${node.id.slice(1)}`)[0]?.cloneNode(true)
  panel.lastElementChild?.replaceChildren(...(text?.childNodes ?? []))
  panel.hidden = false
  port.see(boxOf(node))
}

function shut({ panel, at }: Viewer): void {
  panel.hidden = true
  at?.focus({ preventScroll: true })
}
