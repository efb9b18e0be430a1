'use client'

/** Starts the lighting of a page; see `light-page.ts`. */

import { useEffect } from 'react'
import type { Link } from '../debate/model.ts'
import { startLighting } from './light-page.ts'

export function Lighting({ links }: { links: Link[] }) {
  useEffect(() => startLighting(links), [links])
  return null
}
