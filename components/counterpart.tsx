'use client'

/** "Go to its counterpart": the two stand at one height, wherever on the page each of them lives. */

import { useEffect, useState } from 'react'
import styles from './counterpart.module.css'
import { readPageState, writePageState } from './page-state.ts'

/** Two statements that stand side by side, and where the reader was. */
interface Alignment {
  origin: HTMLElement
  counterpart: HTMLElement
  scrollY: number
}

/** Pixels between the bar of side names and what is aligned under it. */
const clearance = 16
/** On a page this wide or less, columns fall together and the two stand one below the other. */
const narrow = '(max-width: 40rem)'

export function Counterpart() {
  const [alignment, setAlignment] = useState<Alignment>()
  useEffect(() => listenForRequests(setAlignment), [])
  useEffect(() => (alignment ? hold(alignment, () => setAlignment(undefined)) : undefined), [alignment])
  if (!alignment) return null
  const goBack = () => {
    setAlignment(undefined)
    scrollTo({ top: alignment.scrollY })
    alignment.origin.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.back}>
      <button type="button" onClick={goBack}>
        Back to where I was
      </button>
    </div>
  )
}

/** Buttons in the statements ask; one listener answers. */
function listenForRequests(align: (alignment: Alignment) => void): () => void {
  const listen = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const pair = pairOf(button?.dataset.align ?? button?.dataset.openCounterpart)
    if (!pair) return
    if (button?.dataset.align) align({ ...pair, scrollY })
    else for (const card of [pair.origin, pair.counterpart]) openDetail(card)
  }
  document.addEventListener('click', listen)
  return () => document.removeEventListener('click', listen)
}

function pairOf(id: string | undefined): Pick<Alignment, 'origin' | 'counterpart'> | undefined {
  const origin = id ? document.getElementById(id) : null
  const counterpart = document.getElementById(origin?.dataset.counterpart ?? '')
  return origin && counterpart ? { origin, counterpart } : undefined
}

function openDetail(card: HTMLElement): void {
  const detail = card.querySelector('details')
  if (detail) detail.open = true
}

/** Carries the origin to its counterpart until freed; gives it back its place afterwards. */
function hold({ origin, counterpart }: Alignment, free: () => void): () => void {
  writePageState({ pinned: origin.id })
  const item = origin.parentElement ?? origin
  const { left, width } = origin.getBoundingClientRect()
  const top = barHeight() + clearance
  item.style.setProperty('min-block-size', `${item.offsetHeight}px`)
  origin.setAttribute('data-carried', '')
  origin.style.setProperty('top', `${top}px`)
  origin.style.setProperty('left', `${left}px`)
  origin.style.setProperty('width', `${width}px`)
  const below = matchMedia(narrow).matches ? origin.offsetHeight + clearance : 0
  scrollTo({ top: scrollY + counterpart.getBoundingClientRect().top - top - below, behavior: 'instant' })
  counterpart.querySelector<HTMLElement>('a')?.focus({ preventScroll: true })
  const freeByEscape = (event: KeyboardEvent) => event.key === 'Escape' && free()
  const follow = () => readPageState().pinned !== origin.id && free()
  document.addEventListener('keydown', freeByEscape)
  addEventListener('popstate', follow)
  addEventListener('resize', free)
  return () => {
    document.removeEventListener('keydown', freeByEscape)
    removeEventListener('popstate', follow)
    removeEventListener('resize', free)
    origin.removeAttribute('data-carried')
    for (const property of ['top', 'left', 'width']) origin.style.removeProperty(property)
    item.style.removeProperty('min-block-size')
  }
}

function barHeight(): number {
  return document.querySelector('[data-side-names]')?.getBoundingClientRect().height ?? 0
}
