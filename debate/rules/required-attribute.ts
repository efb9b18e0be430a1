/**
 * A statement and a theme have an id, by which all else points to them; a relation says of which kind it is and what it joins.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *
 *   <Relation kind="attack" from="own-agenda" to="by-invitation" />
 *
 * @example fails
 *   <Claim id="">Troops come by invitation.</Claim>
 *
 *   <Relation kind="attack" />
 * @message 1:1: Unexpected `<Claim>` without `id`, expected `id="…"` [required-attribute]
 * @message 3:1: Unexpected `<Relation>` without `from`, expected `from="…"` [required-attribute]
 * @message 3:1: Unexpected `<Relation>` without `to`, expected `to="…"` [required-attribute]
 */

import { attributeText, findAttribute } from '../read/statements.ts'
import { knownElements, requiredAttributes } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

export const requiredAttribute = rule('required-attribute', (reading) =>
  knownElements(reading).flatMap((element) => {
    const required = requiredAttributes.get(element.name) ?? []
    // One that is there without being text has been refused by `literal-attribute`.
    const isMissing = (name: string) =>
      attributeText(element, name) === undefined && (findAttribute(element, name)?.kind ?? 'text') === 'text'
    return required.filter(isMissing).map((name) => ({
      found: `\`<${element.name}>\` without \`${name}\``,
      expected: `\`${name}="…"\``,
      place: element.place,
    }))
  }),
)
