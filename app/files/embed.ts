/** `embed.html`: a debate or a theme as a document of its own, for other people's articles. */

import type { DebateFile } from './debate-file.ts'

export const embedFile: DebateFile = {
  names: () => ['embed.html'],
  respond: ({ view }) =>
    new Response(view.open.debate.title, { headers: { 'Content-Type': 'text/html;charset=utf-8' } }),
}
