/**
 * Where a statement comes from is listed in `sources.yaml`; without an entry there a reader could not look it up.
 *
 * @example passes
 *   <Claim id="by-invitation" sources="p01 p02">Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id="by-invitation" sources="p01 p03">Troops come by invitation.</Claim>
 * @message 1:40: Unexpected source `p03`, expected a source of this debate, such as `p01` [known-source]
 */

import { mentionRule } from './rule.ts'

export const knownSource = mentionRule('known-source', 'source', ({ debate, unread }) =>
  unread.has('sources') ? undefined : debate.sources.map(({ id }) => id),
)
