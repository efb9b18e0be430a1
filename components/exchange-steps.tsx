'use client'

/** On a phone: from one exchange to the next with a thumb. */

import type { Catalogue } from './catalogue/catalogue.ts'
import styles from './exchange-steps.module.css'

export function ExchangeSteps({ words }: { words: Catalogue['compare']['steps'] }) {
  return (
    <nav className={`${styles.steps} scripted screen-only`} aria-label={words.name}>
      <button type="button" onClick={() => stepTo(-1)}>
        {words.previous}
      </button>
      <button type="button" onClick={() => stepTo(1)}>
        {words.next}
      </button>
    </nav>
  )
}

/** Goes to the nearest exchange that starts above (−1) or below (1) the bar of side names. */
function stepTo(direction: -1 | 1): void {
  const bar = document.querySelector('[data-side-names]')?.getBoundingClientRect().bottom ?? 0
  const exchanges = [...document.querySelectorAll<HTMLElement>('[data-exchange]:not([hidden])')]
  // A slack of a few pixels: the exchange at which the page stands is neither before nor after.
  const offsets = exchanges.map((exchange) => exchange.getBoundingClientRect().top - bar)
  const next = direction > 0 ? offsets.findIndex((top) => top > 24) : offsets.findLastIndex((top) => top < -24)
  exchanges[next]?.scrollIntoView({ block: 'start' })
}
