/**
 * An id is given once, a relation drawn once, a theme opened once. Of two, nobody could say which is meant.
 * (Sides, themes and voices are keys of YAML, which knows each key once.)
 *
 * @example passes
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda" attacks="by-invitation">They may follow an agenda of their own.</Concern>
 *
 * @example fails
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda" attacks="by-invitation by-invitation">They may follow an agenda of their own.</Concern>
 *   <Concern id="by-invitation">They may follow an agenda of their own.</Concern>
 * @message 2:49: Unexpected second relation `own-agenda->by-invitation`, expected each relation once (line 2) [unique-id]
 * @message 3:14: Unexpected second statement `by-invitation`, expected an id not used yet (line 1) [unique-id]
 *
 * @example fails
 *   <Theme id="sovereignty">
 *     <Claim id="by-invitation">Troops come by invitation.</Claim>
 *     <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   </Theme>
 *
 *   <Theme id="sovereignty">
 *     <Claim id="under-law">They stay under Peruvian law.</Claim>
 *   </Theme>
 * @message 6:12: Unexpected second theme block `sovereignty`, expected each theme once (line 1) [unique-id]
 *
 * @example fails
 *   A debate of its own.
 *   --- sources.yaml
 *   - { id: p01, type: report, title: Annual report }
 *   - { id: p01, type: report, title: Another report }
 * @message sources.yaml:2:9: Unexpected second source `p01`, expected an id not used yet (line 1) [unique-id]
 */

import type { Definition } from '../read/reading.ts'
import { rule } from './rule.ts'

const wanted: Partial<Record<Definition['of'], string>> = {
  relation: 'each relation once',
  'theme block': 'each theme once',
}

export const uniqueId = rule('unique-id', ({ definitions }) => {
  const first = firstOfEach(definitions)
  const repeated = definitions.filter((definition) => first.get(key(definition)) !== definition)
  const twice = new Set(repeated.filter(({ of }) => of === 'statement').map(({ id }) => id))
  return repeated
    .filter(({ of, id }) => of !== 'relation' || !startsFrom(id).some((from) => twice.has(from)))
    .map((definition) => {
      const { of, id, place } = definition
      const line = first.get(key(definition))?.place.line
      const expected = `${wanted[of] ?? 'an id not used yet'} (line ${line})`
      return { found: `second ${of} \`${id}\``, expected, place }
    })
})

function firstOfEach(definitions: Definition[]): Map<string, Definition> {
  return new Map(definitions.toReversed().map((definition) => [key(definition), definition]))
}

function key({ of, id }: Definition): string {
  return `${of} ${id}`
}

/** The statements that a relation starts from: where one of them stands twice, its relations do so too. */
function startsFrom(relationId: string): string[] {
  return relationId.split('->', 1).flatMap((from) => from.split('+'))
}
