/**
 * A statement speaks for a side of the debate; no other side has a column.
 *
 * @example passes
 *   <Statement id="by-invitation" side="official critics">Troops come by invitation.</Statement>
 *
 * @example fails
 *   <Statement id="by-invitation" side="oficial neutral">Troops come by invitation.</Statement>
 * @message 1:37: Unexpected side `oficial`, expected a side of this debate, such as `official` [known-side]
 * @message 1:45: Unexpected side `neutral`, expected `official` or `critics` [known-side]
 */

import { mentionRule } from './rule.ts'

// A debate of fewer than two sides has been refused: that its statements name another is no second fault.
export const knownSide = mentionRule('known-side', 'side', ({ debate: { sides } }) =>
  sides.length > 1 ? sides.map(({ id }) => id) : undefined,
)
