/**
 * A statement says something.
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id="by-invitation"></Claim>
 *
 *   <Concern id="own-agenda" />
 * @message 1:1: Unexpected `<Claim>` without text, expected a sentence [statement-text]
 * @message 3:1: Unexpected `<Concern>` without text, expected a sentence [statement-text]
 */

import { isStatementElement } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

export const statementText = rule('statement-text', (reading) =>
  knownElements(reading)
    .filter((element) => isStatementElement(element) && element.contents.size === 0)
    .map(({ name, place }) => ({ found: `\`<${name}>\` without text`, expected: 'a sentence', place })),
)
