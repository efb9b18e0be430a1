/**
 * What a reader has chosen on a page of facing columns. The address is the state: it can be
 * sent to somebody, and the back button works.
 */

export interface PageState {
  /** Ids of what is shown; empty: everything. */
  theme: string
  voice: string
  evidence: string
  unanswered: boolean
  /** The side that stands first, where the reader has swapped; empty: as the coin fell. */
  start: string
  /** The two sides that face each other, joined by a dot, where a debate has more; empty: the first and all others. */
  facing: string
  /** How many links around a statement the map shows; empty: all statements. */
  steps: string
  /** That statement; empty: the pinned one. */
  around: string
  /** The statement that is pinned: the address's `#id`. */
  pinned: string
}

export const nothingChosen: PageState = {
  theme: '',
  voice: '',
  evidence: '',
  unanswered: false,
  start: '',
  facing: '',
  steps: '',
  around: '',
  pinned: '',
}

const listeners = new Set<() => void>()
let known: { href: string; state: PageState } | undefined

/** The state that the address holds now; nothing chosen on the server. */
export function readPageState(): PageState {
  if (typeof location === 'undefined') return nothingChosen
  if (known?.href !== location.href) known = { href: location.href, state: parseAddress() }
  return known.state
}

/**
 * Writes a choice into the address and tells everybody. Pinning makes a step of the
 * browser's history, so that Back unpins; the rest, and a walk from statement to statement
 * (`isWalk`), replaces the present one.
 */
export function writePageState(change: Partial<PageState>, isWalk = false): void {
  const state = { ...readPageState(), ...change }
  const query = new URLSearchParams()
  for (const key of ['theme', 'voice', 'evidence', 'start', 'facing', 'steps', 'around'] as const)
    if (state[key]) query.set(key, state[key])
  if (state.unanswered) query.set('unanswered', '1')
  const search = query.size > 0 ? `?${query}` : ''
  const address = location.pathname + search + (state.pinned ? `#${state.pinned}` : '')
  // Next keeps its own notes in the history's state: they are handed on as they are.
  const isStep = change.pinned !== undefined && !isWalk
  if (isStep) history.pushState(history.state, '', address)
  else history.replaceState(history.state, '', address)
  tell()
}

/** Calls back after every change of the state, until the returned function is called. */
export function onPageState(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('popstate', tell)
    addEventListener('hashchange', tell)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    removeEventListener('popstate', tell)
    removeEventListener('hashchange', tell)
  }
}

function tell(): void {
  for (const listener of listeners) listener()
}

function parseAddress(): PageState {
  const query = new URLSearchParams(location.search)
  return {
    theme: query.get('theme') ?? '',
    voice: query.get('voice') ?? '',
    evidence: query.get('evidence') ?? '',
    unanswered: query.get('unanswered') === '1',
    start: query.get('start') ?? '',
    facing: query.get('facing') ?? '',
    steps: query.get('steps') ?? '',
    around: query.get('around') ?? '',
    pinned: decodeFragment(location.hash.slice(1)),
  }
}

/** A broken escape in somebody's link is no reason to break the page. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return ''
  }
}
