/**
 * What an original says in detail is said in its translation too. A statement without its detail would seem to have none.
 *
 * @example passes
 *   <Claim id="by-invitation">
 *     Troops come by invitation.
 *
 *     Congress votes on each entry.
 *   </Claim>
 *   <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   --- es.mdx
 *   <Claim id="by-invitation">
 *     Las tropas vienen por invitación.
 *
 *     El Congreso vota cada ingreso.
 *   </Claim>
 *   <Concern id="own-agenda">Podrían seguir una agenda propia.</Concern>
 *
 * @example fails
 *   <Claim id="by-invitation">
 *     Troops come by invitation.
 *
 *     Congress votes on each entry.
 *   </Claim>
 *   <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   --- es.mdx
 *   <Claim id="by-invitation">Las tropas vienen por invitación.</Claim>
 *   <Concern id="own-agenda">Podrían seguir una agenda propia.</Concern>
 * @message es.mdx:1:1: warning: Unexpected `by-invitation` without the detail of the original, expected the paragraphs after its first [translation-detail]
 */

import { warningRule } from './rule.ts'

export const translationDetail = warningRule('translation-detail', ({ debate, translating }) => {
  if (!translating) return []
  const detailed = new Set(translating.original.debate.statements.filter(({ detail }) => detail).map(({ id }) => id))
  return debate.statements
    .filter(({ id, detail }) => detailed.has(id) && !detail)
    .map(({ id, place }) => ({
      found: `\`${id}\` without the detail of the original`,
      expected: 'the paragraphs after its first',
      place,
    }))
})
