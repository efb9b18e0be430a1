/**
 * An id is part of addresses, of HTML and of other ids: lower-case letters, digits and hyphens. Names that every JavaScript
 * object has (`constructor`) would find something where nothing was defined.
 *
 * @example passes
 *   <Claim id="by-invitation-2">Troops come by invitation.</Claim>
 *
 * @example fails
 *   <Claim id="By Invitation">Troops come by invitation.</Claim>
 *   <Concern id="constructor">They may follow an agenda of their own.</Concern>
 * @message 1:12: Unexpected id `By Invitation`, expected lower-case letters, digits and hyphens, a letter first [id-format]
 * @message 2:14: Unexpected id `constructor`, expected a name that not every JavaScript object has [id-format]
 *
 * @example fails
 *   A debate of its own.
 *   --- sources.yaml
 *   - { id: __proto__, type: report, title: Annual report }
 * @message sources.yaml:1:9: Unexpected id `__proto__`, expected lower-case letters, digits and hyphens, a letter first [id-format]
 */

import type { Definition } from '../read/reading.ts'
import { type Finding, rule } from './rule.ts'

export const idPattern = /^[a-z][a-z0-9-]*$/

export const idFormat = rule('id-format', ({ definitions }) =>
  // A relation is made of two ids, a theme block names one: they are looked at where they are defined.
  definitions.filter(({ of }) => of !== 'relation' && of !== 'theme block').flatMap(findProblem),
)

function findProblem({ id, place }: Definition): Finding[] {
  const found = `id \`${id}\``
  if (!idPattern.test(id)) {
    return [{ found, expected: 'lower-case letters, digits and hyphens, a letter first', place }]
  }
  return id in Object.prototype ? [{ found, expected: 'a name that not every JavaScript object has', place }] : []
}
