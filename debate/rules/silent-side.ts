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
 * @message 1:12: warning: Unexpected silence of side `critics` in theme `sovereignty`, expected a statement of each side [silent-side]
 */

import { warningRule } from './rule.ts'

export const silentSide = warningRule('silent-side', ({ debate, definitions, translating }) =>
  // Who is silent in a translation is silent in the original, where it is said.
  (translating ? [] : debate.themes).flatMap(({ id }) => {
    const block = definitions.find((definition) => definition.of === 'theme block' && definition.id === id)
    if (!block) return []
    const said = debate.statements.filter(({ theme }) => theme === id).map(({ sides }) => sides)
    // A statement without a side may well be what seems to be missing; that it has none is said elsewhere.
    if (said.some((sides) => sides.every((side) => !debate.sides.some((known) => known.id === side)))) return []
    const speaking = new Set(said.flat())
    return debate.sides
      .filter((side) => !speaking.has(side.id))
      .map((side) => ({
        found: `silence of side \`${side.id}\` in theme \`${id}\``,
        expected: 'a statement of each side',
        place: block.place,
      }))
  }),
)
