'use client'

/** Starts the viewer of the map that it stands in; see `map/viewer.ts`. */

import { useEffect, useRef } from 'react'
import { openMap } from './map/viewer.ts'

export function MapStart() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const frame = mark.current?.closest<HTMLElement>('[data-map]')
    return frame ? openMap(frame) : undefined
  }, [])
  return <span ref={mark} hidden />
}
