/** The files that the share page offers: those of the debate that are for people, by what they are for. */

import { wordsOf } from '../components/catalogue/catalogue.ts'
import type { ShareFile, ShareFileGroup } from '../components/share/share-links.tsx'
import { debateRoot } from '../debate/addresses.ts'
import type { DebateAddress } from '../debate/load.ts'
import { openSubject } from './files/debate-file.ts'
import { downloads } from './files/formats.ts'
import { listFiles } from './files/registry.ts'

/** By what they are for, in the order of their use. */
const groups = {
  pictures: ['map.svg', 'map.png', 'card.png', 'offline.html'],
  programs: ['debate.json', ...downloads.map(({ name }) => name)],
  sites: ['embed.html', 'oembed.json', 'oembed.xml', 'feed.xml'],
} as const

/** Of formats that the catalogue has no words for: what they say of themselves. */
const plain = new Map(downloads.map(({ name, about }) => [name, about]))

/** Files that stand beside the debate, and its language's feed. */
export async function listShareFiles(address: DebateAddress): Promise<ShareFileGroup[]> {
  const root = debateRoot(address)
  const paths = new Map((await listFiles(await openSubject(address))).map((name) => [name, root + name]))
  paths.set('feed.xml', `/${address.lang}/feed.xml`)
  const words = wordsOf(address.lang).share
  const aboutOf = (name: string) => words.files[name as keyof typeof words.files] ?? plain.get(name) ?? ''
  return (Object.keys(groups) as (keyof typeof groups)[]).map((group) => ({
    title: words.groups[group],
    files: groups[group].flatMap((name): ShareFile[] => {
      const path = paths.get(name)
      return path === undefined ? [] : [{ path, name, about: aboutOf(name) }]
    }),
  }))
}
