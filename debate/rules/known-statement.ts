/**
 * What is attacked, supported, joined or shown exists in this debate.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda" attacks="by-invitation">They may follow an agenda of their own.</Concern>
 *
 * @example fails
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda" attacks="by-invitaton">They may follow an agenda of their own.</Concern>
 * @message 2:35: Unexpected statement `by-invitaton`, expected a statement of this debate, such as `by-invitation` [known-statement]
 */

import { mentionRule } from './rule.ts'

export const knownStatement = mentionRule('known-statement', 'statement', ({ definitions, translating, unread }) =>
  unread.has('body')
    ? undefined
    : (translating?.original.definitions ?? definitions).filter(({ of }) => of === 'statement').map(({ id }) => id),
)
