/** What a map says in words to those who do not see it. */

import type { DrawnLink, DrawnNode, MapDrawing } from '../debate/draw.ts'
import type { LinkKind, Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'

/** How many links of each kind arrive at a statement (`in`) and leave it (`out`). */
export type LinkCounts = Record<'in' | 'out', Partial<Record<LinkKind, number>>>

/** The links of each statement by kind and direction; an undercut arrives at what makes the link it questions. */
export function countLinks(links: DrawnLink[]): Map<string, LinkCounts> {
  const linkOf = new Map(links.map((link) => [link.id, link]))
  const counts = new Map<string, LinkCounts>()
  const add = (id: string, direction: 'in' | 'out', kind: LinkKind) => {
    const known = counts.get(id) ?? { in: {}, out: {} }
    known[direction][kind] = (known[direction][kind] ?? 0) + 1
    counts.set(id, known)
  }
  for (const { kind, from, to } of links) {
    for (const id of linkOf.get(to)?.from ?? [to]) add(id, 'in', kind)
    for (const id of from) add(id, 'out', kind)
  }
  return counts
}

/** "Critics' concerns, concern 12 of 118: …. Challenged by 3, supported by 2, challenges 1, unanswered." */
export function nodeName(node: DrawnNode, sides: Side[], total: number, lang: string, counts?: LinkCounts): string {
  const { relations } = wordsOf(lang)
  const text = node.lines.join(' ').replace(/[.\s]+$/u, '')
  const said = (['in', 'out'] as const).flatMap((direction) =>
    (['attack', 'support', 'undercut', 'rephrase'] as const).flatMap((kind) => {
      const count = counts?.[direction][kind]
      return count ? [`${relations[kind][direction]} ${count}`] : []
    }),
  )
  const facts = [...said, ...(node.unanswered ? ['unanswered'] : [])].join(', ')
  return `${holder(node.sides, sides)} ${node.number} of ${total}: ${text}.${facts && ` ${capital(facts)}.`}`
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
    'Arrow keys follow the links; the list of statements says the same in words.',
  ].join(' ')
}

/** Whose a statement is and what it is there: the first side's are claims, the second's concerns. */
function holder(held: number[], sides: Side[]): string {
  const [index] = held
  if (held.length > 1) return 'Common ground, statement'
  if (index === undefined) return 'No side yet, statement'
  return `${sides[index]?.name}, ${['claim', 'concern'][index] ?? 'statement'}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
