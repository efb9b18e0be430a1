/** `embed@<hash>.html`: the embed of each release, byte for byte as it was published. */

import { pinnedName } from '../../debate/releases.ts'
import type { DebateFile } from './debate-file.ts'

export const releaseFile: DebateFile = {
  names: ({ view }) => view.open.releases.map(pinnedName),
  respond: ({ view }, name) => {
    const release = view.open.releases.find((one) => pinnedName(one) === name)
    if (!release) return new Response('Not found', { status: 404 })
    return new Response(release.html, { headers: { 'Content-Type': 'text/html;charset=utf-8' } })
  },
}
