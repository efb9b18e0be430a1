/** `oembed.json` and `oembed.xml`: what hosts read that were given a page's address; a page's head leads to them. */

import { answerOembed, findEmbeddable } from '../../debate/oembed.ts'
import { absolute, siteName, siteUrl } from '../site.ts'
import type { DebateFile } from './debate-file.ts'

export const oembedFile: DebateFile = {
  names: () => ['oembed.json', 'oembed.xml'],
  respond: ({ view, root }, name) => {
    const query = new URLSearchParams({ url: absolute(root), format: name.replace('oembed.', '') })
    const find = (path: string) => findEmbeddable(path, [view.open.debate])
    const { status, type, body } = answerOembed(query, { name: siteName, origin: siteUrl, find })
    return new Response(body, { status, headers: { 'Content-Type': type } })
  },
}
