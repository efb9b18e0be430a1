/**
 * What is known of a statement's facts is one of four words, so that a reader can learn to read the badge.
 *
 * @example passes
 *   <Claim id="by-invitation" evidence="documented">Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id="by-invitation" evidence="proven">Troops come by invitation.</Claim>
 * @message 1:37: Unexpected evidence `proven`, expected `documented`, `disputed`, `unverified` or `forecast` [known-evidence]
 */

import { evidenceStatuses } from '../model.ts'
import { attributeText, attributeTextPlace, isEvidence, isStatementElement } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'
import { oneOf, rule } from './rule.ts'

export const knownEvidence = rule('known-evidence', (reading) =>
  knownElements(reading)
    .filter(isStatementElement)
    .flatMap((element) => {
      const evidence = attributeText(element, 'evidence')
      if (evidence === undefined || isEvidence(evidence)) return []
      const place = attributeTextPlace(element, 'evidence')
      return [{ found: `evidence \`${evidence}\``, expected: oneOf(evidenceStatuses), place }]
    }),
)
