/**
 * A debate is MDX. Where a tag is left open or a brace unclosed, nothing after it can be told apart.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id="by-invitation">Troops come by invitation.
 * @message 1:1: Unexpected `<Claim>` without an end, expected a closing tag before the end of its paragraph [mdx-syntax]
 *
 * @example fails
 *   <Claim id=by-invitation>Troops come by invitation.</Claim>
 * @message 1:11: Unexpected character `b` (U+0062) before attribute value, expected a character that can start an attribute value, such as `"`, `'`, or `{` [mdx-syntax]
 */

import { faultRule } from './rule.ts'

export const mdxSyntax = faultRule('mdx-syntax')
