'use client'

/** Two questions to the ledger: which kind, and cited by whom. The address holds the answers. */

import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import type { Catalogue } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './source-filter.module.css'

interface SourceFilterProps {
  /** Kinds of source by the word that is in the address, in the order in which they are offered. */
  kinds: Option[]
  sides: { id: string; name: string }[]
  total: number
  hasUncited: boolean
  words: Catalogue['sources']['filter']
  /** Of the page: BCP 47. */
  lang: string
}

interface Option {
  value: string
  name: string
}

/** The value of the choice "no statement"; `*` is in no side's id. */
const nobody = '*'

export function SourceFilter({ kinds, sides, total, hasUncited, words, lang }: SourceFilterProps) {
  const kindOptions = [{ value: '', name: words.everyKind }, ...kinds]
  const sideOptions = [
    { value: '', name: hasUncited ? words.anybodyOrNobody : words.anybody },
    ...sides.map(({ id, name }) => ({ value: id, name })),
    ...(hasUncited ? [{ value: nobody, name: words.noStatement }] : []),
  ]
  const query = new URLSearchParams(
    useSyncExternalStore(
      onAddress,
      () => location.search,
      () => '',
    ),
  )
  const kind = known(query.get('kind'), kindOptions)
  const side = known(query.get('side'), sideOptions)
  const [shown, setShown] = useState(total)
  useEffect(() => setShown(showOnly(kind, side)), [kind, side])
  return (
    <div className="scripted screen-only">
      <div className={styles.filter}>
        <Choice name="kind" label={words.show} options={kindOptions} value={kind} />
        <Choice name="side" label={words.citedBy} options={sideOptions} value={side} />
        <p role="status" className={styles.status}>
          {fill(words.shown, { shown, count: total }, lang)}
        </p>
      </div>
    </div>
  )
}

interface ChoiceProps {
  name: 'kind' | 'side'
  label: string
  options: Option[]
  value: string
}

function Choice({ name, label, options, value }: ChoiceProps) {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} value={value} data-filter={name} onChange={(event) => choose(name, event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  )
}

/** What somebody else's link asks for may not exist here: then it asks for nothing. */
function known(value: string | null, options: Option[]): string {
  return options.some((option) => option.value === value) ? (value ?? '') : ''
}

const listeners = new Set<() => void>()

function onAddress(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

function choose(name: ChoiceProps['name'], value: string): void {
  const query = new URLSearchParams(location.search)
  if (value) query.set(name, value)
  else query.delete(name)
  const search = query.size > 0 ? `?${query}` : ''
  // Next keeps its own notes in the history's state: they are handed on as they are.
  history.replaceState(history.state, '', location.pathname + search + location.hash)
  for (const listener of listeners) listener()
}

/** Hides every other entry of the list and counts what is left. */
function showOnly(kind: string, side: string): number {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-source]')]
  for (const entry of entries) {
    const citing = entry.dataset.citedBy?.split(' ').filter(Boolean) ?? []
    const isOfSide = side === nobody ? citing.length === 0 : !side || citing.includes(side)
    entry.hidden = !(isOfSide && (!kind || entry.dataset.kind === kind))
  }
  return entries.filter((entry) => !entry.hidden).length
}
