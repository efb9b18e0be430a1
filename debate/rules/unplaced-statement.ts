/**
 * A statement that nobody has placed yet, as imports leave behind what they cannot place, stands in no column: a reader sees
 * it below them. Its author gives it a side.
 *
 * @example passes
 *   <Statement id="by-invitation" side="official">Troops come by invitation.</Statement>
 *
 * @example fails
 *   <Statement id="by-invitation" side="">Troops come by invitation.</Statement>
 * @message 1:1: warning: Unexpected statement of no side, expected `official` or `critics` as its `side` [unplaced-statement]
 */

import { findAttribute } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { oneOf, warningRule } from './rule.ts'

export const unplacedStatement = warningRule('unplaced-statement', (reading) => {
  const sides = oneOf(reading.debate.sides.map(({ id }) => id))
  return knownElements(reading)
    .filter((element) => element.name === 'Statement' && findAttribute(element, 'side')?.value?.trim() === '')
    .map(({ place }) => ({ found: 'statement of no side', expected: `${sides} as its \`side\``, place }))
})
