/** A debate → what a search can find of it: the debate, its themes, statements, voices and sources, each with its words. */

import { plainText } from '../inline.ts'
import type { Debate, Source } from '../model.ts'

export const recordKinds = ['debate', 'theme', 'statement', 'voice', 'source'] as const
export type RecordKind = (typeof recordKinds)[number]

/** One thing that can be found. */
export interface SearchRecord {
  kind: RecordKind
  /** Its id within its debate; of a debate its slug. */
  id: string
  /** What a reader sees of it, and what is searched. */
  text: string
  /** Indices among the debate's sides: whose a statement is. */
  sides: number[]
  /** A statement's theme, an index among the debate's themes; −1: none. */
  theme: number
  /** Set where the text is in another language than the page (BCP 47). */
  lang?: string
}

/** What all records of a debate share. */
export interface RecordFrame {
  slug: string
  title: string
  sides: string[]
  themes: string[]
}

type Searched = Omit<Debate, 'relations' | 'updated' | 'ext'>

/** Everything of a debate that can be found, the debate itself first, each kind in the author's order. */
export function recordsOf(debate: Searched): SearchRecord[] {
  const plain = { sides: [], theme: -1 }
  const sideIds = debate.sides.map(({ id }) => id)
  const themeIds = debate.themes.map(({ id }) => id)
  return [
    { ...plain, kind: 'debate', id: debate.slug, text: `${debate.question} ${plainText(debate.summary)}`.trim() },
    ...debate.themes.map(({ id, name }): SearchRecord => ({ ...plain, kind: 'theme', id, text: name })),
    ...debate.statements.map(
      ({ id, text, sides, theme, lang }): SearchRecord => ({
        ...{ kind: 'statement', id, text: plainText(text) },
        sides: sides.map((side) => sideIds.indexOf(side)).filter((index) => index >= 0),
        theme: theme === undefined ? -1 : themeIds.indexOf(theme),
        ...(lang && lang !== debate.lang && { lang }),
      }),
    ),
    ...debate.voices.map(({ id, name }): SearchRecord => ({ ...plain, kind: 'voice', id, text: name })),
    ...debate.sources.map(
      (source): SearchRecord => ({
        ...{ ...plain, kind: 'source', id: source.id, text: nameSource(source) },
        ...(source.language && source.language !== debate.lang && { lang: source.language }),
      }),
    ),
  ]
}

/** What is shown beside every record of the debate. */
export function frameOf({ slug, title, sides, themes }: Searched): RecordFrame {
  return { slug, title, sides: sides.map(({ name }) => name), themes: themes.map(({ name }) => name) }
}

/** Whose it is, what it is called, who published it, when. */
function nameSource({ author, title, publisher, issued }: Source): string {
  const names = (author ?? []).map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
  const year = issued?.slice(0, 4)
  const parts = [names.join(', '), title, publisher, year].filter((part) => part !== undefined && part !== '')
  return parts.join('. ').replace(/([.?!])\. /g, '$1 ')
}

/** Where a record leads: to the statement that it is, to the ledger's entry, to what a voice says, to a theme's statements. */
export function addressOf({ kind, id }: SearchRecord, lang: string, slug: string): string {
  const root = `/${lang}/${slug}/`
  switch (kind) {
    case 'debate':
      return root
    case 'theme':
      return `${root}?theme=${encodeURIComponent(id)}`
    case 'voice':
      return `${root}?voice=${encodeURIComponent(id)}`
    case 'statement':
      return `${root}#${encodeURIComponent(id)}`
    case 'source':
      return `${root}sources/#${encodeURIComponent(id)}`
  }
}
