/** The same statements as text beside the map, or instead of it on a small screen: both always stand at the same place. */

import { goTo } from './go.ts'
import type { MapView } from './map-view.ts'

export interface TextPane {
  /** Which of the two a small screen shows. */
  showAs(which: 'map' | 'text' | 'default'): void
  /** Moves the focus to the text of the statement where the reader stands; false where there is none. */
  openCurrent(): boolean
  markCurrent(): void
}

/** What does something of its own when it is pressed. */
const ownClicks = 'a, button, summary, input, select'

export function openTextPane(view: MapView, signal: AbortSignal): TextPane | undefined {
  const { frame } = view
  const pane = frame.querySelector<HTMLElement>('[data-map-text]')
  if (!pane) return undefined
  const itemOf = (id: string) => pane.querySelector<HTMLElement>(`[data-statement="${CSS.escape(id)}"]`)
  const fold = () => {
    for (const item of pane.querySelectorAll<HTMLElement>('[data-statement]')) {
      item.toggleAttribute('data-folded', !view.visible.shown.has(item.dataset.statement ?? ''))
    }
  }
  pane.addEventListener('click', (event) => click(view, event), { signal })
  pane.addEventListener('focusin', ({ target }) => follow(view, target), { signal })
  pane.addEventListener('keydown', (event) => leave(view, event), { signal })
  view.on.shown.push(fold)
  return {
    showAs: (which) => showAs(frame, which),
    openCurrent: () => open(frame, itemOf(view.walk.at)),
    markCurrent() {
      const id = view.walk.at
      mark(view, pane, itemOf(id))
      if (!view.picture.text || itemOf(id)) return
      // Where the page does not hold all text, it holds that of the block where the reader stands.
      void view.picture.text(id).then((text) => {
        if (!text || view.walk.at !== id) return
        pane.querySelector('[data-map-slot]')?.replaceChildren(text)
        fold()
        mark(view, pane, itemOf(id))
      })
    },
  }
}

function showAs(frame: HTMLElement, which: 'map' | 'text' | 'default'): void {
  if (which !== 'default') frame.dataset.view = which
  // On a small screen the tools take most of it: the map comes into sight by itself.
  if (which === 'map') frame.querySelector('[data-map-port]')?.scrollIntoView({ block: 'nearest' })
  const shown = frame.dataset.view ?? 'text'
  for (const button of frame.querySelectorAll('[data-map-action="map"], [data-map-action="text"]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-map-action') === shown))
  }
}

function open(frame: HTMLElement, item: HTMLElement | null): boolean {
  if (!item) return false
  item.tabIndex = -1
  item.focus({ preventScroll: frame.dataset.view === 'map' })
  return true
}

function mark(view: MapView, pane: HTMLElement, item: HTMLElement | null): void {
  for (const other of pane.querySelectorAll('[data-statement][aria-current]')) other.removeAttribute('aria-current')
  if (!item || view.visited.length === 0) return
  item.setAttribute('aria-current', 'true')
  if (pane.contains(document.activeElement)) return
  // Beside the map the pane scrolls by itself; in its place, with the page.
  if (view.window.width === 0) item.scrollIntoView({ block: 'center' })
  if (pane.scrollHeight <= pane.clientHeight + 1) return
  const top = item.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollTo({ top: top - pane.clientHeight / 3, behavior: isCalm ? 'auto' : 'smooth' })
}

/** A press on a statement's text stands there; the page's own pinning is not asked again. */
function click(view: MapView, event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  const id = target?.closest<HTMLElement>('[data-statement]')?.dataset.statement
  const hasSelection = (getSelection()?.toString() ?? '') !== ''
  if (id === undefined || target?.closest(ownClicks) || hasSelection) return
  event.stopPropagation()
  goTo(view, id, { isStep: true })
}

function follow(view: MapView, target: EventTarget | null): void {
  const id = target instanceof Element ? target.closest<HTMLElement>('[data-statement]')?.dataset.statement : undefined
  if (id !== undefined && id !== view.walk.at) goTo(view, id)
}

/** Esc closes the details: back to the statement on the map. */
function leave(view: MapView, event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  view.picture.focus(view.walk.at)
}
