/** The files that the share page offers: those of the debate that are for people, by what they are for. */

import type { ShareFile, ShareFileGroup } from '../components/share/share-links.tsx'
import { debateRoot } from '../debate/addresses.ts'
import type { DebateAddress } from '../debate/load.ts'
import { openSubject } from './files/debate-file.ts'
import { downloads } from './files/formats.ts'
import { listFiles } from './files/registry.ts'

/** What each is, by its name, in the order of their use. */
const groups: Record<string, Record<string, string>> = {
  'Pictures, and a copy to keep': {
    'map.svg': 'The map as a drawing: sharp at every size, its text can be searched.',
    'map.png': 'The map as a picture for everything else.',
    'card.png': 'Both sides on a card of 1200 × 630 px, as social media show it.',
    'offline.html': 'The debate in one file that opens from disk.',
  },
  'For other programs': {
    'debate.json': 'Every statement, link and source as data, CC BY 4.0.',
    ...Object.fromEntries(downloads.map(({ name, about }) => [name, about])),
  },
  'For sites that show it': {
    'embed.html': 'The map as the frame shows it.',
    'oembed.json': 'What hosts read that were given the address (oEmbed).',
    'oembed.xml': 'The same in XML.',
    'feed.xml': 'News of the debates, for feed readers.',
  },
}

/** Files that stand beside the debate, and its language's feed. */
export async function listShareFiles(address: DebateAddress): Promise<ShareFileGroup[]> {
  const root = debateRoot(address)
  const paths = new Map((await listFiles(await openSubject(address))).map((name) => [name, root + name]))
  paths.set('feed.xml', `/${address.lang}/feed.xml`)
  return Object.entries(groups).map(([title, about]) => ({ title, files: pick(about, paths) }))
}

function pick(about: Record<string, string>, paths: ReadonlyMap<string, string>): ShareFile[] {
  return Object.entries(about).flatMap(([name, words]) => {
    const path = paths.get(name)
    return path === undefined ? [] : [{ path, name, about: words }]
  })
}
