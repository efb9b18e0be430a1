/**
 * A depth counts links from a statement. Where a map names none, there is nothing to count from.
 *
 * @example passes
 *   <ArgumentMap theme="sovereignty" focus="standard-claim" depth="2" />
 *
 * @example fails
 *   <ArgumentMap theme="sovereignty" depth="2" />
 * @message 1:34: Unexpected `depth` without `focus`, expected `focus="…"` beside it [depth-focus]
 */

import { findAttribute } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

export const depthFocus = rule('depth-focus', (reading) =>
  knownElements(reading)
    .filter(({ name }) => name === 'ArgumentMap')
    .flatMap((element) => {
      const depth = findAttribute(element, 'depth')
      if (!depth || findAttribute(element, 'focus')) return []
      return [{ found: '`depth` without `focus`', expected: '`focus="…"` beside it', place: depth.place }]
    }),
)
