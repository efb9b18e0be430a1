/**
 * A theme of the front matter is opened somewhere in the text. One that is not is shown as a heading with nothing below it.
 *
 * @example passes
 *   <Theme id="sovereignty">
 *     <Claim id="by-invitation">Troops come by invitation.</Claim>
 *     <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   </Theme>
 *
 * @example fails
 *   ---
 *   title: Troops
 *   question: Are they welcome?
 *   summary: Troops come and go.
 *   updated: 2026-11-23
 *   sides:
 *     official: { name: Official narrative, position: They come by invitation. }
 *     critics: { name: Critics' concerns, position: They come for themselves. }
 *   themes: { sovereignty: Sovereignty }
 *   ---
 *   A debate without a theme.
 * @message 9:11: warning: Unexpected theme `sovereignty` without a block, expected `<Theme id="sovereignty">` [theme-block]
 */

import { attributeText } from '../read/statements.ts'
import { warningRule } from './rule.ts'

export const themeBlock = warningRule('theme-block', ({ debate, definitions, elements, translating, unread }) => {
  const opened = new Set(definitions.filter(({ of }) => of === 'theme block').map(({ id }) => id))
  const blocks = elements.filter(({ name }) => name === 'Theme').map((block) => attributeText(block, 'id'))
  // A block of no known theme has been refused, and may well be the one that seems to be missing.
  const isUnclear = blocks.some((id) => id === undefined || !debate.themes.some((theme) => theme.id === id))
  if (unread.has('body') || isUnclear || translating) return []
  return debate.themes
    .filter(({ id }) => !opened.has(id))
    .map(({ id, place }) => ({
      found: `theme \`${id}\` without a block`,
      expected: `\`<Theme id="${id}">\``,
      place,
    }))
})
