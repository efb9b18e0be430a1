/**
 * A debate is made of a few elements; any other would be HTML that nobody has looked at.
 * A brief only shows what the debate says, so that it may hold a map and nothing else.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *
 *   <ArgumentMap />
 *
 * @example fails
 *   <script src="https://example.org/x.js" />
 *
 *   <>Troops come by invitation.</>
 * @message 1:1: Unexpected `<script>`, expected `Theme`, `Claim`, `Concern`, `CommonGround`, `Statement`, `Relation` or `ArgumentMap` [known-element]
 * @message 3:1: Unexpected `<>`, expected `Theme`, `Claim`, `Concern`, `CommonGround`, `Statement`, `Relation` or `ArgumentMap` [known-element]
 */

import { elementsAllowedBeside } from '../read/vocabulary.ts'
import { oneOf, rule } from './rule.ts'

export const knownElement = rule('known-element', ({ elements, files }) =>
  elements.flatMap((element) => {
    const allowed = elementsAllowedBeside(element, files)
    if (allowed.includes(element.name)) return []
    return [{ found: `\`<${element.name}>\``, expected: oneOf(allowed), place: element.place }]
  }),
)
