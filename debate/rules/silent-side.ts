/**
 * In a theme every side has its say. A theme in which one side says nothing may be right,
 * but its author should know that a reader will see an empty column.
 *
 * @example passes
 *   <Theme id="sovereignty">
 *     <Claim id="by-invitation">Troops come by invitation.</Claim>
 *     <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   </Theme>
 *
 * @example fails
 *   <Theme id="sovereignty">
 *     <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   </Theme>
 * @message 1:12: Unexpected silence of side `critics` in theme `sovereignty`, expected a statement of each side [silent-side]
 */

import { warningRule } from './rule.ts'

export const silentSide = warningRule('silent-side', ({ debate, definitions }) => {
  const blocks = definitions.filter(({ of }) => of === 'theme block')
  return blocks.flatMap(({ id, place }) => {
    const speaking = new Set(debate.statements.filter(({ theme }) => theme === id).flatMap(({ sides }) => sides))
    return debate.sides
      .filter((side) => !speaking.has(side.id))
      .map((side) => ({
        found: `silence of side \`${side.id}\` in theme \`${id}\``,
        expected: 'a statement of each side',
        place,
      }))
  })
})
