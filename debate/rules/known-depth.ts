/**
 * A map around a statement goes one, two or three links far. Further than that it would be most of the debate.
 *
 * @example passes
 *   <ArgumentMap focus="standard-claim" depth="2" />
 *
 * @example fails
 *   <ArgumentMap focus="standard-claim" depth="4" />
 * @message 1:44: Unexpected depth `4`, expected `1`, `2` or `3` [known-depth]
 */

import { figureDepths } from '../model.ts'
import { attributeRule } from './rule.ts'

export const knownDepth = attributeRule('known-depth', 'ArgumentMap', 'depth', figureDepths)
