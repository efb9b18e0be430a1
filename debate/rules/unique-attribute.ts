/**
 * An attribute stands once. Of two, one would be passed over in silence.
 *
 * @example passes
 *   <Claim id="by-invitation" sources="p01 p02">Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id="by-invitation" sources="p01" sources="p02">Troops come by invitation.</Claim>
 * @message 1:41: Unexpected second `sources`, expected each attribute once [unique-attribute]
 */

import { knownElements } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

export const uniqueAttribute = rule('unique-attribute', (reading) =>
  knownElements(reading).flatMap(({ attributes }) =>
    attributes
      .filter(({ name, kind }, index) => kind !== 'spread' && attributes.findIndex((one) => one.name === name) < index)
      .map(({ name, place }) => ({ found: `second \`${name}\``, expected: 'each attribute once', place })),
  ),
)
