/** The window onto an embed's map: the picture grows and shrinks, and its box scrolls. */

import type { Box } from './parts.ts'

export interface Port {
  /** Zooms by a factor about a point of the window, or about its middle; 0: as far out as there is something to see. */
  zoom: (factor: number, x?: number, y?: number) => void
  /** Begins, as large as drawn, with two boxes in sight, the other `across`; with the first where both are too wide. */
  open: (first: Box, across: number) => void
  /** Scrolls no further than is needed to see it. */
  see: (box: Box) => void
}

/** Room around what is brought into sight, in px. */
const room = 16
const largest = 2
/** Above the first statement stand the names of its theme and its sides. */
const headroom = 90
/** Below this scale words are dust, and only names of themes are shown. */
const far = 0.4

export function openPort(): Port {
  const port = document.getElementById('port') as HTMLElement
  const svg = port.querySelector('svg') as SVGSVGElement
  const { x: left, y: top, width, height } = svg.viewBox.baseVal
  let scale = 1

  function scaleTo(wanted: number): void {
    const whole = Math.min(1, port.clientWidth / width, port.clientHeight / height)
    scale = Math.min(largest, Math.max(whole, wanted))
    svg.setAttribute('width', `${width * scale}`)
    svg.setAttribute('height', `${height * scale}`)
    svg.toggleAttribute('data-far', scale < far)
  }

  function zoom(factor: number, x = port.clientWidth / 2, y = port.clientHeight / 2): void {
    const [across, down] = [(port.scrollLeft + x) / scale, (port.scrollTop + y) / scale]
    scaleTo(scale * factor)
    port.scrollTo(across * scale - x, down * scale - y)
  }

  function open(first: Box, across: number): void {
    port.scrollTo((first.x + across + first.width - port.clientWidth) / 2 - left, first.y - top - headroom)
    see(first)
  }

  function see({ x, y, width: wide, height: high }: Box): void {
    const move = (at: number, size: number, from: number, seen: number) =>
      Math.min(Math.max(from, (at + size) * scale + room - seen), at * scale - room)
    port.scrollTo(
      move(x - left, wide, port.scrollLeft, port.clientWidth),
      move(y - top, high, port.scrollTop, port.clientHeight),
    )
  }

  // It scrolls, but its statements take the focus.
  port.tabIndex = -1
  drag(port, zoom)
  return { zoom, open, see }
}

/** Mouse and fingers: one moves the picture, two zoom it. What was dragged was not clicked. */
function drag(port: HTMLElement, zoom: Port['zoom']): void {
  const held = new Map<number, [x: number, y: number]>()
  let moved = 0
  const zoomAt = (factor: number, x: number, y: number) => {
    const { left, top } = port.getBoundingClientRect()
    zoom(factor, x - left, y - top)
  }
  port.onpointerdown = ({ pointerId, clientX, clientY }) => {
    if (held.size === 0) moved = 0
    held.set(pointerId, [clientX, clientY])
  }
  port.onpointermove = ({ pointerId, clientX, clientY }) => {
    const from = held.get(pointerId)
    if (!from) return
    const [x, y] = from
    const [other] = [...held].flatMap(([id, spot]) => (id === pointerId ? [] : [spot]))
    held.set(pointerId, [clientX, clientY])
    moved += Math.hypot(clientX - x, clientY - y)
    if (moved < 4) return
    port.setPointerCapture(pointerId)
    const share = other ? 2 : 1
    port.scrollBy((x - clientX) / share, (y - clientY) / share)
    if (!other) return
    const apart = (a: number, b: number) => Math.hypot(a - other[0], b - other[1]) || 1
    zoomAt(apart(clientX, clientY) / apart(x, y), (clientX + other[0]) / 2, (clientY + other[1]) / 2)
  }
  port.onpointerup = port.onpointercancel = ({ pointerId }) => held.delete(pointerId)
  port.addEventListener(
    'click',
    (event) => {
      if (moved < 4) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
  // A press moves neither the focus, which would scroll to it under the pointer, nor a link; a click is what counts.
  port.onmousedown = (event) => event.preventDefault()
  // The wheel scrolls the article; with a key held it zooms.
  port.onwheel = (event) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoomAt(2 ** (-event.deltaY / 200), event.clientX, event.clientY)
  }
}
