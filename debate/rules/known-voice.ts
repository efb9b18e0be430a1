/**
 * Who speaks is listed in the front matter, with a name that a reader can understand.
 *
 * @example passes
 *   <Claim id="by-invitation" voices="ministry">Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id="by-invitation" voices="ministry embassy">Troops come by invitation.</Claim>
 * @message 1:44: Unexpected voice `embassy`, expected `ministry` [known-voice]
 */

import { mentionRule } from './rule.ts'

export const knownVoice = mentionRule('known-voice', 'voice', ({ debate, unread }) =>
  unread.has('front matter') ? undefined : debate.voices.map(({ id }) => id),
)
