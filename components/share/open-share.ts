/** The share page in a dialog on another page: fetched from its own address, so that no page carries what few ask for. */

import styles from './share-dialog.module.css'
import './share-panel.module.css'
import { type RunningShare, runShare } from './run-share.ts'

interface Opened {
  dialog: HTMLDialogElement
  share: RunningShare
}

const opened = new Map<string, Promise<Opened>>()

/**
 * Opens the dialog for the address of a share page, `…/share/?focus=<id>`.
 *
 * @throws where that page cannot be fetched: its link still leads there.
 */
export async function openShare(href: string): Promise<void> {
  const { origin, pathname, searchParams } = new URL(href)
  const known = opened.get(pathname) ?? makeDialog(origin + pathname)
  opened.set(pathname, known)
  // What failed may work the next time.
  known.catch(() => opened.delete(pathname))
  const { dialog, share } = await known
  if (!dialog.open) dialog.showModal()
  share.show(searchParams.get('focus') ?? '')
  dialog.scrollTop = 0
  dialog
    .querySelector<HTMLElement>('[data-share-field]:not([hidden]) [data-share-copy]')
    ?.focus({ preventScroll: true })
}

async function makeDialog(address: string): Promise<Opened> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const found = page.querySelector('[data-share-panel]')
  if (!found) throw new Error(`${address} holds nothing to share`)
  const panel = document.importNode(found, true) as HTMLElement
  const dialog = document.createElement('dialog')
  dialog.className = styles.dialog ?? ''
  dialog.setAttribute('aria-labelledby', 'share_title')
  dialog.append(panel)
  document.body.append(dialog)
  listen(dialog)
  return { dialog, share: runShare(panel) }
}

function listen(dialog: HTMLDialogElement): void {
  const done = dialog.querySelector<HTMLElement>('[data-share-done]')
  if (done) done.hidden = false
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element
    if (target === dialog || target.closest('[data-share-done]')) dialog.close()
    const jump = target.closest('a[href^="#"]')
    if (!jump) return
    // The page's address says what is pinned on it: a way within the dialog leaves it alone.
    event.preventDefault()
    const heading = dialog.querySelector<HTMLElement>(jump.getAttribute('href') ?? '')
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  })
  // Keys mean something to the page behind: Escape there frees what is pinned.
  dialog.addEventListener('keydown', (event) => event.stopPropagation())
}
