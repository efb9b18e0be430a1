'use client'

/** One press puts the other side first: on the page, in the address, and for the reader's next visit. */

import { useEffect } from 'react'
import { readPageState, writePageState } from './page-state.ts'
import { readPair } from './side-pair.ts'
import styles from './swap-sides.module.css'
import { usePageState } from './use-page-state.ts'

interface SwapSidesProps {
  /** Which side the coin put first. */
  startSide: string
  /** The two that face each other as the page was built, and whoever else speaks; what the button says while it stands first. */
  sides: { id: string; words: string }[]
}

/** Kept in the reader's own browser: whether to swap what the coin decided. */
const storageKey = 'visavis:swap'

export function SwapSides({ startSide, sides }: SwapSidesProps) {
  const { start, facing } = usePageState()
  const [first, second] = facingSides(sides, facing)
  const otherSide = second?.id ?? ''
  const isSwapped = start === otherSide
  useEffect(() => {
    if (!readPageState().start && recall()) writePageState({ start: otherSide })
  }, [otherSide])
  useEffect(() => applySwap(isSwapped), [isSwapped])
  const swap = () => {
    remember(!isSwapped)
    writePageState({ start: isSwapped ? '' : otherSide })
  }
  return (
    <button type="button" className={`${styles.swap} scripted screen-only`} onClick={swap} data-swap={startSide}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4" />
      </svg>
      <span className="aside">{(isSwapped ? second : first)?.words}</span>
    </button>
  )
}

/** The two that a reader has chosen to face each other, or those that the page was built with. */
function facingSides(sides: SwapSidesProps['sides'], facing: string): SwapSidesProps['sides'] {
  const pair = readPair(
    facing,
    sides.map(({ id }) => id),
  )
  return pair ? pair.flatMap((id) => sides.find((side) => side.id === id) ?? []) : sides
}

/** Columns move by style; the two statements that open an exchange change places, so that a phone and the Tab key follow. */
function applySwap(isSwapped: boolean): void {
  const columns = document.querySelector('[data-columns]')
  if (!columns || columns.hasAttribute('data-swapped') === isSwapped) return
  columns.toggleAttribute('data-swapped', isSwapped)
  for (const exchange of columns.querySelectorAll('[data-exchange]')) {
    const [first, second] = exchange.children
    if (first && second && columnOf(first) !== columnOf(second)) exchange.insertBefore(second, first)
  }
}

function columnOf(item: Element): string | null {
  return item.getAttribute('data-column')
}

function remember(isSwapped: boolean): void {
  try {
    if (isSwapped) localStorage.setItem(storageKey, '1')
    else localStorage.removeItem(storageKey)
  } catch {
    // Storage is denied in some frames and private windows: the choice then lasts as long as the address.
  }
}

function recall(): boolean {
  try {
    return localStorage.getItem(storageKey) === '1'
  } catch {
    return false
  }
}
