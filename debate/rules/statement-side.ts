/**
 * A `<Statement>` says whose it is; without a side it stands in no column. An empty `side` says that nobody has placed it yet.
 *
 * @example passes
 *   <Statement id="by-invitation" side="official">Troops come by invitation.</Statement>
 *
 * @example fails
 *   <Statement id="by-invitation">Troops come by invitation.</Statement>
 * @message 1:1: Unexpected `<Statement>` without `side`, expected `official` or `critics` as its `side` [statement-side]
 */

import { findAttribute } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { oneOf, rule } from './rule.ts'

export const statementSide = rule('statement-side', (reading) => {
  // A translation names a statement that has its side already.
  if (reading.translating) return []
  const sides = oneOf(reading.debate.sides.map(({ id }) => id))
  return knownElements(reading)
    .filter(({ name }) => name === 'Statement')
    .filter((element) => findAttribute(element, 'side') === undefined)
    .map(({ place }) => ({ found: '`<Statement>` without `side`', expected: `${sides} as its \`side\``, place }))
})
