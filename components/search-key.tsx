'use client'

/** The key `/` opens the search from every page, unless a reader has switched that off: some speak to their computer. */

import { useEffect } from 'react'

/** Under this name a browser keeps that a reader wants no such key. */
export const keptName = 'visavis:search-key'

export function SearchKey({ href }: { href: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || isOff()) return
      event.preventDefault()
      const field = document.querySelector<HTMLElement>('[data-search-field]')
      if (field) field.focus()
      else location.assign(href)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [href])
  return null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  )
}

/** A browser may refuse to keep anything: then nobody has switched it off. */
export function isOff(): boolean {
  try {
    return localStorage.getItem(keptName) === 'off'
  } catch {
    return false
  }
}
