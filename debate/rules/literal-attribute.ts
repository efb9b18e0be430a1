/**
 * The value of an attribute is text in quotation marks. Anything else would have to be run to know what it says.
 *
 * @example passes
 *   <Claim id="by-invitation" evidence='documented'>Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id={name} evidence {...more}>Troops come by invitation.</Claim>
 * @message 1:8: Unexpected value of `id`, expected text in quotation marks, as in `id="…"` [literal-attribute]
 * @message 1:18: Unexpected `evidence` without a value, expected text in quotation marks, as in `evidence="…"` [literal-attribute]
 * @message 1:27: Unexpected spread of attributes, expected each attribute by its name [literal-attribute]
 */

import type { Attribute, Element } from '../read/reading.ts'
import { elementAttributes, isEventHandler } from '../read/vocabulary.ts'
import { type Finding, rule } from './rule.ts'

export const literalAttribute = rule('literal-attribute', ({ elements }) =>
  elements.flatMap((element) =>
    element.attributes
      .filter((attribute) => attribute.kind !== 'text' && !isSaidElsewhere(attribute, element))
      .map(toFinding),
  ),
)

/** An attribute that should not be there at all is no better for having a text. */
function isSaidElsewhere({ name, kind }: Attribute, element: Element): boolean {
  if (kind === 'spread') return false
  const known = elementAttributes.get(element.name)
  return isEventHandler(name) || (known !== undefined && !known.includes(name))
}

function toFinding({ name, kind, place }: Attribute): Finding {
  if (kind === 'spread') return { found: 'spread of attributes', expected: 'each attribute by its name', place }
  const found = kind === 'bare' ? `\`${name}\` without a value` : `value of \`${name}\``
  return { found, expected: `text in quotation marks, as in \`${name}="…"\``, place }
}
