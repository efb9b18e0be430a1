/**
 * A link goes to the web, to a mailbox or to a place of this site. `javascript:` and `data:` run code, and `//…` leaves the
 * site while it looks like a path of it. What a link is, is asked of the parser that browsers use.
 *
 * @example passes
 *   [the treaty](https://example.org/treaty), [write](mailto:us@example.org), [a claim](#by-invitation), [the map](map/)
 *
 * @example fails
 *   [a](JavaScript:alert(1)) [b](java&#10;script:alert(1)) [c](//evil.example) [d][more] [e](\\\evil.example)
 *
 *   [more]: data:text/html,hi
 * @message 1:1: Unexpected link to `JavaScript:alert(1)`, expected http, https, mailto or a path of this site [link-scheme]
 * @message 1:26: Unexpected link to `java\x0ascript:alert(1)`, expected http, https, mailto or a path of this site [link-scheme]
 * @message 1:56: Unexpected link to `//evil.example`, expected http, https, mailto or a path of this site [link-scheme]
 * @message 1:86: Unexpected link to `\\evil.example`, expected http, https, mailto or a path of this site [link-scheme]
 * @message 3:1: Unexpected link to `data:text/html,hi`, expected http, https, mailto or a path of this site [link-scheme]
 *
 * @example fails
 *   <Claim id="by-invitation">
 *     Look [here](<
 *     javascript:alert(1)>).
 *   </Claim>
 * @message 1:1: Unexpected link to ` javascript:alert(1)`, expected http, https, mailto or a path of this site [link-scheme]
 */

import { rule } from './rule.ts'

const schemes = new Set(['http:', 'https:', 'mailto:'])
const here = 'https://this-site.invalid'

export const linkScheme = rule('link-scheme', ({ links }) =>
  links
    .filter(({ url }) => !isSafe(url))
    .map(({ url, place }) => ({
      found: `link to \`${url}\``,
      expected: 'http, https, mailto or a path of this site',
      place,
    })),
)

function isSafe(url: string): boolean {
  if (!URL.canParse(url, here)) return false
  const { protocol, origin } = new URL(url, here)
  // An address that stands on its own has named its scheme; any other has to stay on this site.
  return schemes.has(protocol) && (URL.canParse(url) || origin === here)
}
