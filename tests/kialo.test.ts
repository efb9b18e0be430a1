/** Outlines of any shape, broken ones too, are read, and come back as the same debate; what an outline cannot hold is said. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOwn, toPlain } from '../debate/formats/inline-text.ts'
import { readClaim, renumber, writeClaim } from '../debate/formats/kialo/claim.ts'
import { parseItems } from '../debate/formats/kialo/items.ts'
import { readKialo } from '../debate/formats/kialo/read.ts'
import { writeKialo } from '../debate/formats/kialo/write.ts'
import type { Debate } from '../debate/model.ts'
import { generateDebate } from './generate-debate.ts'
import { withoutPlaces } from './same-debate.ts'

const read = (text: string) => readKialo({ path: 'outline.txt', text }, { today: '2026-11-25' })
const place = { file: 'made', line: 1, column: 1 }

/** A debate of statements named by numbers, each tied to another. */
function debateOf(ties: [from: number, to: number][], count: number): Debate {
  const debate = generateDebate({ statements: 0, sides: 2, themes: 0, seed: 1 })
  const statements = Array.from({ length: count }, (_, index) => {
    return { id: `s${index}`, text: `Number ${index}.`, sides: [], voices: [], sources: [], place }
  })
  const relations = ties.map(([from, to]) => {
    return { id: `s${from}->s${to}`, kind: 'support' as const, from: [`s${from}`], to: `s${to}`, place }
  })
  return { ...debate, statements, relations }
}

/** Numbers that mostly fit together, labels and references that mostly mean something. */
const number = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }).map((path) => `${[1, ...path].join('.')}.`)
const item = fc
  .tuple(
    number,
    fc.constantFrom('Pro', 'Con', 'Con', 'Pro', 'Thesis', 'Question', 'Cno'),
    fc.oneof(
      fc.constantFrom(
        'A claim [1].',
        'Another [2] claim',
        'Two\nlines',
        '',
        '-> See',
        'Sources:',
        '[a](b) {c} [9]',
        '1.1. Pro: x',
      ),
      number.map((target) => `-> See ${target}`),
      fc.constantFrom('-> See discussion #12: Other', '-> See discussion #13'),
    ),
  )
  .map(([path, label, text]) => `${path} ${label}:\n${text}\n`)
const sources = fc.constantFrom(
  '',
  '\nSources:\n[1] https://a.example/b_\\(c\\)\n"x\ny"\n[2] A title',
  '\nSources:\n[1] x\n[2] x',
)
const outline = fc
  .tuple(fc.array(item, { maxLength: 14 }), sources, fc.boolean())
  .map(([items, end, isFirst]) =>
    ['Discussion Name:\nName\n', ...(isFirst ? ['1. Thesis:\nFirst.\n'] : []), ...items, end].join('\n'),
  )

describe('an outline of any shape', () => {
  it('comes back as the same debate', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(outline, (text) => {
        const { debate } = read(text)
        expect(withoutPlaces(read(writeKialo(debate).text).debate)).toEqual(withoutPlaces(debate))
      }),
      { numRuns: 200 },
    )
  })

  it('is read to its end, whatever the text', () => {
    const words = ['1.', '1.1.', ' Pro:', '\n', 'Discussion Title:', '-> See 1.', '[1]', 'Sources:', '\\', '\r\n', ' ']
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (any) => read(any).debate.statements.length >= 0),
      { numRuns: 200 },
    )
  })
})

describe('claims', () => {
  const words = [
    'word',
    ' ',
    '[label](https://a.example/b)',
    '\\(',
    '\\)',
    '[',
    ']',
    '(',
    ')',
    '*',
    '_',
    '!',
    '&',
    '1.',
    '- ',
  ]
  const claim = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(''))

  it('are read without a parser as with one', () => {
    fc.assert(
      fc.property(claim, (raw) => {
        const unescaped = raw
          .trim()
          .replace(/ +/g, ' ')
          .replace(/(?<![\\\]])\\([()])/g, '$1')
        const { text, plain } = readClaim(raw, () => false)
        expect({ text, plain }).toEqual({ text: fromOwn(unescaped).text, plain: toPlain(fromOwn(unescaped).text) })
      }),
      { numRuns: 60 },
    )
  })

  it('keep their words apart where a footnote stood', () => {
    const { text, footnotes } = readClaim('Deep [2]wells [1], dry [2] [7].', (number) => number < 3)
    expect([text, footnotes]).toEqual(['Deep wells, dry [7].', [2, 1]])
    expect(renumber('a [1] \\[1] [1](b)', () => 5)).toBe('a [5] \\[1] [1](b)')
  })

  it.each(['-> See 1.1.', '1.1. Pro: no label', 'Sources:', 'As [1] says'])(
    '%s: is no reference, label or footnote',
    (text) => {
      const debate = debateOf([[1, 0]], 2)
      const [first, second] = debate.statements
      if (first && second) Object.assign(second, { text, sources: ['a'] })
      debate.sources = [{ id: 'a', type: 'document', title: 'A', place }]
      const again = read(writeKialo(debate).text).debate
      expect(again.statements.map((one) => toPlain(one.text))).toEqual(['Number 0.', text])
      expect(again.relations).toHaveLength(1)
      expect(writeClaim('plain', [])).toBe('plain')
    },
  )
})

describe('a debate that is no tree', () => {
  it('has each statement once, and an end, where ties go round', () => {
    const debate = debateOf(
      [
        [1, 0],
        [2, 1],
        [0, 2],
        [3, 2],
        [4, 4 - 1],
        [5, 6],
        [6, 5],
      ],
      7,
    )
    const { text } = writeKialo(debate)
    const again = read(text).debate
    expect(again.statements).toHaveLength(7)
    expect(again.relations).toHaveLength(7)
    expect(parseItems(text).items.filter(({ see }) => see)).toHaveLength(2)
  })

  it('may be 10,000 deep', { timeout: 20_000 }, () => {
    const ties = Array.from({ length: 9_999 }, (_, index): [number, number] => [index + 1, index])
    const { text, messages } = writeKialo(debateOf(ties, 10_000))
    expect(text.length).toBeLessThan(12_000_000)
    expect(messages.map(({ reason }) => reason).join()).toContain('statements too deep')
    const again = read(text).debate
    expect([again.statements.length, again.relations.length]).toEqual([10_000, 9_999])
  })

  it('says what an outline cannot hold, with its number and names', () => {
    const debate = generateDebate({ statements: 60, sides: 3, themes: 3, seed: 5 })
    const reasons = writeKialo({ ...debate, summary: 'Short.' }).messages.map(({ reason }) => reason)
    for (const part of [
      'undercuts (`',
      'linked premises (`',
      'rephrases (`',
      'side of their own',
      'theme of their own',
      'summary',
    ]) {
      expect(reasons.join('\n')).toContain(part)
    }
  })
})

describe('line ends', () => {
  it('are those of the file, and Kialo’s own for a new one', () => {
    const text = 'Discussion Name:\nName\n\n1. Thesis:\nIt holds.\n'
    expect(writeKialo(read(text).debate).text).toBe(text)
    expect(writeKialo(read(text.replaceAll('\n', '\r\n')).debate).text).toBe(text.replaceAll('\n', '\r\n'))
    expect(writeKialo(debateOf([], 1)).text).toContain('1. Thesis:\r\n')
  })
})
