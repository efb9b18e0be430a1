/**
 * An undercut ends on a relation of this debate, written as the two ids that it joins.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda" attacks="by-invitation">They may follow an agenda of their own.</Concern>
 *   <Claim id="same-agenda" undercuts="own-agenda->by-invitation">Guests may have reasons of their own.</Claim>
 *
 * @example fails
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda" attacks="by-invitation">They may follow an agenda of their own.</Concern>
 *   <Claim id="same-agenda" undercuts="by-invitation->own-agenda">Guests may have reasons of their own.</Claim>
 *   <Claim id="stated-agenda" undercuts="own-agenda -> by-invitation">The reasons are published.</Claim>
 * @message 3:36: Unexpected relation `by-invitation->own-agenda`, expected `own-agenda->by-invitation` [known-relation]
 * @message 4:38: Unexpected relation `own-agenda -> by-invitation`, expected a relation of this debate, such as `own-agenda->by-invitation` [known-relation]
 */

import { mentionRule } from './rule.ts'

export const knownRelation = mentionRule('known-relation', 'relation', ({ definitions }) =>
  definitions.filter(({ of }) => of === 'relation').map(({ id }) => id),
)
