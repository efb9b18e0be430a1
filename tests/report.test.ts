/** What `visavis check` prints: source lines with a caret for a terminal, commands for GitHub that nobody can slip another into. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, disarm } from '../cli/annotation.ts'
import { cellsOf, visible, widthOf } from '../cli/cells.ts'
import { report } from '../cli/report.ts'
import { showSourceLine } from '../cli/source-line.ts'
import { checkDebate } from '../debate/check.ts'
import type { Message } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'
import { standardDebate } from './standard-debate.ts'

const show = (line: string, column: number, columns = 60) =>
  showSourceLine(line, { file: 'x', line: 7, column }, columns).split('\n')
/** The character that the caret stands under, where every character before it takes the columns that it is said to take. */
const pointed = (line: string, column: number, columns = 60) => {
  const [source = '', caret = ''] = show(line, column, columns)
  let at = 0
  return cellsOf(source).find(({ width }) => {
    at += width
    return at > caret.indexOf('^')
  })?.shown
}
const message = (reason: string, file = 'content/x/en.mdx'): Message => ({
  ...{ severity: 'error', rule: 'known-id', reason },
  place: { file, line: 3, column: 9 },
})

describe('a source line', () => {
  it('has its number, and a caret under the place', () => {
    expect(show('<Claim id="A">', 8)).toEqual(['    7 | <Claim id="A">', '      |        ^'])
  })

  it('has the caret behind its end where the place is there, and on an empty line', () => {
    expect(show('ab', 3)).toEqual(['    7 | ab', '      |   ^'])
    expect(show('', 1)).toEqual(['    7 | ', '      | ^'].map((line) => line.replace(/\| $/, '| ')))
  })

  it.each([
    ['\t<Bad>', 2],
    ['漢字、かな <Bad>', 7],
    ['ｶﾅ 한국어 <Bad>', 8],
    ['👩‍👩‍👧 ❤️ 🇵🇪 <Bad>', 18],
    ['e\u0301t\u00e9 <Bad>', 6],
    ['\x1b[31m\u202e\x00 <Bad>', 9],
    [`${'x'.repeat(5000)}<Bad>${'y'.repeat(5000)}`, 5001],
    [`${'漢'.repeat(300)}<Bad>${'字'.repeat(300)}`, 301],
  ])('keeps the caret right in %.20j', (line, column) => {
    expect(line[column - 1]).toBe('<')
    expect(pointed(line, column)).toBe('<')
    expect(widthOf(cellsOf(show(line, column)[0] ?? ''))).toBeLessThanOrEqual(60)
  })

  it('is never wider than the terminal and steers it never, whatever stands in a file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.nat(320),
        fc.integer({ min: 40, max: 200 }),
        (line, at, columns) => {
          const [source = '', caret = ''] = show(line.replace(/[\r\n]/g, ''), at + 1, columns)
          expect(`${source}${caret}`).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
          expect(widthOf(cellsOf(source))).toBeLessThanOrEqual(columns)
          expect(caret.length).toBeLessThanOrEqual(columns + 1)
        },
      ),
    )
  })

  it('costs as little in a file of one line of a megabyte', () => {
    const line = '漢字 '.repeat(350_000)
    const start = performance.now()
    for (let time = 0; time < 20; time++) show(line, 500_000 + time)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('a report', () => {
  const files = standardDebate('<Claim id="one" attacks="nothing">It is so.</Claim>\n')
  const debates = [
    { ...files, debate: { ...files.debate, text: `\uFEFF${files.debate.text.replaceAll('\n', '\r\n')}` } },
  ]
  const messages = checkDebate(readDebate(debates[0] ?? files)).filter(({ severity }) => severity === 'error')

  it('shows the line as the author wrote it, byte order mark and line ends aside', () => {
    expect(report({ messages, debates }, { columns: 80 })).toEqual([
      'en.mdx:12:26: Unexpected statement `nothing`, expected `one`, `standard-claim` or `standard-concern` [known-statement]',
      '   12 | <Claim id="one" attacks="nothing">It is so.</Claim>',
      '      |                          ^',
      '1 error in 1 file',
    ])
  })

  it('shows no line where there is none', () => {
    const elsewhere = { messages: [message('Unexpected folder', 'content/a\x1bb')], debates }
    expect(report(elsewhere, { columns: 80 })[0]).toBe('content/a\\x1bb:3:9: Unexpected folder [known-id]')
    expect(report(elsewhere, { columns: 80 })).toHaveLength(2)
  })

  it('says each message once more for GitHub, by the path from the repository', () => {
    expect(report({ messages, debates }, { pathForGitHub: (file) => `docs/${file}` })[1]).toBe(
      '::error file=docs/en.mdx,line=12,col=26,title=visavis%3A known-statement::' +
        'Unexpected statement `nothing`, expected `one`, `standard-claim` or `standard-concern`',
    )
  })
})

describe('an annotation', () => {
  it('escapes as GitHub asks for', () => {
    expect(annotate({ ...message('50% of\r\na::b'), severity: 'warning' }, 'a,b:c%\n::error::x')).toBe(
      '::warning file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax,line=3,col=9,title=visavis%3A known-id::50%25 of%0D%0Aa::b',
    )
  })

  it('is the only command in a report, whatever names and texts a pull request brings', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '::',
          '##[',
          'error',
          ']',
          '\n',
          '\r',
          ' ',
          '::stop-commands::x',
          '##[add-path]y',
          'z',
          '\u2028',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(hostile, hostile, (file, reason) => {
        const found = { messages: [message(reason, file)], debates: [] }
        const lines = report(found, { columns: 80, pathForGitHub: (given) => given })
          .join('\n')
          .split(/[\r\n]/)
        const commands = lines.filter((line) => /^\s*::/.test(line))
        expect(commands).toHaveLength(1)
        expect(commands[0]).toMatch(/^::error file=[^:,]*,line=3,col=9,title=visavis%3A known-id::/)
        expect(lines.filter((line) => line.includes('##[') && !commands.includes(line))).toEqual([])
      }),
    )
    expect(disarm('  ::error::x ##[error]y')).toBe('./  ::error::x ##\\[error]y')
    expect(visible('a\nb')).toBe('a\\x0ab')
  })
})
