'use client'

/** Narrows the page down to a theme, a voice, an evidence status or what nobody answered; says what it sets aside. */

import { useEffect, useMemo, useState } from 'react'
import styles from './filter-bar.module.css'
import { clearFilter, type FilterResult, filterPage } from './filter-page.ts'
import { type PageState, writePageState } from './page-state.ts'
import { usePageState } from './use-page-state.ts'

interface Option {
  id: string
  name: string
}

interface FilterBarProps {
  themes: Option[]
  voices: Option[]
  evidence: readonly string[]
  total: number
}

const nothing = { theme: '', voice: '', evidence: '', unanswered: false }

export function FilterBar({ themes, voices, evidence, total }: FilterBarProps) {
  const state = useKnownState(themes, voices, evidence)
  const [result, setResult] = useState<FilterResult>()
  const isActive = isFiltering(state)
  useEffect(() => {
    setResult(isFiltering(state) ? filterPage(state) : clearFilter())
  }, [state])
  return (
    <search className={`${styles.bar} scripted screen-only`} aria-label="Show only some statements">
      <Choice name="Theme" value={state.theme} options={themes} onChoose={(theme) => writePageState({ theme })} />
      <Choice name="Voice" value={state.voice} options={voices} onChoose={(voice) => writePageState({ voice })} />
      <Choice
        name="Evidence"
        value={state.evidence}
        options={evidence.map((id) => ({ id, name: id }))}
        onChoose={(chosen) => writePageState({ evidence: chosen })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={state.unanswered}
          onChange={(event) => writePageState({ unanswered: event.target.checked })}
        />
        Unanswered only
      </label>
      <OpenAll />
      <p className={styles.status} role="status">
        {isActive && result
          ? `${result.matches} of ${total} statements match. ${asideWords(result)}`
          : `All ${total} statements shown.`}
      </p>
      {isActive && (
        <button type="button" className={styles.button} onClick={() => writePageState(nothing)}>
          Show all
        </button>
      )}
    </search>
  )
}

/** What the address asks for, without what this debate has not: a stale link shows everything rather than nothing. */
function useKnownState(themes: Option[], voices: Option[], evidence: readonly string[]): PageState {
  const state = usePageState()
  return useMemo(() => {
    const known = (value: string, ids: readonly string[]) => (ids.includes(value) ? value : '')
    return {
      ...state,
      theme: known(
        state.theme,
        themes.map(({ id }) => id),
      ),
      voice: known(
        state.voice,
        voices.map(({ id }) => id),
      ),
      evidence: known(state.evidence, evidence),
    }
  }, [state, themes, voices, evidence])
}

interface ChoiceProps {
  name: string
  value: string
  options: Option[]
  onChoose: (id: string) => void
}

function Choice({ name, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {name}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">all</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function OpenAll() {
  const [isOpen, setOpen] = useState(false)
  const toggle = () => {
    for (const detail of document.querySelectorAll<HTMLDetailsElement>('[data-columns] [data-detail]')) {
      detail.open = !isOpen
    }
    setOpen(!isOpen)
  }
  return (
    <button type="button" className={styles.button} onClick={toggle}>
      {isOpen ? 'Close all detail' : 'Open all detail'}
    </button>
  )
}

function isFiltering({ theme, voice, evidence, unanswered }: PageState): boolean {
  return theme !== '' || voice !== '' || evidence !== '' || unanswered
}

/** What is out of sight, so that nothing is hidden without saying so. */
function asideWords({ folded, hidden }: FilterResult): string {
  const parts = [
    folded > 0 && `${folded} more stay, folded, as the other end of an exchange.`,
    hidden > 0 && `${hidden} are hidden.`,
  ]
  return parts.filter(Boolean).join(' ')
}
