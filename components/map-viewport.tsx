'use client'

/**
 * The window onto a map: zoom and pan by buttons, keys, wheel and fingers. Without a script it is a box that scrolls.
 * What it holds is drawn once; moving it sets one transform and renders nothing.
 */

import { type ReactNode, useEffect, useRef } from 'react'
import styles from './map-viewport.module.css'
import { openMapWindow } from './map-window.ts'

interface MapViewportProps {
  /** The map: one `<svg>` of natural size. */
  children: ReactNode
  label: string
  /** As given to the map: `#<statement id>` and `#<prefix>-<statement id>` in the address centre that statement. */
  prefix: string
  /** Whether the page is about the map: the address then leads to it, and a click on a statement pins it here. */
  isMain?: boolean
}

const buttons = [
  ['in', 'Zoom in', 'M12 5v14M5 12h14'],
  ['out', 'Zoom out', 'M5 12h14'],
  ['fit', 'Show the whole map', 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'],
  ['left', 'Move left', 'M14 6l-6 6l6 6'],
  ['up', 'Move up', 'M6 14l6-6l6 6'],
  ['down', 'Move down', 'M6 10l6 6l6-6'],
  ['right', 'Move right', 'M10 6l6 6l-6 6'],
] as const

export function MapViewport({ children, label, prefix, isMain = false }: MapViewportProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => (frame.current ? openMapWindow(frame.current, prefix, isMain) : undefined), [prefix, isMain])
  const instructions = `${prefix}-instructions`
  return (
    <div ref={frame} className={styles.frame}>
      <div className={`scripted ${styles.controls}`} role="toolbar" aria-label="Zoom and move the map">
        {buttons.map(([action, name, shape]) => (
          <button key={action} type="button" data-map-action={action} aria-label={name} title={name}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={shape} />
            </svg>
          </button>
        ))}
        <output className={styles.scale} data-map-scale="" aria-live="polite" />
      </div>
      <p id={instructions} className="aside scripted">
        Plus and minus zoom, zero shows the whole map, arrow keys move it.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a picture. */}
      <div
        className={styles.port}
        data-map-port=""
        role="group"
        aria-label={label}
        aria-describedby={instructions}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls without a script and takes keys with one.
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  )
}
