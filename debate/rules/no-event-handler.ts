/**
 * A debate does nothing when it is clicked: `onClick`, in whatever case, is code in the reader's browser.
 *
 * @example passes
 *   <Claim id="on-request">Troops come on request.</Claim>
 *
 * @example fails
 *   <Claim id="on-request" onClick="alert(1)" ONLOAD={run}>Troops come on request.</Claim>
 * @message 1:24: Unexpected event handler `onClick`, expected no code [no-event-handler]
 * @message 1:43: Unexpected event handler `ONLOAD`, expected no code [no-event-handler]
 */

import { isEventHandler } from '../read/vocabulary.ts'
import { rule } from './rule.ts'

export const noEventHandler = rule('no-event-handler', ({ elements }) =>
  elements
    .flatMap(({ attributes }) => attributes)
    .filter(({ name }) => isEventHandler(name))
    .map(({ name, place }) => ({ found: `event handler \`${name}\``, expected: 'no code', place })),
)
