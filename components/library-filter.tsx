'use client'

/** Three questions to the library: which theme, which kind of voice, which voice. The address holds the answers. */

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Facet, LibraryFacets } from '../debate/library-facets.ts'
import { fill, type Message, type Values } from './catalogue/fill.ts'
import { Choice, type Option } from './choice.tsx'
import {
  type LibraryChoice,
  onChoice,
  placesOf,
  readChoice,
  readFacets,
  showPlaces,
  writeChoice,
} from './library-choice.ts'
import styles from './library-filter.module.css'

type Word = 'filter' | 'theme' | 'kind' | 'voice' | 'all' | 'choice' | 'shown' | 'allShown' | 'showAll'

/** Of the catalogue, what stands here. */
export type FilterWords = Record<Word, Message>

interface LibraryFilterProps {
  words: FilterWords
  lang: string
  /** Debates on the page. */
  total: number
}

const none: LibraryFacets = { themes: [], kinds: [], voices: [] }

export function LibraryFilter({ words, lang, total }: LibraryFilterProps) {
  const [facets, setFacets] = useState(none)
  const address = useSyncExternalStore(
    onChoice,
    () => location.search,
    () => '',
  )
  const choice = useMemo(() => readChoice(address, facets), [address, facets])
  const [shown, setShown] = useState(total)
  useEffect(() => setFacets(readFacets()), [])
  useEffect(() => setShown(showPlaces(placesOf(choice, facets))), [choice, facets])
  const isActive = Object.values(choice).some((id) => id !== '')
  const options = useMemo(() => labelAll(facets, words.choice, lang), [facets, words, lang])
  const voices = options.voices.filter(({ kind }) => !choice.kind || kind === choice.kind)
  const asked = { theme: options.themes, kind: options.kinds, voice: voices }
  // A voice of another kind than the one that was chosen: that choice goes.
  const change = (name: keyof LibraryChoice, id: string) =>
    writeChoice({ ...choice, ...(name === 'kind' && { voice: '' }), [name]: id })
  const text = (message: Message, values: Values = {}) => fill(message, values, lang)
  const all = text(words.all)
  return (
    <search className={`${styles.filter} scripted screen-only`} aria-label={text(words.filter)}>
      {(['theme', 'kind', 'voice'] as const).map((name) => (
        <Choice
          key={name}
          name={name}
          label={text(words[name])}
          all={all}
          options={asked[name]}
          value={choice[name]}
          onChoose={(id) => change(name, id)}
          className={styles.choice}
        />
      ))}
      <p className={styles.status} role="status">
        {isActive ? text(words.shown, { shown, total }) : text(words.allShown, { count: total })}
      </p>
      {isActive && (
        <button type="button" className={styles.button} onClick={() => writeChoice({ theme: '', kind: '', voice: '' })}>
          {text(words.showAll)}
        </button>
      )}
    </search>
  )
}

interface Voice extends Option {
  kind: string | undefined
}

/** Each named with how many debates have it: `Sovereignty (3)`. */
function labelAll({ themes, kinds, voices }: LibraryFacets, message: Message, lang: string) {
  const label = ({ id, name, at }: Facet): Option => ({ id, name: fill(message, { name, count: at.length }, lang) })
  return {
    themes: themes.map(label),
    kinds: kinds.map(label),
    voices: voices.map((voice): Voice => ({ ...label(voice), kind: kinds[voice.kind]?.id })),
  }
}
