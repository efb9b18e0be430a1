/** A reader's choices: what they are now, what they were before the last steps, and the address that holds them. */

import type { Choice, Choices } from '../../debate/reason/types.ts'
import { readChoices, writeChoices } from './choice-address.ts'

export interface ChoiceState {
  /** Undefined: nothing was chosen yet, not even nothing. */
  now(): Choices | undefined
  canUndo(): boolean
  /** One choice; the address follows. */
  choose(id: string, choice: Choice | undefined): void
  /** All choices at once: a step of the browser's history, so that Back takes it back. */
  replace(choices: Choices | undefined): void
  /** Takes back the last step, whatever it was; false where there is none. */
  undo(): boolean
}

/** Steps that can be taken back. */
const longestMemory = 200
/** ms: how long the address waits for the next choice. Browsers refuse a page that writes it all the time. */
const patience = 100

/**
 * Opens the choices that the address holds.
 *
 * @param ids of all statements
 * @param onMove called where the address has changed by itself (Back, a link), and at once if it holds any choices; with the
 *   number of choices in it that are about statements which the debate does not have
 */
export function openChoiceState(ids: readonly string[], onMove: (unknown: number) => void): ChoiceState {
  let now: Choices | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  const past: (Choices | undefined)[] = []
  const addressOf = (choices: Choices | undefined) =>
    location.pathname + location.search + (choices ? writeChoices(choices, ids) : '')
  const write = () => {
    clearTimeout(waiting)
    waiting = undefined
    // Next keeps its own notes in the history's state: they are handed on as they are.
    history.replaceState(history.state, '', addressOf(now))
  }
  const remember = () => {
    past.push(now)
    if (past.length > longestMemory) past.shift()
  }
  const follow = () => {
    const read = readChoices(location.hash, ids)
    // A place on this page: the choices stay, and come back into the address.
    if (!read && location.hash !== '') return now && write()
    now = read?.choices
    onMove(read?.unknown ?? 0)
  }
  addEventListener('popstate', follow)
  addEventListener('pagehide', () => waiting !== undefined && write())
  follow()
  return {
    now: () => now,
    canUndo: () => past.length > 0,
    choose(id, choice) {
      remember()
      const next = new Map(now)
      if (choice) next.set(id, choice)
      else next.delete(id)
      now = next
      clearTimeout(waiting)
      waiting = setTimeout(write, patience)
    },
    replace(choices) {
      if (waiting !== undefined) write()
      remember()
      now = choices
      history.pushState(history.state, '', addressOf(now))
    },
    undo() {
      if (past.length === 0) return false
      now = past.pop()
      write()
      return true
    },
  }
}
