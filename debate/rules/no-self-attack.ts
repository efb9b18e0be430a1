/**
 * A statement does not attack itself: that would say that nothing can be held.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda" attacks="by-invitation">They may follow an agenda of their own.</Concern>
 *
 * @example fails
 *   <Claim id="by-invitation" attacks="by-invitation">Troops come by invitation.</Claim>
 * @message 1:36: Unexpected attack of `by-invitation` on itself, expected another statement [no-self-attack]
 */

import { rule } from './rule.ts'

export const noSelfAttack = rule('no-self-attack', ({ debate }) =>
  debate.relations
    .filter(({ kind, from, to }) => kind === 'attack' && from.includes(to))
    .map(({ to, place }) => ({ found: `attack of \`${to}\` on itself`, expected: 'another statement', place })),
)
