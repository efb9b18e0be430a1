/** `Debate` + `Comparison` → cards: each statement with all that a page says about it, in finished values. */

import { areOfDifferentSides } from './answers.ts'
import { numberSources } from './citations.ts'
import type { Comparison } from './compare.ts'
import { type Inline, parseInline, plainText } from './inline.ts'
import {
  type Debate,
  type LinkKind,
  linkKind,
  type Relation,
  type Source,
  type Statement,
  type Voice,
} from './model.ts'
import { shorten } from './shorten.ts'

/** The other end of a link, as words can name it. */
export interface LinkEnd {
  relation: string
  /** The statement to go to. */
  id: string
  number: number
  /** The first words of that statement, or the link's two numbers where the end is a link. */
  label: string
  /** Numbers of the other premises, where several hold only together. */
  together: number[]
}

/** The links of one kind and direction of a statement. */
export interface LinkGroup {
  kind: LinkKind
  direction: 'out' | 'in'
  ends: LinkEnd[]
}

export interface Citation {
  number: number
  source: Source
}

export interface Card {
  statement: Statement
  /** The statement's number on page and map, from 1. */
  number: number
  text: Inline[]
  /** Paragraphs, each with a key of its own. */
  detail: { key: string; nodes: Inline[] }[]
  voices: Voice[]
  citations: Citation[]
  links: LinkGroup[]
  unanswered: boolean
  /** The first statement of another side that this one answers or is answered by. */
  counterpart?: string
}

/** Lengths of a label's first words, in characters. */
const labelLength = 60

/** A card for each statement, by id; and every source with its number. */
export function makeCards(debate: Debate, comparison: Comparison): { cards: Map<string, Card>; citations: Citation[] } {
  const lookup = makeLookup(debate, comparison)
  const cards = new Map(debate.statements.map((statement) => [statement.id, makeCard(statement, lookup)]))
  return { cards, citations: [...lookup.sources.values()] }
}

interface Lookup {
  statements: Map<string, Statement>
  relations: Map<string, Relation>
  relationIds: Set<string>
  numbers: Map<string, number>
  /** The first words of each statement, read once: many links name the same one. */
  labels: Map<string, string>
  sources: Map<string, Citation>
  voices: Map<string, Voice>
  links: Map<string, LinkGroup[]>
  unanswered: Set<string>
}

function makeLookup(debate: Debate, comparison: Comparison): Lookup {
  const sourceOf = new Map(debate.sources.map((source) => [source.id, source]))
  const numbered = numberSources(debate, comparison.order).flatMap((id, index) => {
    const source = sourceOf.get(id)
    return source ? [[id, { number: index + 1, source }] as const] : []
  })
  const lookup: Lookup = {
    statements: new Map(debate.statements.map((statement) => [statement.id, statement])),
    relations: new Map(debate.relations.map((relation) => [relation.id, relation])),
    relationIds: new Set(debate.relations.map(({ id }) => id)),
    numbers: new Map(comparison.order.map((id, index) => [id, index + 1])),
    labels: new Map(debate.statements.map(({ id, text }) => [id, shorten(plainText(text), labelLength)])),
    sources: new Map(numbered),
    voices: new Map(debate.voices.map((voice) => [voice.id, voice])),
    links: new Map(),
    unanswered: new Set(comparison.unanswered),
  }
  for (const relation of debate.relations) addLinks(relation, lookup)
  return lookup
}

function makeCard(statement: Statement, lookup: Lookup): Card {
  const links = lookup.links.get(statement.id) ?? []
  const counterpart = findCounterpart(statement, links, lookup)
  return {
    statement,
    number: lookup.numbers.get(statement.id) ?? 0,
    text: parseInline(statement.text),
    detail: (statement.detail?.split('\n\n') ?? []).map((paragraph, index) => ({
      key: `${statement.id}-${index + 1}`,
      nodes: parseInline(paragraph),
    })),
    voices: statement.voices.flatMap((id) => lookup.voices.get(id) ?? []),
    citations: statement.sources.flatMap((id) => lookup.sources.get(id) ?? []).sort((a, b) => a.number - b.number),
    links,
    unanswered: lookup.unanswered.has(statement.id),
    ...(counterpart !== undefined && { counterpart }),
  }
}

/** Notes a relation on both its ends, so that words can be read from either. */
function addLinks(relation: Relation, lookup: Lookup): void {
  const kind = linkKind(relation, lookup.relationIds)
  const target = lookup.relations.get(relation.to)
  const ends = target ? target.from : [relation.to]
  const outLabel = target && linkLabel(target, lookup)
  for (const from of relation.from) {
    const [to] = ends
    if (to !== undefined) addEnd(from, kind, 'out', makeEnd(relation, to, from, lookup, outLabel), lookup)
  }
  // Seen from where it leads, a relation is one, however many premises hold it together.
  const [first] = relation.from
  for (const to of ends) {
    if (first !== undefined) addEnd(to, kind, 'in', makeEnd(relation, first, first, lookup), lookup)
  }
}

/** The end `id` of a relation, with the other premises than `premise`. */
function makeEnd(
  relation: Relation,
  id: string,
  premise: string,
  lookup: Lookup,
  label = lookup.labels.get(id),
): LinkEnd {
  const others = relation.from.filter((other) => other !== premise)
  return {
    relation: relation.id,
    id,
    number: lookup.numbers.get(id) ?? 0,
    label: label ?? id,
    together: others.map((other) => lookup.numbers.get(other) ?? 0),
  }
}

function addEnd(id: string, kind: LinkKind, direction: LinkGroup['direction'], end: LinkEnd, { links }: Lookup): void {
  const groups = links.get(id) ?? []
  const group = groups.find((other) => other.kind === kind && other.direction === direction)
  if (group) group.ends.push(end)
  else groups.push({ kind, direction, ends: [end] })
  links.set(id, groups)
}

/** `3 → 9`: a link named by the numbers it joins; a link that ends on a link names it in brackets. */
function linkLabel(relation: Relation, lookup: Lookup, depth = 0): string {
  const from = relation.from.map((id) => lookup.numbers.get(id) ?? id).join(' + ')
  const target = lookup.relations.get(relation.to)
  if (!target) return `${from} → ${lookup.numbers.get(relation.to) ?? relation.to}`
  return `${from} → ${depth < 3 ? `(${linkLabel(target, lookup, depth + 1)})` : '…'}`
}

/** What a statement attacks comes before what attacks it: a concern leads to its claim, a claim to its first concern. */
function findCounterpart(statement: Statement, links: LinkGroup[], { statements }: Lookup): string | undefined {
  const across = (group: LinkGroup) => group.kind === 'attack' || group.kind === 'undercut'
  const ordered = [...links].filter(across).sort((a, b) => Number(a.direction === 'in') - Number(b.direction === 'in'))
  return ordered
    .flatMap(({ ends }) => ends)
    .find(({ id }) => {
      const other = statements.get(id)
      return other && areOfDifferentSides(other, statement)
    })?.id
}
