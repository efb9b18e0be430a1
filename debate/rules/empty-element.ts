/**
 * A relation and a map hold nothing: a text in them would be shown nowhere.
 *
 * @example passes
 *   <ArgumentMap theme="sovereignty" />
 *
 * @example fails
 *   <ArgumentMap theme="sovereignty">How it all hangs together.</ArgumentMap>
 * @message 1:1: Unexpected content of `<ArgumentMap>`, expected none, as in `<ArgumentMap … />` [empty-element]
 */

import { knownElements } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

export const emptyElement = rule('empty-element', (reading) =>
  knownElements(reading)
    .filter(({ name }) => name === 'Relation' || name === 'ArgumentMap')
    .filter(({ contents }) => contents.has('text') || contents.has('block'))
    .map(({ name, place }) => ({
      found: `content of \`<${name}>\``,
      expected: `none, as in \`<${name} … />\``,
      place,
    })),
)
