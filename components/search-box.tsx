'use client'

/** The field of the search, what it found, and what to do where that is nothing. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Search } from '../debate/search/find.ts'
import { fill } from './catalogue/fill.ts'
import { SearchKeyChoice } from './search-key-choice.tsx'
import styles from './search-page.module.css'
import { SearchResults } from './search-results.tsx'
import { SearchSteps } from './search-steps.tsx'
import type { SearchWords } from './search-words.ts'
import { type SearchState, useSearch } from './use-search.ts'

interface SearchBoxProps {
  search: Search
  words: SearchWords
  lang: string
  /** Other languages that have a search. */
  others: string[]
}

export function SearchBox({ search, words, lang, others }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null)
  const { state, type, showMore, retry } = useSearch(search, field)
  const [size, setSize] = useState<{ records: number; debates: number }>()
  useEffect(() => void search.size().then(setSize, () => undefined), [search])
  const { answer, phase, asked } = state
  const hasNothing = phase === 'answered' && answer?.total === 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that the field and the links in it do not use themselves.
    <div className="scripted" onKeyDown={(event) => walk(event, field.current)}>
      <search className={styles.box}>
        <label htmlFor="search-field">{words.label}</label>
        <input
          id="search-field"
          ref={field}
          type="search"
          data-search-field
          autoComplete="off"
          enterKeyHint="search"
          aria-describedby="search-keys"
          value={state.query}
          onChange={(event) => type(event.target.value)}
        />
      </search>
      <p id="search-keys" className={styles.small}>
        {size && fill(words.searched, { count: size.debates, records: size.records }, lang)}{' '}
        <span className={styles.keys}>{words.keys}</span>
      </p>
      <p role="status" className={styles.status}>
        {statusOf(state, words, lang)}
      </p>
      {phase === 'failed' && (
        <button type="button" className={styles.button} onClick={retry}>
          {words.again}
        </button>
      )}
      {answer && answer.total > 0 && phase !== 'failed' && (
        <SearchResults answer={answer} words={words} lang={lang} onMore={showMore} />
      )}
      {hasNothing && <SearchSteps query={asked} words={words} lang={lang} others={others} />}
      <SearchKeyChoice label={words.slash} />
    </div>
  )
}

function statusOf({ phase, answer, asked }: SearchState, words: SearchWords, lang: string): string {
  if (phase === 'failed') return words.failed
  if (phase === 'empty') return ''
  if (!answer) return words.looking
  const values = { query: asked, count: answer.total }
  if (answer.total > 0) return fill(answer.isPartial ? words.partial : words.found, values, lang)
  return fill(answer.isCommon ? words.common : words.nothing, values, lang)
}

/** Arrow keys go from the field to the results and through them, Escape back to the field; Enter in the field goes to the first. */
function walk(event: KeyboardEvent<HTMLElement>, field: HTMLInputElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const isInField = document.activeElement === field
  if (!isInField && at < 0) return
  const target = targetOf(event.key, at, links, field)
  if (!target) return
  event.preventDefault()
  target.focus()
}

function targetOf(key: string, at: number, links: HTMLElement[], field: HTMLElement | null): HTMLElement | null {
  if (key === 'ArrowDown') return links[at + 1] ?? null
  if (at < 0) return key === 'Enter' ? (links[0] ?? null) : null
  if (key === 'ArrowUp') return links[at - 1] ?? field
  if (key === 'Escape') return field
  if (key === 'Home') return links[0] ?? null
  return key === 'End' ? (links.at(-1) ?? null) : null
}
