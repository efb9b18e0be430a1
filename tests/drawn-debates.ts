/** What the tests of drawings draw: debates of every kind, and one of two statements that say whatever a test wants. */

import fc from 'fast-check'
import { compareSides } from '../debate/compare.ts'
import type { Format } from '../debate/formats/format.ts'
import { fold } from '../debate/formats/inline-text.ts'
import type { Debate } from '../debate/model.ts'
import { openDebate } from '../debate/open.ts'
import { generateDebate } from './generate-debate.ts'
import { smallDebate } from './small-debate.ts'
import { asMarkdown } from './xss-debate.ts'

const place = { file: 'en.mdx', line: 1, column: 1 }
export const peru = (await openDebate({ lang: 'en', slug: 'us-military-peru' })).debate
const generated = [1, 2, 3].map((seed) => generateDebate({ statements: 60, sides: 2 + (seed % 2), themes: 4, seed }))

export const debates: [string, Debate][] = [
  ['a small debate', smallDebate],
  ['the Peru debate', peru],
  ...generated.map((debate, index): [string, Debate] => [`generated debate ${index + 1}`, debate]),
]

export function written({ write }: Format, debate: Debate): string {
  return write?.(debate, compareSides(debate)).text ?? ''
}

/** Spaces do not count: they are where lines may be broken. */
export const squeezed = (text: string) => fold(text).replaceAll(' ', '')

/** What hostile texts are made of: whatever means something to one of the two, and anything else. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '"',
          '\\',
          '\n',
          '\\l',
          '\\N',
          '<',
          '>',
          '&',
          '&amp;',
          '&#34;',
          '#quot;',
          '#',
          ';',
          '%%{init: {}}%%',
          '---',
        ],
      ),
      fc.constantFrom(
        ...[
          '"]',
          '"]\nend\n',
          '-->',
          'direction LR',
          'style a:#b;',
          '`',
          '```',
          '1. ',
          '- ',
          'end',
          '\ud800',
          '\0',
          ':::x',
        ],
      ),
      fc.constantFrom(
        ...[
          '" -> x',
          '];',
          '}',
          '{',
          '|',
          '$$',
          '@{',
          'ﬂ°°60¶ß',
          '<br/>',
          'click a href',
          '\u202e',
          '\u2028',
          '\ufffe',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constant('word '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Two statements, one against the other, all of whose texts are that one. */
export function saying(text: string): Debate {
  const [first, second] = ['a', 'b'].map((id): Debate['statements'][number] => ({
    ...{ id, text: asMarkdown(fold(text)) || 'No text.', sides: [id], theme: 't', voices: [], sources: [], place },
  }))
  return {
    ...smallDebate,
    ...{ title: text, sides: ['a', 'b'].map((id) => ({ id, name: text, position: text, place })) },
    themes: [{ id: 't', name: text, place }],
    statements: [first, second].flatMap((one) => one ?? []),
    relations: [{ id: 'b->a', kind: 'attack', from: ['b'], to: 'a', place }],
  }
}
