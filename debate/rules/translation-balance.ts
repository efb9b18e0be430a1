/**
 * The sides of a translation are about equally complete: where one speaks the reader's language and the other does not, only one
 * is heard. A difference of more than 10 percentage points is warned of.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   --- es.mdx
 *   <Claim id="by-invitation">Las tropas vienen por invitación.</Claim>
 *   <Concern id="own-agenda">Podrían seguir una agenda propia.</Concern>
 *
 * @example fails
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   --- es.mdx
 *   <Claim id="by-invitation">Las tropas vienen por invitación.</Claim>
 * @message es.mdx:1:1: warning: Unexpected translation of statements (1 of 2 of `official`, 0 of 2 of `critics`), expected shares within 10 percentage points [translation-balance]
 */

import { completenessBySide, fairDifference } from '../translation.ts'
import { warningRule } from './rule.ts'

export const translationBalance = warningRule('translation-balance', ({ debate, files, translating }) => {
  if (!translating) return []
  const sides = completenessBySide(debate, new Set(translating.missing)).filter(({ side, total }) => side && total > 0)
  const shares = sides.map(({ translated, total }) => translated / total)
  if ((Math.max(...shares) - Math.min(...shares)) * 100 <= fairDifference) return []
  const counts = sides.map(({ side, translated, total }) => `${translated} of ${total} of \`${side}\``)
  const found = `translation of statements (${counts.join(', ')})`
  const place = { file: files.debate.path, line: 1, column: 1 }
  return [{ found, expected: `shares within ${fairDifference} percentage points`, place }]
})
