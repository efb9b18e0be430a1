'use client'

/** Of more than two sides, a reader chooses the two that face each other; the address keeps it. */

import { useEffect, useMemo, useState } from 'react'
import { fill } from './catalogue/fill.ts'
import type { SideWords } from './catalogue/sides-words.ts'
import { writePageState } from './page-state.ts'
import styles from './pair-choice.module.css'
import { faceAll, facePair, pairsOf, readPair } from './side-pair.ts'
import { usePageState } from './use-page-state.ts'

interface PairChoiceProps {
  sides: { id: string; name: string }[]
  words: SideWords
  lang: string
}

export function PairChoice({ sides, words, lang }: PairChoiceProps) {
  const { facing, pinned } = usePageState()
  const ids = useMemo(() => sides.map(({ id }) => id), [sides])
  const pair = useMemo(() => readPair(facing, ids), [facing, ids])
  const [aside, setAside] = useState<number>()
  useEffect(() => setAside(pair ? facePair(pair, pinned) : faceAll()), [pair, pinned])
  const nameOf = (id: string) => sides.find((side) => side.id === id)?.name ?? ''
  return (
    <fieldset className={`${styles.choice} scripted screen-only`}>
      <legend>{words.facing}</legend>
      <select
        aria-label={words.facing}
        value={pair?.join('.') ?? ''}
        onChange={(event) => writePageState({ facing: event.target.value, start: '' })}
        data-pair-choice=""
      >
        <option value="">{words.all}</option>
        {pairsOf(ids).map(([first, second]) => (
          <option key={`${first}.${second}`} value={`${first}.${second}`}>
            {fill(words.pair, { first: nameOf(first), second: nameOf(second) }, lang)}
          </option>
        ))}
      </select>
      <span role="status" className={styles.status}>
        {aside === undefined ? '' : fill(words.aside, { count: aside }, lang)}
      </span>
    </fieldset>
  )
}
