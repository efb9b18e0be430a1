/** How two statements are tied, as seen from the one that a reader comes from. */

import type { MapGraph, MapLink } from './graph.ts'
import type { ViewerWords } from './viewer-words.ts'

/** "challenged by", "supports", "holds together with": every link between the two, or nothing. */
export function stepWords(from: string, to: string, { links }: MapGraph, said: ViewerWords): string {
  const linkOf = new Map(links.map((link) => [link.id, link]))
  const words = links.flatMap((link) => wordsOf(link, from, to, linkOf, said))
  return [...new Set(words)].join(', ')
}

function wordsOf(
  link: MapLink,
  from: string,
  to: string,
  linkOf: ReadonlyMap<string, MapLink>,
  { relations, say }: ViewerWords,
): string[] {
  const target = linkOf.get(link.to)
  const ends = target ? [...target.from, target.to] : [link.to]
  if (link.from.includes(from) && ends.includes(to)) return [relations[link.kind].out]
  if (ends.includes(from) && link.from.includes(to)) return [relations[link.kind].in]
  if (link.from.includes(from) && link.from.includes(to)) return [say('holdsWith')]
  // Both stand at ends of a link that a third statement questions: tied by that link itself, which has its own words.
  return []
}
