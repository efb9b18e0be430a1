/** What a map says in words to those who do not see it. */

import type { DrawnLink, DrawnNode, MapDrawing } from '../debate/draw.ts'
import type { LinkKind, Side } from '../debate/model.ts'
import { relationWords } from './words.ts'

/** By kind, how many links arrive at a statement. */
export type Arrivals = Partial<Record<LinkKind, number>>

/** How many links of each kind arrive at each statement; an undercut arrives at what makes the link it questions. */
export function countLinks(links: DrawnLink[]): Map<string, Arrivals> {
  const linkOf = new Map(links.map((link) => [link.id, link]))
  const counts = new Map<string, Arrivals>()
  for (const { kind, to } of links) {
    for (const id of linkOf.get(to)?.from ?? [to]) {
      const arrivals = counts.get(id) ?? {}
      arrivals[kind] = (arrivals[kind] ?? 0) + 1
      counts.set(id, arrivals)
    }
  }
  return counts
}

/** "Official narrative, statement 12: …. Challenged by 3, supported by 2, unanswered." */
export function nodeName(
  { sides, number, lines, unanswered }: DrawnNode,
  all: Side[],
  arrivals: Arrivals = {},
): string {
  const text = lines.join(' ').replace(/[.\s]+$/u, '')
  const said = (['attack', 'support', 'undercut', 'rephrase'] as const).flatMap((kind) => {
    const count = arrivals[kind]
    return count ? [`${relationWords(kind, 'in')} ${count}`] : []
  })
  const facts = [...said, ...(unanswered ? ['unanswered'] : [])].join(', ')
  return `${holder(sides, all)}, statement ${number}: ${text}.${facts && ` ${capital(facts)}.`}`
}

/** Counts per side, links, unanswered, and how to read on; at most 60 words for two sides. */
export function describeMap({ nodes, links }: MapDrawing, sides: Side[]): string {
  const held = sides.map(({ name }, index) => {
    const count = nodes.filter((node) => node.sides.length === 1 && node.sides[0] === index).length
    return `${name}: ${count}`
  })
  const shared = nodes.filter((node) => node.sides.length > 1).length
  const open = nodes.filter(({ unanswered }) => unanswered).length
  return [
    `${nodes.length} statements and ${links.length} links.`,
    `${held.join(', ')}, common ground: ${shared}.`,
    `${open} statements have no reply.`,
    'The list below the map says the same in words.',
  ].join(' ')
}

function holder(sides: number[], all: Side[]): string {
  if (sides.length > 1) return 'Common ground'
  return all[sides[0] ?? -1]?.name ?? 'No side yet'
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
