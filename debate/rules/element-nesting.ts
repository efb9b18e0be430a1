/**
 * A theme stands at the top of the file; statements, relations and maps there or in a theme. In a list, a sentence or
 * another statement they would be lost from the columns, or say that one statement is part of another.
 *
 * @example passes
 *   <Theme id="sovereignty">
 *     What the theme is about.
 *
 *     <Claim id="by-invitation">Troops come by invitation.</Claim>
 *     <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   </Theme>
 *
 * @example fails
 *   <Claim id="by-invitation">
 *     Troops come by invitation.
 *
 *     <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   </Claim>
 * @message 4:3: Unexpected `<Concern>` in `<Claim>`, expected it at the top of the file or in a `<Theme>` [element-nesting]
 *
 * @example fails
 *   - <Claim id="by-invitation">Troops come by invitation.</Claim>
 *
 *   In a sentence: <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 * @message 1:3: Unexpected `<Claim>` in a list, expected it at the top of the file or in a `<Theme>` [element-nesting]
 * @message 3:16: Unexpected `<Concern>` in a sentence, expected it at the top of the file or in a `<Theme>` [element-nesting]
 */

import { kindInWords } from '../read/elements.ts'
import type { Element } from '../read/reading.ts'
import { knownElements } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

export const elementNesting = rule('element-nesting', (reading) => {
  const known = new Set(knownElements(reading))
  return [...known].flatMap((element) => {
    const around = whatIsAround(element, known)
    if (!around) return []
    const expected =
      element.name === 'Theme' ? 'it at the top of the file' : 'it at the top of the file or in a `<Theme>`'
    return [{ found: `\`<${element.name}>\` in ${around}`, expected, place: element.place }]
  })
})

/** What an element must not stand in. Unknown elements do not count: they have been refused, and will go. */
function whatIsAround(element: Element, known: ReadonlySet<Element>): string | undefined {
  const parents: Element[] = []
  for (let around = element.parent; around; around = around.parent) parents.push(around)
  const parent = parents.find((around) => known.has(around))
  if (parent && (parent.name !== 'Theme' || element.name === 'Theme')) return `\`<${parent.name}>\``
  return element.container && `a ${kindInWords(element.container)}`
}
