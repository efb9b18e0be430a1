/**
 * Argdown, read by its own parser (only its parser and model plugins; nothing of its exports).
 *
 * - A statement or argument is a statement, in the wording that counts; its title is kept, and is its text where it has no other.
 * - Premises and a conclusion are one support for each inference, from all its premises together; its rules are the scheme.
 *   The argument itself is no statement then: its description, where there is one, is a statement that supports what is
 *   concluded. What attacks it attacks that description, else the last inference; what it attacks, its conclusion does.
 * - An undercut ends on an inference, or on the one tie that an argument without premises has. Where that is not one, it
 *   becomes an attack on the statement or argument, which is said.
 * - `entails` is a support, `contrary` and `contradictory` are two attacks; which it was is kept.
 * - The deepest heading above a statement is its theme. Sides come from our own data, else from tags (`#pro`, `#con`), else
 *   from the way to the thesis.
 * - `source` and `sources` in data, and links, are sources. All other data, tags, front matter, comments and further wordings
 *   are kept in `ext`, and written again.
 *
 * What is written has headings for themes, tags for sides and data for the rest; a statement stands beneath what it is tied to
 * where it comes next. A relation with linked premises, a scheme or an undercut is an argument `{relation: support}`, with
 * premises and a conclusion where Argdown has these for it; so is a rephrase, for which it has no word.
 */

import { readArgdown } from './argdown/read.ts'
import { isArgdown } from './argdown/recognise.ts'
import { writeArgdown } from './argdown/write.ts'
import type { Format } from './format.ts'

export const argdownFormat: Format = {
  name: 'argdown',
  title: 'Argdown',
  recognises: isArgdown,
  read: readArgdown,
  write: writeArgdown,
  download: {
    name: 'debate.argdown',
    type: 'text/plain; charset=utf-8',
    about: 'Text that a person can read and go on writing, with maps in the Argdown editor.',
  },
  losses: [],
}
