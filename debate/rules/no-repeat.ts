/**
 * A source, voice or side is named once by a statement. Named twice, one side would look like common ground, and one
 * source like two. (An attack or support written twice is found by `unique-id`.)
 *
 * @example passes
 *   <Statement id="by-invitation" side="official critics" sources="p01 p02">Troops come by invitation.</Statement>
 *
 * @example fails
 *   <Statement id="by-invitation" side="official official" sources="p01 p02 p01">Troops come by invitation.</Statement>
 * @message 1:46: Unexpected second `official`, expected each id once [no-repeat]
 * @message 1:73: Unexpected second `p01`, expected each id once [no-repeat]
 */

import { attributeWords } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

const lists = new Set(['side', 'voices', 'sources', 'from'])

export const noRepeat = rule('no-repeat', (reading) =>
  knownElements(reading)
    .flatMap(({ attributes }) => attributes.filter(({ name }) => lists.has(name)))
    .flatMap((attribute) => {
      const words = attributeWords(attribute)
      return words.filter(({ id }, index) => words.findIndex((word) => word.id === id) < index)
    })
    .map(({ id, place }) => ({ found: `second \`${id}\``, expected: 'each id once', place })),
)
