/**
 * A relation supports, attacks or rephrases. An undercut is no kind of its own: it is an attack that ends on a relation.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Claim id="asked-for">Peru asks them to come.</Claim>
 *
 *   <Relation kind="rephrase" from="asked-for" to="by-invitation" />
 *
 * @example fails
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Claim id="asked-for">Peru asks them to come.</Claim>
 *
 *   <Relation kind="rebuttal" from="asked-for" to="by-invitation" />
 * @message 4:17: Unexpected kind `rebuttal`, expected `support`, `attack` or `rephrase` [known-kind]
 */

import { attributeText, attributeTextPlace, isRelationKind } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { oneOf, rule } from './rule.ts'

export const knownKind = rule('known-kind', (reading) =>
  knownElements(reading)
    .filter(({ name }) => name === 'Relation')
    .flatMap((element) => {
      const kind = attributeText(element, 'kind')
      if (kind === undefined || isRelationKind(kind)) return []
      const place = attributeTextPlace(element, 'kind')
      return [{ found: `kind \`${kind}\``, expected: oneOf(['support', 'attack', 'rephrase']), place }]
    }),
)
