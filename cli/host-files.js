/**
 * Writes the table of `cli/headers.js` in the language of each host.
 *
 *     node cli/host-files.js          writes deploy/, which is checked in
 *     node cli/host-files.js out      writes out/_headers, as every build does
 */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderCaddy } from './hosts/caddy.js'
import { renderCloudFront } from './hosts/cloudfront.js'
import { renderNetlify } from './hosts/netlify.js'
import { renderNginx } from './hosts/nginx.js'
import { renderVercel } from './hosts/vercel.js'

/** The files of `deploy/` by name, and what stands in each. */
export const hostFiles = new Map([
  ['Caddyfile', renderCaddy()],
  ['cloudfront.js', renderCloudFront()],
  ['nginx.conf', renderNginx()],
  ['vercel.json', renderVercel()],
])

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , built] = process.argv
  if (built) writeFileSync(path.join(built, '_headers'), renderNetlify())
  else for (const [name, text] of hostFiles) writeFileSync(path.join('deploy', name), text)
}
