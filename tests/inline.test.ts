/** Inline Markdown, and the side that the coin puts first. */

import { expect, test } from 'vitest'
import { flipCoin } from '../debate/compare.ts'
import { parseInline, plainText } from '../debate/inline.ts'

test.each([
  ['plain words, a figure of 1.5 and a dash – all text', 'plain words, a figure of 1.5 and a dash – all text'],
  ['*by invitation*, **in writing** and `by law`', 'by invitation, in writing and by law'],
  ['a [report](https://example.org/a_b) of *2001*', 'a report of 2001'],
  ['<b>not</b> markup & not an entity', '<b>not</b> markup & not an entity'],
  ['\\*starred\\* and &amp; escaped', '*starred* and & escaped'],
  ['two * three and snake_case_name stay', 'two * three and snake_case_name stay'],
])('the text of %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})

test('keeps the tree of marks and where links lead', () => {
  expect(parseInline('a *b [c](https://d.e)*')).toEqual([
    { type: 'text', value: 'a ' },
    {
      type: 'emphasis',
      children: [
        { type: 'text', value: 'b ' },
        { type: 'link', href: 'https://d.e', children: [{ type: 'text', value: 'c' }] },
      ],
    },
  ])
})

test('the coin puts either side first about as often, and always the same for a debate', () => {
  const sides = ['a', 'b'].map((id) => ({ id, name: id, position: '', place: { file: '', line: 1, column: 1 } }))
  const starts = Array.from({ length: 1000 }, (_, index) => flipCoin({ slug: `debate-${index}`, sides }))
  const share = starts.filter((start) => start === 'a').length / starts.length
  expect(share).toBeGreaterThan(0.4)
  expect(share).toBeLessThan(0.6)
  expect(flipCoin({ slug: 'debate-7', sides })).toBe(starts[7])
})
