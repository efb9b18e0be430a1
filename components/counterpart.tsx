'use client'

/** "Go to its counterpart": the two stand at one height, wherever on the page each of them lives. */

import { useEffect, useState } from 'react'
import type { Catalogue } from './catalogue/catalogue.ts'
import styles from './counterpart.module.css'
import { readPageState, writePageState } from './page-state.ts'

/** Two statements that stand side by side, and where the reader was. */
interface Alignment {
  origin: HTMLElement
  counterpart: HTMLElement
  /** How far below the window's top the origin stood. */
  top: number
}

/** Pixels between the bar of side names and what is aligned under it. */
const clearance = 16
/** On a page this wide or less, columns fall together and the two stand one below the other. */
const narrow = '(max-width: 40rem)'

export function Counterpart({ words }: { words: Catalogue['compare']['counterpart'] }) {
  const [alignment, setAlignment] = useState<Alignment>()
  useEffect(() => listenForRequests(setAlignment), [])
  useEffect(() => (alignment ? hold(alignment, () => setAlignment(undefined)) : undefined), [alignment])
  if (!alignment) return null
  const goBack = () => {
    release(alignment)
    setAlignment(undefined)
    returnTo(alignment)
  }
  return (
    <div className={styles.back}>
      <button type="button" onClick={goBack}>
        {words.back}
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
    if (button?.dataset.align) align({ ...pair, top: pair.origin.getBoundingClientRect().top })
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
  settle(counterpart, top + below)
  counterpart.querySelector<HTMLElement>('a')?.focus({ preventScroll: true })
  const freeByEscape = (event: KeyboardEvent) => event.key === 'Escape' && free()
  const follow = () => readPageState().pinned !== origin.id && free()
  document.addEventListener('keydown', freeByEscape)
  addEventListener('popstate', follow)
  // A phone's address bar that folds away resizes too, but moves no column.
  const { innerWidth } = window
  const freeIfWider = () => window.innerWidth !== innerWidth && free()
  addEventListener('resize', freeIfWider)
  return () => {
    document.removeEventListener('keydown', freeByEscape)
    removeEventListener('popstate', follow)
    removeEventListener('resize', freeIfWider)
    release({ origin })
  }
}

/** Puts the origin back into its place. */
function release({ origin }: Pick<Alignment, 'origin'>): void {
  origin.removeAttribute('data-carried')
  for (const property of ['top', 'left', 'width']) origin.style.removeProperty(property)
  origin.parentElement?.style.removeProperty('min-block-size')
}

/** Frames in which what comes near takes its true size and moves what stands below it. */
const settlingFrames = 8

/** Scrolls until the card stands `top` px below the window's top, and again in the next frames until it stays there. */
function settle(card: HTMLElement, top: number, frames = settlingFrames): void {
  const difference = card.getBoundingClientRect().top - top
  if (Math.abs(difference) >= 1) scrollBy({ top: difference, behavior: 'instant' })
  if (frames > 0) requestAnimationFrame(() => settle(card, top, frames - 1))
}

/** Scrolls until the origin stands where it stood. */
function returnTo({ origin, top }: Alignment): void {
  settle(origin, top)
  origin.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true })
}

function barHeight(): number {
  return document.querySelector('[data-side-names]')?.getBoundingClientRect().height ?? 0
}
