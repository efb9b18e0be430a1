/** What a map says in words to those who do not see it. */

import type { DrawnLink, DrawnNode, MapDrawing } from '../debate/draw.ts'
import type { LinkKind, Side } from '../debate/model.ts'
import { sayIn, wordsOf } from './catalogue/catalogue.ts'

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
  const { map, relations, terms } = wordsOf(lang)
  const say = sayIn(lang)
  const text = node.lines.join(' ').replace(/[.\s]+$/u, '')
  const said = (['in', 'out'] as const).flatMap((direction) =>
    (['attack', 'support', 'undercut', 'rephrase'] as const).flatMap((kind) => {
      const count = counts?.[direction][kind]
      return count ? [say(map.linksOfKind, { relation: relations[kind][direction], number: count })] : []
    }),
  )
  const facts = [...said, ...(node.unanswered ? [terms.unanswered] : [])].join(', ')
  const holder = holderOf(node.sides, sides, lang)
  return say(map.node, { holder, number: String(node.number), total, text }) + (facts && ` ${capital(facts)}.`)
}

/** Counts per side, links, unanswered, and how to read on; at most 60 words for two sides. */
export function describeMap({ nodes, links }: MapDrawing, sides: Side[], lang: string): string {
  const { common, map } = wordsOf(lang)
  const say = sayIn(lang)
  const held = sides.map(({ name }, index) => {
    const own = nodes.filter((node) => node.sides.length === 1 && node.sides[0] === index)
    return say(map.heldBy, { side: name, number: own.length })
  })
  return say(map.described, {
    statements: say(common.statements, { count: nodes.length }),
    links: say(common.links, { count: links.length }),
    held: held.join(', '),
    shared: nodes.filter((node) => node.sides.length > 1).length,
    open: say(map.open, { count: nodes.filter(({ unanswered }) => unanswered).length }),
  })
}

/** Whose a statement is and what it is there: the first side's are claims, the second's concerns. */
function holderOf(held: number[], sides: Side[], lang: string): string {
  const { map } = wordsOf(lang)
  const [index] = held
  if (held.length > 1) return map.ofSeveral
  if (index === undefined) return map.ofNone
  const words = [map.claim, map.concern][index] ?? map.ofOtherSide
  return sayIn(lang)(words, { side: sides[index]?.name ?? '' })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
