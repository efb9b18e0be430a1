/** What a format is: other programs' way of writing a debate down. One file a format in this folder, each with a line in `registry.ts`. */

import type { Comparison } from '../compare.ts'
import type { TextFile } from '../load.ts'
import type { Message } from '../message.ts'
import type { Debate } from '../model.ts'

/** What a reader is told beside the file. */
export interface ReadOptions {
  /** ISO date that a debate gets whose file names none, so that reading the same file again gives the same debate. */
  today: string
}

/** A file as a debate, as far as it goes: each part that has no place in it is named in a message, and kept in `debate.ext`. */
export interface Imported {
  debate: Debate
  /** `error`: this part of the file cannot be read. `warning`: it was read, and something of it changed or was left out. */
  messages: Message[]
}

/** A debate as the text of a file. Each thing that the format cannot hold is named in a message. */
export interface Exported {
  text: string
  messages: Message[]
}

/** What a format cannot hold of a debate that was not read from it. `tests/round-trips.test.ts` shows each to be lost, and no other. */
export type Loss =
  | 'slug, language, question, summary and date'
  | 'title'
  | 'ids'
  | 'sides and positions'
  | 'themes'
  | 'voices'
  | 'details of sources'
  | 'sources'
  | 'evidence'
  | 'detail'
  | 'languages of statements'
  | 'emphasis, code and links'
  | 'undercuts'
  | 'linked premises'
  | 'rephrases'
  | 'schemes'
  | 'order of statements'
  | 'order of relations'

/** A file that others can download. */
export interface Download {
  /** Its name beside the debate: `debate.argdown`. */
  name: string
  /** Its media type. */
  type: string
  /** What it is for, in a sentence for people. */
  about: string
}

export interface Format {
  /** As `--from` and `--to` say it. */
  name: string
  /** As people say it. */
  title: string
  /** Whether a text looks like this format. Cheap, and never throws. */
  recognises?(text: string): boolean
  /** @throws never for a broken file: that is a message. */
  read?(file: TextFile, options: ReadOptions): Imported | Promise<Imported>
  write?(debate: Debate, comparison: Comparison): Exported
  /** How `write` is offered beside a debate's pages. */
  download?: Download
  /** What does not come back from `write` by `read`; only where there are both. */
  losses?: readonly Loss[]
}
