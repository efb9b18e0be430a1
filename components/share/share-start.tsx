'use client'

/** Waits for the first press of a share link: one listener for all of a page, and the dialog's code is fetched only then. */

import { useEffect } from 'react'

export function ShareStart() {
  useEffect(() => {
    const panel = document.querySelector<HTMLElement>('[data-share-panel]')
    if (panel) {
      void runHere(panel)
      return undefined
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [])
  return null
}

/** The share page itself. */
async function runHere(panel: HTMLElement): Promise<void> {
  if (panel.dataset.shareRuns !== undefined) return
  panel.dataset.shareRuns = ''
  const { runShare } = await import('./run-share.ts')
  runShare(panel).show(new URLSearchParams(location.search).get('focus') ?? '')
}

function open(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-share]') : null
  // Whoever asks for a new tab or window gets the page.
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  void import('./open-share.ts').then(({ openShare }) => openShare(link.href)).catch(() => location.assign(link.href))
}
