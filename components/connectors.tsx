'use client'

/** The lines in the gutter. They follow what they join: every change of size redraws them within the frame. */

import { useEffect } from 'react'
import type { Connector } from '../debate/view.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import { drawConnectors } from './connector-drawing.ts'
import { placeConnectors } from './connector-geometry.ts'
import { connectorsDrawn } from './connectors-drawn.ts'

interface ConnectorsProps {
  connectors: Connector[]
  /** What stands on the lines, in the page's language. */
  words: Catalogue['relations']
}

export function Connectors({ connectors, words }: ConnectorsProps) {
  useEffect(() => startDrawing(connectors, words), [connectors, words])
  return null
}

function startDrawing(connectors: Connector[], words: Catalogue['relations']): () => void {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-facing]')]
  const stale = new Set(sections)
  const redraw = () => {
    for (const section of stale) {
      const svg = section.querySelector<SVGSVGElement>('[data-connectors]')
      // A section out of sight has no layout; it is drawn when it comes near and its cards get their sizes.
      if (!svg?.checkVisibility({ contentVisibilityAuto: true })) continue
      drawConnectors(svg, placeConnectors(section, connectors), words)
      stale.delete(section)
    }
    document.dispatchEvent(new Event(connectorsDrawn))
  }
  // Sizes are told after layout and before paint: what is drawn here is in the same frame.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) stale.add(target.closest<HTMLElement>('[data-facing]') ?? document.body)
    redraw()
  })
  // Swapping, filtering and carrying move a statement without resizing it.
  const moves = new MutationObserver(() => {
    for (const section of sections) stale.add(section)
    redraw()
  })
  // What moved while it was out of sight comes back as it was measured before: its state alone tells.
  const comesNear = ({ target }: Event) => {
    const section =
      target instanceof Element ? (target.querySelector('[data-facing]') ?? target.closest('[data-facing]')) : null
    if (section instanceof HTMLElement) stale.add(section)
    requestAnimationFrame(redraw)
  }
  document.addEventListener('contentvisibilityautostatechange', comesNear, true)
  const columns = document.querySelector('[data-columns]')
  const moving = ['data-swapped', 'data-off', 'data-carried', 'data-column', 'hidden']
  if (columns) moves.observe(columns, { attributes: true, subtree: true, attributeFilter: moving })
  for (const section of sections) {
    sizes.observe(section)
    for (const card of section.querySelectorAll('[data-statement]')) sizes.observe(card)
  }
  return () => {
    document.removeEventListener('contentvisibilityautostatechange', comesNear, true)
    sizes.disconnect()
    moves.disconnect()
  }
}
