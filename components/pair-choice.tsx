'use client'

/** Of more than two sides, a reader chooses the two that face each other; the address keeps it. */

import { useEffect, useMemo, useState } from 'react'
import { fill } from './catalogue/fill.ts'
import type { SideWords } from './catalogue/sides-words.ts'
import { Choice, type Option } from './choice.tsx'
import { writePageState } from './page-state.ts'
import styles from './pair-choice.module.css'
import { faceAll, facePair, pairsOf, readPair } from './side-pair.ts'
import { usePageState } from './use-page-state.ts'

interface PairChoiceProps {
  sides: Option[]
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
  const pairs = pairsOf(ids).map(([first, second]) => ({
    id: `${first}.${second}`,
    name: fill(words.pair, { first: nameOf(first), second: nameOf(second) }, lang),
  }))
  return (
    <div className={`${styles.bar} scripted screen-only`}>
      <Choice
        name="facing"
        label={words.facing}
        all={words.all}
        options={pairs}
        value={pair?.join('.') ?? ''}
        onChoose={(id) => writePageState({ facing: id, start: '' })}
        className={styles.choice}
      />
      <span role="status" className={styles.status}>
        {aside === undefined ? '' : fill(words.aside, { count: aside }, lang)}
      </span>
    </div>
  )
}
