/** A question and its answer, as they change while a reader types. The address holds the question. */

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Answer, Search } from '../debate/search/find.ts'

/** Results shown at first, and how many more a press shows. */
export const step = 10

/** After so many milliseconds without a letter a question is taken to be asked. */
const pause = 150

export interface SearchState {
  query: string
  /** The question that `answer` answers. */
  asked: string
  answer?: Answer
  phase: 'empty' | 'looking' | 'answered' | 'failed'
  count: number
}

const atFirst: SearchState = { query: '', asked: '', phase: 'empty', count: step }

export interface SearchControl {
  state: SearchState
  type(query: string): void
  showMore(): void
  retry(): void
}

/** Asks what the address asks, then what is typed into the field; the field is ready for that at once. */
export function useSearch(search: Search, field: RefObject<HTMLInputElement | null>): SearchControl {
  const [state, setState] = useState(atFirst)
  const latest = useRef(0)
  const ask = async (query: string, count: number) => {
    latest.current += 1
    const own = latest.current
    if (query.trim() === '') return setState({ ...atFirst, query })
    setState((before) => ({ ...before, query, phase: 'looking' }))
    const answer = await search.ask(query, count).catch(() => undefined)
    // Meanwhile another question may have been asked.
    if (own !== latest.current) return
    setState({ query, asked: query.trim(), count, ...(answer ? { answer, phase: 'answered' } : { phase: 'failed' }) })
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const type = (query: string) => {
    latest.current += 1
    setState((before) => ({ ...before, query }))
    writeQuery(query)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void ask(query, step), pause)
  }
  const start = useRef(ask)
  useEffect(() => {
    // What was typed before this page's script ran counts more than its address.
    const query = field.current?.value || readQuery()
    field.current?.focus()
    void start.current(query, step)
  }, [field])
  return {
    state,
    type,
    showMore: () => void ask(state.query, state.count + step),
    retry: () => void ask(state.query, state.count),
  }
}

function readQuery(): string {
  return new URLSearchParams(location.search).get('q') ?? ''
}

function writeQuery(query: string): void {
  const search = query.trim() === '' ? '' : `?${new URLSearchParams({ q: query.trim() })}`
  // Next keeps its own notes in the history's state: they are handed on as they are.
  history.replaceState(history.state, '', location.pathname + search)
}
