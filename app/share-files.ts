/** The files that the share page offers: those of the debate that are for people, in the order of their use. */

import type { ShareFile } from '../components/share/share-links.tsx'
import { debateRoot } from '../debate/addresses.ts'
import type { DebateAddress } from '../debate/load.ts'
import { openSubject } from './files/debate-file.ts'
import { listFiles } from './files/registry.ts'

/** What each is, by its name. */
const about: Record<string, string> = {
  'map.svg': 'The map as a drawing: sharp at every size, its text can be searched.',
  'map.png': 'The map as a picture for everything else.',
  'card.png': 'Both sides on a card of 1200 × 630 px, as social media show it.',
  'debate.json': 'Every statement, link and source as data, CC BY 4.0.',
  'offline.html': 'The debate in one file that opens from disk.',
  'embed.html': 'The map as the frame shows it.',
  'oembed.json': 'What hosts read that were given the address (oEmbed).',
  'oembed.xml': 'The same in XML.',
}

/** Files that stand beside the debate, and its language's feed. */
export async function listShareFiles(address: DebateAddress): Promise<ShareFile[]> {
  const names = new Set(await listFiles(await openSubject(address)))
  const files = Object.entries(about).flatMap(([name, words]) =>
    names.has(name) ? { path: debateRoot(address) + name, name, about: words } : [],
  )
  const feed = { path: `/${address.lang}/feed.xml`, name: 'feed.xml', about: 'News of the debates, for feed readers.' }
  return [...files, feed]
}
