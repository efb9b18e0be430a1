/** What is written as MDX and YAML is read as the same debate, whatever stands in its texts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMarkdownText, fromOwn, fromPlain, toPlain } from '../debate/formats/inline-text.ts'
import { loadDebate } from '../debate/load.ts'
import { formatMessage } from '../debate/message.ts'
import { type Debate, relationId, type Statement } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { writeContent } from '../debate/write/content-files.ts'
import { wrapMarkdown } from '../debate/write/wrap.ts'
import { generateDebate } from './generate-debate.ts'
import { readBack, sorted } from './same-debate.ts'

const hostile = [
  'import x from "y"',
  '<script>alert(1)</script> {process.env.HOME}',
  '# heading',
  '- list',
  '1. first',
  '1986. A year',
  '> quote',
  `${'-'.repeat(120)} and more`,
  '    code',
  '---',
  '***',
  '`code` and ``` and ~~~',
  '![image](https://example.org/a.png) and [link](javascript:alert(1)) and [x](<https://e.org>)',
  '*a* _b_ **c** __d__ \\*e\\* &amp; &lt; \\',
  '</Claim></Theme> <Claim id="x">',
  '{/* comment */} {x} {{{',
  'a | b | c',
  '[ref]: https://example.org',
  '<!-- comment --> <?xml?> <![CDATA[x]]>',
  '\u202eright to left\u202c \u0000 \ud800 \ufeff',
  '+ + + = = =',
]

const texts = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^[ \\`*_{}[\]()#+\-.!<>&|~=:"'a1]{1,20}$/),
  fc.array(fc.constantFrom(...hostile, 'word', 'and', 'so on'), { maxLength: 30 }).map((words) => words.join(' ')),
)

/** A debate whose every statement is one of these. */
function debateOfTexts(markdown: string[]): Debate {
  const debate = generateDebate({ statements: markdown.length, sides: 2, themes: 2, seed: 1, cross: 0 })
  return {
    ...debate,
    summary: 'What is said.',
    sides: debate.sides.map((side) => ({ ...side, position: 'It holds.' })),
    statements: debate.statements.map(
      (statement, index): Statement => ({ ...statement, text: markdown[index] || 'x' }),
    ),
  }
}

describe('a debate written and read again', () => {
  it('is the debate of Peru', async () => {
    const { debate } = readDebate(await loadDebate({ slug: 'us-military-peru', lang: 'en' }))
    const { debate: again, messages } = readBack(debate)
    expect(messages.filter(({ severity }) => severity === 'error').map(formatMessage)).toEqual([])
    expect(sorted(again)).toEqual(sorted(debate))
  })

  it('is any generated debate, without undercuts that attack each other in a circle', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), fc.constantFrom(2, 3), (seed, statements, sides) => {
        const debate = generateDebate({ statements, sides, themes: 3, seed })
        const { unwritten } = writeContent(debate)
        const named = debate.relations.filter(({ id }) => !unwritten.includes(id))
        expect(debate.relations.filter(({ id, from, to }) => id !== relationId(from, to)).length).toBeLessThanOrEqual(
          unwritten.length,
        )
        expect(sorted(readBack(debate).debate)).toEqual(sorted({ ...debate, relations: named }))
      }),
      { numRuns: 20 },
    )
  })

  it('says exactly what plain text said, and nothing of it is MDX', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (plain) => {
        const debate = debateOfTexts(plain.map(fromPlain))
        const { debate: again, messages } = readBack(debate)
        expect(messages.filter(({ severity }) => severity === 'error').map(formatMessage)).toEqual([])
        expect(again.statements.map(({ id, text }) => [id, text])).toEqual(
          sorted(debate).statements.map(({ id, text }) => [id, text]),
        )
        for (const text of plain) expect(toPlain(fromPlain(text))).toBe(folded(text))
      }),
      { numRuns: 60 },
    )
  })

  it('holds Markdown of others and of ours as far as a debate may', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), fc.boolean(), (markdown, isOwn) => {
        const debate = debateOfTexts(markdown.map((text) => (isOwn ? fromOwn(text) : fromMarkdownText(text)).text))
        const { debate: again, messages } = readBack(debate)
        expect(messages.filter(({ severity }) => severity === 'error').map(formatMessage)).toEqual([])
        expect(again.statements.map(({ text }) => text).sort()).toEqual(
          debate.statements.map(({ text }) => text).sort(),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('keeps what other formats know, whatever its names', () => {
    const ext = JSON.parse('{"aif": {"__proto__": {"constructor": [1, "yes", null, "2024-01-01", ": #"]}, "a b": {}}}')
    const debate = { ...generateDebate({ statements: 3, sides: 2, themes: 1, seed: 1, cross: 0 }), ext }
    expect(JSON.stringify(readBack(debate).debate.ext)).toBe(JSON.stringify(ext))
  })
})

describe('lines', () => {
  it('are broken where a reader does not see it', () => {
    const long =
      'Congress has to agree each time - for a fixed number of people, 1. for a purpose and + in named places, no longer than a year.'
    const wrapped = wrapMarkdown(long, '  ')
    expect(wrapped.split('\n').length).toBe(2)
    expect(wrapped.replace(/\s+/g, ' ').trim()).toBe(long)
    expect(wrapped).not.toMatch(/^\s*(?:[-+]|1\.)/m)
  })
})

function folded(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
