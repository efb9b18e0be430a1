/**
 * A statement is a sentence, and paragraphs about it. A list or a heading in it would be passed over:
 * a list is several statements, a heading a theme.
 *
 * @example passes
 *   <Claim id="by-invitation">
 *     Troops come by invitation.
 *
 *     Congress has to agree each time.
 *   </Claim>
 *
 * @example fails
 *   <Claim id="by-invitation">
 *     Troops come by invitation:
 *
 *     - of the government
 *     - of Congress
 *
 *     ## Since when
 *   </Claim>
 * @message 4:3: Unexpected list in `<Claim>`, expected paragraphs only [statement-blocks]
 * @message 7:3: Unexpected heading in `<Claim>`, expected paragraphs only [statement-blocks]
 */

import { kindInWords } from '../read/elements.ts'
import { isStatementElement } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

export const statementBlocks = rule('statement-blocks', (reading) =>
  knownElements(reading)
    .filter(isStatementElement)
    .flatMap(({ name, foreign }) =>
      foreign.map(({ kind, place }) => ({
        found: `${kindInWords(kind)} in \`<${name}>\``,
        expected: 'paragraphs only',
        place,
      })),
    ),
)
