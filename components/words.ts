/** The words for a relation, read from either end; every page and map says them alike. */

import type { LinkKind } from '../debate/model.ts'

const words: Record<LinkKind, Record<'out' | 'in', string>> = {
  support: { out: 'supports', in: 'supported by' },
  attack: { out: 'challenges', in: 'challenged by' },
  undercut: { out: 'questions the link', in: 'link questioned by' },
  rephrase: { out: 'says again', in: 'said again by' },
}

/** `challenges` from the statement that makes the relation, `challenged by` from the one that it meets. */
export function relationWords(kind: LinkKind, direction: 'out' | 'in'): string {
  return words[kind][direction]
}

/** `1 link`, `12 links`. */
export function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`
}
