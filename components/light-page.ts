/** Hover, focus or tap lights a statement and what it is tied to, in every view; a click pins it, Esc frees it. */

import { findNeighbours, type Link, type Neighbourhood } from '../debate/model.ts'
import { connectorsDrawn } from './connectors-drawn.ts'
import { onPageState, readPageState, writePageState } from './page-state.ts'

/** All that can be lit. */
const parts = '[data-statement], [data-node], [data-relation], [data-connector]'
/** What a click on a statement does not pin, since it does something of its own. */
const ownClicks = 'a, button, summary, input, select'

/** Lights the page until the returned function is called. */
export function startLighting(links: Link[]): () => void {
  const neighbours = findNeighbours(links)
  // A line lights what it joins.
  for (const { id, from, to } of links)
    neighbours.set(id, { statements: new Set([...from, to]), relations: new Set([id]) })
  const controller = new AbortController()
  const listen = { signal: controller.signal }
  let lit = ''
  const light = (id: string) => {
    if (id === lit) return
    lit = id
    show(id, neighbours.get(id))
  }
  const rest = () => light(pinnedStatement())
  const follow = ({ target }: { target: EventTarget | null }) => {
    if (pinnedStatement()) return
    const part = target instanceof Element ? target.closest(parts) : null
    light(part ? idOf(part) || relationOf(part) : '')
  }
  document.addEventListener('pointerover', follow, listen)
  document.addEventListener('focusin', follow, listen)
  document.addEventListener('pointerleave', rest, listen)
  document.addEventListener(connectorsDrawn, () => lit && show(lit, neighbours.get(lit)), listen)
  document.addEventListener('click', (event) => pinByClick(event), listen)
  document.addEventListener('keydown', (event) => freeByEscape(event), listen)
  const forget = onPageState(() => {
    markPinned()
    rest()
  })
  markPinned()
  rest()
  // Who walks by keyboard may be faster than the script.
  follow({ target: document.activeElement })
  return () => {
    controller.abort()
    forget()
  }
}

/** The pinned id, where it is a statement's and not that of some other place on the page. */
function pinnedStatement(): string {
  const { pinned } = readPageState()
  const target = pinned ? document.getElementById(pinned) : null
  return target?.hasAttribute('data-statement') ? pinned : ''
}

function show(id: string, neighbourhood: Neighbourhood | undefined): void {
  document.documentElement.toggleAttribute('data-lighting', id !== '')
  const statements = neighbourhood?.statements ?? new Set([id])
  const relations = neighbourhood?.relations ?? new Set<string>()
  for (const part of document.querySelectorAll(parts)) {
    const isLit = statements.has(idOf(part)) || relations.has(relationOf(part))
    part.toggleAttribute('data-lit', id !== '' && isLit)
  }
}

function markPinned(): void {
  const pinned = pinnedStatement()
  for (const part of document.querySelectorAll('[data-pinned]')) part.removeAttribute('data-pinned')
  if (!pinned) return
  for (const part of document.querySelectorAll('[data-statement], [data-node]')) {
    if (idOf(part) === pinned) part.setAttribute('data-pinned', '')
  }
}

function pinByClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  const card = target?.closest('[data-statement]')
  const hasSelection = (getSelection()?.toString() ?? '') !== ''
  if (!target || !card || hasSelection) return
  const id = idOf(card)
  const isPinned = readPageState().pinned === id
  // The statement's number leads to its own address: following it pins, following it again frees.
  const isOwnNumber = target.closest('a')?.getAttribute('href') === `#${id}`
  if (isOwnNumber && isPinned) event.preventDefault()
  else if (target.closest(ownClicks)) return
  writePageState({ pinned: isPinned ? '' : id })
}

function freeByEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && pinnedStatement()) writePageState({ pinned: '' })
}

function idOf(part: Element): string {
  return part.getAttribute('data-statement') ?? part.getAttribute('data-node') ?? ''
}

function relationOf(part: Element): string {
  return part.getAttribute('data-relation') ?? part.getAttribute('data-connector') ?? ''
}
