/**
 * A translation names the language that its debate was written in, and that file is beside it. A translation of a translation
 * would be two steps away from what its sides have said.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   --- es.mdx
 *   <Claim id="by-invitation">Las tropas vienen por invitación.</Claim>
 *   <Claim id="standard-claim">El Gobierno está de acuerdo.</Claim>
 *   <Concern id="standard-concern">Nadie preguntó al Congreso.</Concern>
 *
 * @example fails
 *   A debate of its own.
 *   --- es.mdx
 *   ---
 *   translates: fr
 *   title: Fuerzas de Estados Unidos
 *   ---
 * @message es.mdx:2:13: Unexpected translation of `fr`, expected the language of a debate in this folder [known-original]
 */

import { faultRule } from './rule.ts'

export const knownOriginal = faultRule('known-original')
