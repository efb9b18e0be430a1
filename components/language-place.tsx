'use client'

/**
 * Takes a reader's place along into another language: what is chosen and pinned stands in the address, and ids are the same in
 * every language. One listener for all links of the page; without a script they lead to the page itself.
 */

import { useEffect } from 'react'

/** What comes before a link is followed, in this tab or another, or copied. */
const before = ['pointerdown', 'focusin', 'click'] as const

export function KeepPlace() {
  useEffect(() => {
    for (const name of before) document.addEventListener(name, keepPlace, true)
    return () => {
      for (const name of before) document.removeEventListener(name, keepPlace, true)
    }
  }, [])
  return null
}

function keepPlace({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-language]') : null
  if (!link) return
  link.search = location.search
  link.hash = location.hash
}
