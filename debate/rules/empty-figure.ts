/**
 * A figure shows something: its theme holds statements, and where it names a theme and a statement, that statement
 * is one of the theme's.
 *
 * @example passes
 *   <ArgumentMap theme="sovereignty" focus="standard-claim" />
 *
 * @example fails
 *   <Theme id="sovereignty">
 *     <Claim id="by-invitation">Troops come by invitation.</Claim>
 *     <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   </Theme>
 *
 *   <Claim id="mutual-gain">Both countries gain.</Claim>
 *
 *   <ArgumentMap theme="sovereignty" focus="mutual-gain" />
 * @message 8:41: Unexpected statement `mutual-gain` outside theme `sovereignty`, expected one of that theme [empty-figure]
 */

import type { Statement } from '../model.ts'
import type { Element, Reading } from '../read/reading.ts'
import { attributeText, attributeTextPlace } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { type Finding, rule } from './rule.ts'

export const emptyFigure = rule('empty-figure', (reading) =>
  reading.unread.has('body') || reading.unread.has('front matter')
    ? []
    : knownElements(reading)
        .filter(({ name }) => name === 'ArgumentMap')
        .flatMap((element) => findEmpty(element, reading)),
)

/** What is not there at all has been said by `known-theme` and `known-statement`. */
function findEmpty(element: Element, { debate: { statements, themes } }: Reading): Finding[] {
  const [theme, focus] = [attributeText(element, 'theme'), attributeText(element, 'focus')]
  if (theme === undefined || !themes.some(({ id }) => id === theme)) return []
  const isInside = (statement: Statement) => statement.theme === theme
  if (!statements.some(isInside)) {
    const place = attributeTextPlace(element, 'theme')
    return [{ found: `theme \`${theme}\` without statements`, expected: 'one that holds some', place }]
  }
  const named = statements.filter(({ id }) => id === focus)
  if (named.length === 0 || named.some(isInside)) return []
  const place = attributeTextPlace(element, 'focus')
  const found = `statement \`${focus}\` outside theme \`${theme}\``
  return [{ found, expected: 'one of that theme', place }]
}
