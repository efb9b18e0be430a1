/** What reading a debate's files yields: the debate, and with a place on each part all that a rule may want to look at. */

import type { Root } from 'mdast'
import type { DebateFiles } from '../load.ts'
import type { Debate, Place } from '../model.ts'
import type { Release } from '../releases.ts'
import type { AuthorNotes } from './author-notes.ts'

/** Something that could not be read as it stands. The rule of that name turns it into a message. */
export interface Fault {
  rule: string
  /** The end of "Unexpected …". */
  found: string
  /** The end of "expected …". */
  expected: string
  place: Place
}

/** An attribute of an element. */
export interface Attribute {
  /** The name, or `…` for a spread. */
  name: string
  /** Whether it is text in quotation marks, `{…}`, a name without a value, or `{...spread}`. */
  kind: 'text' | 'expression' | 'bare' | 'spread'
  /** The text, where it is a string literal; nothing where it would have to be evaluated. */
  value?: string
  place: Place
  /** Where the text inside the quotation marks begins. */
  valuePlace: Place
}

/** A JSX element of a file, known or not. */
export interface Element {
  name: string
  attributes: Attribute[]
  /** The element around it, where there is one. */
  parent?: Element
  /** The Markdown of each paragraph in it. */
  paragraphs: string[]
  /** Everything directly in it that is neither a paragraph nor an element: lists, headings, code, … */
  foreign: { kind: string; place: Place }[]
  /** The kinds of things directly in it, or in a paragraph of it; empty where it holds nothing but white space. */
  contents: ReadonlySet<Content>
  /** The Markdown around it that an element has no business in: a list item, a quotation, a sentence. */
  container?: string
  place: Place
}

export type Content = 'text' | 'block' | 'element' | 'expression'

/** One mention of an id: `sources="p08 p21"` holds two. */
export interface Reference {
  to: 'side' | 'theme' | 'voice' | 'source' | 'statement' | 'relation'
  id: string
  /** The id of what mentions it, where it has one. */
  from?: string
  place: Place
}

/** One id given to something; two of the same kind and id are one too many. */
export interface Definition {
  of: 'theme block' | 'statement' | 'relation' | 'source' | 'side' | 'theme' | 'voice'
  id: string
  place: Place
}

/** An address that a reader could follow. */
export interface Link {
  url: string
  place: Place
}

/** The syntax tree of one MDX file, its front matter blanked out so that places stay true. */
export interface Prose {
  file: string
  text: string
  root: Root
  /** Set where the file is not MDX: the tree is empty then, which says nothing of what the author wrote. */
  broken?: true
}

/** The short page beside the debate. */
export interface Brief {
  title: string
  summary: string
  place: Place
}

/** What a debate is read from. */
export type Part = 'front matter' | 'body' | 'sources'

/** What a translation is of. */
export interface Translating {
  original: Reading
  /** The statements that stand in the original's language, in its order. */
  missing: string[]
}

export interface Reading {
  files: DebateFiles
  /** Set where these are the words of a translation, on the structure of its original. */
  translating?: Translating
  debate: Debate
  /** What the author says of its balance. */
  notes: AuthorNotes
  brief?: Brief
  /** What the debate has published for good in its language, newest first. */
  releases: Release[]
  /** One for each MDX file. */
  prose: Prose[]
  elements: Element[]
  references: Reference[]
  definitions: Definition[]
  /** Every address that a reader could follow, from prose and sources. */
  links: Link[]
  /** Every Markdown image, refused as it stands. */
  images: Place[]
  faults: Fault[]
  /** Parts that could not be read at all. Nothing is said to be missing from them: one fault, one message. */
  unread: ReadonlySet<Part>
}

/** A list to add faults to, handed to each reader. */
export type Faults = Fault[]
