/** What an embed's address asks for, from closed lists: anything else is the default, and is never shown. */

import { all, idOf } from './parts.ts'

export interface Choices {
  view: string
  theme: string
  /** The part that it is about: a theme or a statement of this document. */
  focus: HTMLElement | undefined
}

/** Reads `?view=&theme=&focus=`; of two of a kind, the first. */
export function readChoices(search: string): Choices {
  const asked = new URLSearchParams(search)
  const choose = (name: string, first: string, ...others: string[]) =>
    others.find((other) => other === asked.get(name)) ?? first
  return {
    view: choose('view', 'map', 'compare', 'list'),
    theme: choose('theme', 'light', 'dark', 'auto'),
    focus: all('#text :is([data-statement],section)').find(
      (part) => (idOf(part) || part.id.slice(2)) === asked.get('focus'),
    ),
  }
}
