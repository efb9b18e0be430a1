/**
 * The nouns: what a debate is made of. Plain, immutable, serialisable data in the author's order, tied together by ids.
 * All else in this folder reads or makes these types; the few functions here are pure selectors that a page may use too.
 */

/** Where something stands in a file: one-based line and column of its first character. */
export interface Place {
  file: string
  line: number
  column: number
}

/** A group of people who hold a position; two or more, never assumed to be opposites. */
export interface Side {
  id: string
  name: string
  /** The side's answer to the question, in one sentence. */
  position: string
  place: Place
}

/** A heading that groups statements: sovereignty, environment, dependency, … */
export interface Theme {
  id: string
  name: string
  place: Place
}

/** Who speaks: a ministry, a court, a community, a researcher. */
export interface Voice {
  id: string
  name: string
  kind: string
  place: Place
}

/** What is known of a statement's facts; never a grade of the argument. */
export type Evidence = (typeof evidenceStatuses)[number]

export const evidenceStatuses = ['documented', 'disputed', 'unverified', 'forecast'] as const

/** Any assertable sentence with an id and a place. */
export interface Statement {
  id: string
  /** One sentence, inline Markdown. */
  text: string
  /** What there is to know beyond that sentence: paragraphs of Markdown, a blank line between them. */
  detail?: string
  /** One: that side's claim. Several: common ground. None: imported and not yet placed. */
  sides: string[]
  theme?: string
  voices: string[]
  sources: string[]
  evidence?: Evidence
  /** Set where the text is a fall-back from another language (BCP 47). */
  lang?: string
  place: Place
}

/** A directed tie with an id of its own, so that another relation can end on it. */
export interface Relation {
  /** Stable: `<from>-><to>`, several froms joined with `+`. */
  id: string
  kind: 'support' | 'attack' | 'rephrase'
  /** Statement ids; more than one: linked premises, which only hold together. */
  from: string[]
  /** A statement's id, or a relation's: an attack on a relation is an undercut. */
  to: string
  /** The pattern of reasoning, where the author names one. */
  scheme?: string
  place: Place
}

/** Where information comes from; names and meanings of CSL (Citation Style Language). */
export interface Source {
  id: string
  /** CSL item type: `report`, `article-newspaper`, … */
  type: string
  /** What a reader would call it: official document, news, academic, … */
  genre?: string
  title: string
  author?: { family?: string; given?: string; literal?: string }[]
  publisher?: string
  /** A year or an ISO date. */
  issued?: string
  accessed?: string
  language?: string
  URL?: string
  DOI?: string
  archive?: string
  status?: string
  note?: string
  place: Place
}

export interface Debate {
  slug: string
  lang: string
  title: string
  question: string
  summary: string
  /** ISO date of the last change of substance. */
  updated: string
  sides: Side[]
  themes: Theme[]
  voices: Voice[]
  statements: Statement[]
  relations: Relation[]
  sources: Source[]
  /** By format, what a debate came with that has no place above (`formats/ext.ts`): exporting to that format brings it back. */
  ext?: Record<string, unknown>
}

/** The kinds of link a reader sees: an undercut is an attack that ends on a relation. */
export type LinkKind = Relation['kind'] | 'undercut'

/** A relation's stable id, made of what it joins. */
export function relationId(from: readonly string[], to: string): string {
  return `${from.join('+')}->${to}`
}

/** Whether a relation is an undercut, for a debate whose relation ids are `relationIds`. */
export function linkKind(relation: Relation, relationIds: ReadonlySet<string>): LinkKind {
  return relation.kind === 'attack' && relationIds.has(relation.to) ? 'undercut' : relation.kind
}

/** Beyond so many statements a map is loaded block by block and drawn as it comes into sight, not all in its page. */
export const inlineLimit = 300

/** How a map tells whose a statement is: its one side's index; −1: common ground; −2: no side yet. */
export function sideIndexOf({ sides }: { sides: readonly number[] }): number {
  return sides.length > 1 ? -1 : (sides[0] ?? -2)
}

/** A relation as links are drawn and lit: without its place and scheme. */
export type Link = Pick<Relation, 'id' | 'from' | 'to'>

/** What a statement is tied to directly, itself included. */
export interface Neighbourhood {
  statements: Set<string>
  relations: Set<string>
}

/** The direct neighbours of every statement that has any. Who attacks a link is the neighbour of all that the link joins. */
export function findNeighbours(links: readonly Link[]): Map<string, Neighbourhood> {
  const linkOf = new Map(links.map((link) => [link.id, link]))
  const neighbours = new Map<string, Neighbourhood>()
  for (const link of links) {
    const members = new Set([...link.from, ...statementsAt(link.to, linkOf)])
    for (const id of members) {
      const known = neighbours.get(id) ?? { statements: new Set([id]), relations: new Set() }
      for (const other of members) known.statements.add(other)
      known.relations.add(link.id)
      neighbours.set(id, known)
    }
  }
  return neighbours
}

/** A statement and everything at most so many links away, whichever way they lead. */
export function withinSteps(id: string, steps: number, neighboursOf: (id: string) => Iterable<string>): Set<string> {
  const found = new Set([id])
  let edge = [id]
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((at) => [...neighboursOf(at)]).filter((other) => !found.has(other))
    for (const other of edge) found.add(other)
  }
  return found
}

/** The statements that a target stands for: itself, or those that the link of that id joins. */
function statementsAt(target: string, linkOf: ReadonlyMap<string, Link>): string[] {
  const link = linkOf.get(target)
  if (!link) return [target]
  return linkOf.has(link.to) ? link.from : [...link.from, link.to]
}

/** How many links away from its focus a figure in an article goes, and what it can look like; both as authors write them. */
export const figureDepths = ['1', '2', '3'] as const
export const figureViews = ['map', 'rows', 'list'] as const
export type FigureView = (typeof figureViews)[number]

/** Which part of a debate a figure in the midst of prose shows. Neither theme nor focus: all of it. */
export interface Excerpt {
  theme?: string
  focus?: string
  /** How many links away from the focus it goes; 1 unless told. */
  depth?: number
}

/** What `<ArgumentMap theme focus depth />` asks for. */
export function readExcerpt(attributes: { theme?: string; focus?: string; depth?: string }): Excerpt {
  const [theme, focus, depth] = [attributes.theme?.trim(), attributes.focus?.trim(), Number(attributes.depth ?? 1)]
  return { ...(theme && { theme }), ...(focus && { focus }), ...(focus && depth > 1 && { depth }) }
}

/** Names an excerpt: the same part, asked for twice, is drawn once. */
export function excerptKey({ theme = '', focus = '', depth = 1 }: Excerpt): string {
  return [theme, focus, depth].join('_')
}
