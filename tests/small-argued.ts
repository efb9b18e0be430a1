/** Debates of a few statements, written down in a line. */

import { relationId } from '../debate/model.ts'
import type { Argued, Choice, Choices, Tie } from '../debate/reason/types.ts'

export const supports = (from: string, to: string): Tie => tie('support', from, to)
export const attacks = (from: string, to: string): Tie => tie('attack', from, to)

/** `a+b` are linked premises. */
export function tie(kind: Tie['kind'], from: string, to: string): Tie {
  const premises = from.split('+')
  return { id: relationId(premises, to), kind, from: premises, to }
}

/** Each letter is a statement. */
export function debate(statements: string, ...relations: Tie[]): Argued {
  return { statements: [...statements].map((id) => ({ id })), relations }
}

/** `+a -b`: `a` is accepted, `b` rejected. */
export function chosen(words = ''): Choices {
  const each = words.split(' ').filter((word) => word !== '')
  return new Map(each.map((word): [string, Choice] => [word.slice(1), word.startsWith('+') ? 'accept' : 'reject']))
}
