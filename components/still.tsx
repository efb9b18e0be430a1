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

/** Characters on the shelf at most: many times what the few pages hold that are made at once. */
const most = 100_000_000

interface Shelf {
  markups: Map<string, string>
  /** Characters of all of them. */
  length: number
}

/** Lays markup ready for the `StaticMarkup` of the same id. What a large library has laid there long ago makes room. */
export function shelve(id: string, markup: string): void {
  const shared = globalThis as { [shelf]?: Shelf }
  shared[shelf] ??= { markups: new Map(), length: 0 }
  const { markups } = shared[shelf]
  shared[shelf].length += markup.length - (markups.get(id)?.length ?? 0)
  markups.set(id, markup)
  for (const [oldest, { length }] of markups) {
    if (shared[shelf].length <= most) return
    markups.delete(oldest)
    shared[shelf].length -= length
  }
}
