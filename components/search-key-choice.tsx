'use client'

/** Switches the key `/` off and on again (WCAG 2.1.4: shortcuts of one character can be turned off). */

import { useEffect, useState } from 'react'
import { isOff, keptName } from './search-key.tsx'
import styles from './search-page.module.css'

export function SearchKeyChoice({ label }: { label: string }) {
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(!isOff()), [])
  const choose = (on: boolean) => {
    setOn(on)
    try {
      if (on) localStorage.removeItem(keptName)
      else localStorage.setItem(keptName, 'off')
    } catch {
      // A browser that keeps nothing forgets the choice with the page.
    }
  }
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} />
      {label}
    </label>
  )
}
