/**
 * Every attribute is one that its element reads. A misspelt one would vanish in silence.
 *
 * @example passes
 *   <Statement id="by-invitation" side="official" voices="ministry">Troops come by invitation.</Statement>
 *
 * @example fails
 *   <Claim id="by-invitation" side="official">Troops come by invitation.</Claim>
 * @message 1:27: Unexpected attribute `side` of `<Claim>`, expected `id`, `attacks`, `supports`, `undercuts`, `sources`, `voices`, `evidence` or `lang` [known-attribute]
 *
 * @example fails
 *   <ArgumentMap style={{ color: 'red' }} />
 * @message 1:14: Unexpected attribute `style` of `<ArgumentMap>`, expected `theme`, `focus`, `depth` or `view` [known-attribute]
 */

import { elementAttributes, isEventHandler, knownElements } from '../read/vocabulary.ts'
import { oneOf, rule } from './rule.ts'

export const knownAttribute = rule('known-attribute', (reading) =>
  knownElements(reading).flatMap((element) => {
    const known = elementAttributes.get(element.name) ?? []
    return element.attributes
      .filter(({ name, kind }) => kind !== 'spread' && !known.includes(name) && !isEventHandler(name))
      .map(({ name, place }) => ({
        found: `attribute \`${name}\` of \`<${element.name}>\``,
        expected: oneOf(known),
        place,
      }))
  }),
)
