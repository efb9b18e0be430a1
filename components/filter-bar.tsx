'use client'

/** Narrows the page down to a theme, a voice, an evidence status or what nobody answered; says what it sets aside. */

import { useEffect, useMemo, useState } from 'react'
import type { Catalogue } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { Choice, type Option } from './choice.tsx'
import styles from './filter-bar.module.css'
import { clearFilter, type FilterResult, filterPage } from './filter-page.ts'
import { type PageState, writePageState } from './page-state.ts'
import { usePageState } from './use-page-state.ts'

interface FilterBarProps {
  themes: Option[]
  voices: Option[]
  evidence: Option[]
  total: number
  words: Catalogue['compare']['filter']
  /** Of the page: BCP 47. */
  lang: string
}

const nothing = { theme: '', voice: '', evidence: '', unanswered: false }

export function FilterBar({ themes, voices, evidence, total, words, lang }: FilterBarProps) {
  const state = useKnownState({ themes, voices, evidence })
  const options = { theme: themes, voice: voices, evidence }
  const [result, setResult] = useState<FilterResult>()
  const isActive = isFiltering(state)
  useEffect(() => {
    setResult(isFiltering(state) ? filterPage(state, { words, lang }) : clearFilter({ words, lang }))
  }, [state, words, lang])
  return (
    <search className={`${styles.bar} scripted screen-only`} aria-label={words.name}>
      {(['theme', 'voice', 'evidence'] as const).map((name) => (
        <Choice
          key={name}
          name={name}
          label={words[name]}
          all={words.all}
          options={options[name]}
          value={state[name]}
          onChoose={(id) => writePageState({ [name]: id })}
          className={styles.choice}
        />
      ))}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={state.unanswered}
          onChange={(event) => writePageState({ unanswered: event.target.checked })}
        />
        {words.unanswered}
      </label>
      <OpenAll words={words} />
      <p className={styles.status} role="status">
        {isActive && result ? resultWords(result, total, words, lang) : fill(words.allShown, { count: total }, lang)}
      </p>
      {isActive && (
        <button type="button" className={styles.button} onClick={() => writePageState(nothing)}>
          {words.showAll}
        </button>
      )}
    </search>
  )
}

/** What the address asks for, without what this debate has not: a stale link shows everything rather than nothing. */
function useKnownState({
  themes,
  voices,
  evidence,
}: Pick<FilterBarProps, 'themes' | 'voices' | 'evidence'>): PageState {
  const state = usePageState()
  return useMemo(() => {
    const known = (value: string, options: Option[]) => (options.some(({ id }) => id === value) ? value : '')
    return {
      ...state,
      theme: known(state.theme, themes),
      voice: known(state.voice, voices),
      evidence: known(state.evidence, evidence),
    }
  }, [state, themes, voices, evidence])
}

function OpenAll({ words }: Pick<FilterBarProps, 'words'>) {
  const [isOpen, setOpen] = useState(false)
  const toggle = () => {
    for (const detail of document.querySelectorAll<HTMLDetailsElement>('[data-columns] [data-detail]')) {
      detail.open = !isOpen
    }
    setOpen(!isOpen)
  }
  return (
    <button type="button" className={styles.button} onClick={toggle}>
      {isOpen ? words.closeAll : words.openAll}
    </button>
  )
}

function isFiltering({ theme, voice, evidence, unanswered }: PageState): boolean {
  return theme !== '' || voice !== '' || evidence !== '' || unanswered
}

/** What matches, and what is out of sight, so that nothing is hidden without saying so. */
function resultWords(
  { matches, folded, hidden }: FilterResult,
  total: number,
  words: FilterBarProps['words'],
  lang: string,
): string {
  const parts = [
    fill(words.match, { matches, count: total }, lang),
    folded > 0 && fill(words.folded, { count: folded }, lang),
    hidden > 0 && fill(words.hidden, { count: hidden }, lang),
  ]
  return parts.filter(Boolean).join(' ')
}
