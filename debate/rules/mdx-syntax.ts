/**
 * A debate is MDX. Where a tag is left open or a brace unclosed, nothing after it can be told apart.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id="by-invitation">Troops come by invitation.
 * @message 1:1: Unexpected MDX (expected a closing tag for `<Claim>` (1:1-1:27) before the end of `paragraph`), expected valid MDX [mdx-syntax]
 */

import { faultRule } from './rule.ts'

export const mdxSyntax = faultRule('mdx-syntax')
