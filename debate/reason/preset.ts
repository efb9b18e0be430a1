/** A debate as one of its sides sees it. */

import type { Choices } from './types.ts'

/** Accepts what a side holds, common ground that it shares among it, and leaves all else to what follows from that. Pure. */
export function presetOf(
  { statements }: { readonly statements: readonly { readonly id: string; readonly sides: readonly string[] }[] },
  side: string,
): Choices {
  return new Map(statements.filter(({ sides }) => sides.includes(side)).map(({ id }) => [id, 'accept']))
}
