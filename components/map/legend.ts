/** Opens and closes what explains the signs of a map; the focus returns to where it was. */

/** The returned function opens or closes it. */
export function openLegend(frame: HTMLElement, signal: AbortSignal): () => void {
  const details = frame.querySelector<HTMLDetailsElement>('[data-map-legend]')
  const summary = details?.querySelector('summary')
  if (!details || !summary) return () => {}
  let before: HTMLElement | SVGElement = summary
  const toggle = () => {
    const { activeElement } = document
    const next = details.open ? before : summary
    before = !details.open && isFocusable(activeElement) ? activeElement : summary
    details.open = !details.open
    next.focus({ preventScroll: true })
  }
  const close = (event: KeyboardEvent) => {
    if (!details.open || (event.key !== 'Escape' && event.key !== '?')) return
    event.preventDefault()
    event.stopPropagation()
    toggle()
  }
  details.addEventListener('keydown', close, { signal })
  return toggle
}

function isFocusable(element: Element | null): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement
}
