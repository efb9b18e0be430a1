/** What the share page knows, on the server and in the browser, and what a writer can choose of it. */

import type { CitationTemplate } from '../../debate/cite.ts'
import type { SharedStatement, ShareFacts } from '../../debate/shareable.ts'
import { fill } from '../catalogue/fill.ts'
import type { ShareWords } from './share-words.ts'

/** A picture that stands beside a debate or a theme, in px. */
export interface SharedPicture {
  width: number
  height: number
}

/** A state of the debate that is kept for ever. */
export interface SharedRelease {
  hash: string
  /** ISO date. */
  date: string
}

export interface ShareData extends ShareFacts {
  /** What its texts are written in. */
  words: ShareWords
  /** The site's origin: what is pasted elsewhere holds absolute addresses. */
  site: string
  /** By theme; '' is the whole debate. */
  pictures: Record<string, SharedPicture>
  releases: SharedRelease[]
  /** One a style: of the page, and of a statement of it. */
  citations: { page: CitationTemplate[]; statement: CitationTemplate[] }
}

export const embedViews = ['map', 'compare', 'list'] as const
export const embedThemes = ['light', 'dark', 'auto'] as const
/** What holds the map in somebody's page. */
export const snippetKinds = ['frame', 'resizer', 'static'] as const
export type SnippetKind = (typeof snippetKinds)[number]

/** What is shared: the whole debate, a theme of it, or a statement with what it is tied to. */
export type ShareTarget =
  | { kind: 'debate' }
  | { kind: 'theme'; id: string; name: string }
  | { kind: 'statement'; id: string; statement: SharedStatement }

export interface ShareChoice {
  target: ShareTarget
  view: (typeof embedViews)[number]
  theme: (typeof embedThemes)[number]
  /** The hash of a release; empty: the latest state. */
  release: string
}

/** What is offered before anybody chooses. */
export const firstChoice: ShareChoice = { target: { kind: 'debate' }, view: 'map', theme: 'light', release: '' }

/** The statement or theme of that id, as an address asks for it; the whole debate where there is none. */
export function findTarget({ themes, statements }: ShareData, id: string): ShareTarget {
  const statement = statements.find((one) => one.id === id)
  if (statement) return { kind: 'statement', id, statement }
  const theme = themes.find((one) => one.id === id)
  return theme ? { kind: 'theme', id, name: theme.name } : { kind: 'debate' }
}

/** What is shared, in a few words: "US forces in Peru: Environment". */
export function nameTarget({ title, words, lang }: ShareData, target: ShareTarget): string {
  if (target.kind === 'debate') return title
  const number = target.kind === 'statement' ? `${target.statement.number}` : ''
  return `${title}: ${target.kind === 'theme' ? target.name : fill(words.terms.statement, { number }, lang)}`
}

/** The statements that are shared. */
export function statementsIn({ statements }: ShareData, target: ShareTarget): SharedStatement[] {
  if (target.kind === 'debate') return statements
  if (target.kind === 'theme') return statements.filter(({ theme }) => theme === target.id)
  const tied = new Set(target.statement.said?.tied)
  return statements.filter(({ id, number }) => id === target.id || tied.has(number))
}

/** Whose a statement is, in words. */
export function holderIn({ sides, words }: ShareData, { said }: SharedStatement): string {
  const [first, ...others] = said?.sides ?? []
  if (first === undefined) return words.terms.noSide
  return others.length > 0 ? words.terms.commonGround : (sides[first] ?? '')
}
