/** What stands still: rendered once at build and sent as HTML alone. For components without state and client leaves. */

import type { ReactNode } from 'react'
import { StaticMarkup } from './static-markup.tsx'

const shelf = Symbol.for('visavis.markup')

interface StillProps {
  /** Names the markup within the site. */
  id: string
  className?: string
  children: ReactNode
}

export async function Still({ id, className, children }: StillProps) {
  // Imported when it is needed: Next refuses the static import in what it takes for a server component.
  const { renderToStaticMarkup } = await import('react-dom/server')
  shelve(id, renderToStaticMarkup(children))
  return <StaticMarkup id={id} {...(className !== undefined && { className })} />
}

/** Lays markup ready for the `StaticMarkup` of the same id. */
export function shelve(id: string, markup: string): void {
  const shared = globalThis as { [shelf]?: Map<string, string> }
  shared[shelf] ??= new Map()
  shared[shelf].set(id, markup)
}
