/**
 * A statement is one sentence of at most 25 words, so that two of them can be read side by side. What there is to say
 * beyond that goes into a paragraph of its own below it.
 *
 * @example passes
 *   <Claim id="by-invitation">
 *     Troops come by [invitation](https://www.example.org/a/very/long/address).
 *
 *     Each time the government asks, Congress has to agree, for a fixed number of people, for a fixed purpose, in named places, and for no longer than a year.
 *   </Claim>
 *
 * @example fails
 *   <Claim id="by-invitation">
 *     Each time the government asks, Congress has to agree, for a fixed number of people, for a fixed purpose, in named places, and for no longer than a year.
 *   </Claim>
 * @message 1:1: warning: Unexpected statement of 29 words, expected 25 at most, the rest in a paragraph below [statement-length]
 */

import { plainText } from '../inline.ts'
import { countWords } from '../words.ts'
import { warningRule } from './rule.ts'

const mostWords = 25

export const statementLength = warningRule('statement-length', ({ debate }) =>
  debate.statements
    .map(({ text, place }) => ({ words: countWords(plainText(text)), place }))
    .filter(({ words }) => words > mostWords)
    .map(({ words, place }) => ({
      found: `statement of ${words} words`,
      expected: `${mostWords} at most, the rest in a paragraph below`,
      place,
    })),
)
