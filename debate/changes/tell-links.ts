/** Changes of links → who now says what of whom. */

import type { RelationData } from '../changes.ts'
import type { DebateData } from '../data.ts'
import { plainText } from '../inline.ts'
import { type LinkKind, linkKind } from '../model.ts'
import { shorten } from '../shorten.ts'

/** A statement at the end of a link. */
export interface ToldEnd {
  id: string
  number: number
  /** Its first words. */
  label: string
}

export interface ToldLink {
  /** Unlike any other of its list. */
  key: string
  kind: LinkKind
  /** More than one: premises that only hold together. */
  from: ToldEnd[]
  /** A statement; or, of an undercut, the numbers that a link joins: `3 → 9`. */
  to: ToldEnd | string
  scheme?: string
}

/** Lengths of a label's first words, in characters. */
const labelLength = 70

/** Links of a debate in one of its states, in words' reach. */
export function tellLinks(relations: readonly RelationData[], state: DebateData): ToldLink[] {
  const linkOf = new Map(state.relations.map((relation) => [relation.id, relation]))
  const ids = new Set(linkOf.keys())
  const ends = new Map(state.statements.map(({ id, text }) => [id, shorten(plainText(text), labelLength)]))
  const numbers = new Map(state.comparison.order.map((id, index) => [id, index + 1]))
  const end = (id: string): ToldEnd => ({ id, number: numbers.get(id) ?? 0, label: ends.get(id) ?? id })
  return relations.map((relation, index) => {
    const target = linkOf.get(relation.to)
    return {
      key: `${index}-${relation.id}`,
      kind: linkKind({ ...relation, place: nowhere }, ids),
      from: relation.from.map(end),
      to: target ? joined(target) : end(relation.to),
      ...(relation.scheme !== undefined && { scheme: relation.scheme }),
    }
  })

  /** A link that ends on a link names it in brackets, some way down: two undercuts may end on each other. */
  function joined(link: RelationData, depth = 0): string {
    const from = link.from.map((id) => numbers.get(id) ?? id).join(' + ')
    const target = linkOf.get(link.to)
    if (!target) return `${from} → ${numbers.get(link.to) ?? link.to}`
    return `${from} → ${depth < 3 ? `(${joined(target, depth + 1)})` : '…'}`
  }
}

const nowhere = { file: '', line: 1, column: 1 }
