/** Sheets of any shape, wrong ones too, come back as they were; no cell of an export is one that a spreadsheet calculates. */

import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guard, readFields, unguard, writeFields, writeRow } from '../debate/formats/csv/cells.ts'
import { columnWords } from '../debate/formats/csv/columns.ts'
import { readCsv } from '../debate/formats/csv/read.ts'
import { writeCsv } from '../debate/formats/csv/write.ts'
import { csvFormat } from '../debate/formats/csv.ts'
import { importText } from '../debate/formats/import.ts'
import { generateDebate } from './generate-debate.ts'
import { richDebate } from './rich-debate.ts'
import { withoutPlaces } from './same-debate.ts'

const read = (text: string) => readCsv({ path: 'sheet.csv', text }, { today: '2026-11-25' })

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  "'=1",
  "''-1",
  '＝1',
  '=cmd|"/C calc"!A0',
  ';=1',
  ',=1',
]
const text = fc.oneof(fc.constantFrom(...formulas, '', 'plain words', 'a "b", c; d'), fc.string({ maxLength: 6 }))

describe('cells', () => {
  it('lose their guard and nothing else', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(unguard(guard(given))).toBe(given)
        expect(guard(given)).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })

  it('are read by other parsers as they were', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (cells, delimiter) => {
        const last = cells.findLastIndex((cell) => cell !== '')
        fc.pre(last >= 0 && (last > 0 || cells[0] !== ''))
        const rows: string[][] = parse(writeRow(cells, delimiter), { delimiter, record_delimiter: '\n' })
        expect(rows[0]?.map(unguard)).toEqual(cells.slice(0, last + 1))
      }),
    )
  })

  it('hold fields of any text', () => {
    fc.assert(
      fc.property(fc.array(text), (values) => {
        const fields = values.flatMap((value, index) => (value === '' ? [] : [[`f${index}`, value] as const]))
        expect([...readFields(writeFields(fields))]).toEqual(fields)
      }),
    )
  })
})

describe('hostile debates', () => {
  it.each(formulas)('%j: no cell begins with a formula', (payload) => {
    const debate = richDebate(3, 12)
    const spread = <Part extends object>(part: Part): Part =>
      JSON.parse(
        JSON.stringify(part, (key, value) => {
          return typeof value === 'string' && !['id', 'to', 'kind', 'theme', 'evidence'].includes(key) ? payload : value
        }),
      )
    const statements = debate.statements.map((one) => ({ ...one, text: payload, detail: payload, lang: payload }))
    const parts = {
      voices: debate.voices.map(spread),
      sources: debate.sources.map(spread),
      themes: debate.themes.map(spread),
    }
    const ext = { csv: { debate: { columns: [payload] }, statements: { s1: { id: payload, cells: [[0, payload]] } } } }
    const named = { title: payload, question: payload, summary: payload, slug: payload }
    const sides = debate.sides.map((side) => ({ ...side, name: payload, position: payload }))
    const rows: string[][] = parse(writeCsv({ ...debate, ...named, ...parts, sides, statements, ext }).text, {
      relax_column_count: true,
    })
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})

describe('a sheet of any shape', () => {
  const header = fc.array(fc.oneof(fc.constantFrom(...columnWords), text), { maxLength: 8 })
  const cell = fc.oneof(
    text,
    fc.constantFrom(
      'a',
      'b',
      'C 3',
      'a b',
      'a; b',
      '2',
      'a->b',
      'both',
      'Side',
      'support a+b->c',
      'a->b: why',
      'side',
      'disputed',
      'es',
    ),
    fc.constantFrom('https://a.example/b', 'p01 p02', '__proto__', 'constructor', 'source', 'kind: x'),
  )
  const sheet = fc.tuple(
    header,
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t'),
  )

  it('comes back as the same debate', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(sheet, ([names, rows, delimiter]) => {
        const given = [['id', 'text', ...names], ...rows].map((cells) => writeRow(cells, delimiter)).join('\n')
        const { debate } = read(given)
        const again = read(writeCsv(debate).text).debate
        const sorted = ({ relations, ...rest }: typeof debate) => {
          return withoutPlaces({ ...rest, relations: relations.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })
        }
        expect(sorted(again)).toEqual(sorted(debate))
      }),
      { numRuns: 150 },
    )
  })

  it('is read to its end, whatever the text', () => {
    const any = fc
      .array(fc.constantFrom('"', ',', '\n', 'text', 'id', ';', 'a', '->', '\0', 'sep=;\n'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(any, (given) => read(`text,id${given}`).debate.statements.length >= 0),
      { numRuns: 150 },
    )
  })
})

describe('a debate as a sheet', () => {
  it('leaves out what ends on each other in a circle, and says so', () => {
    const debate = generateDebate({ statements: 60, sides: 3, themes: 3, seed: 5 })
    const { text: written, messages } = writeCsv(debate)
    expect(messages.map(({ reason }) => reason)).toEqual([expect.stringContaining('in a circle')])
    expect(read(written).debate.statements).toHaveLength(60)
  })

  it('is a template that a teacher can fill in', async () => {
    const template = readFileSync('docs/template.csv', 'utf8')
    expect(template).toBe(readFileSync('tests/formats/csv/template.csv', 'utf8'))
    const { imported, messages } = await importText({ path: 'template.csv', text: template }, { today: '2026-11-25' })
    expect(messages.filter(({ rule }) => rule !== 'required-field')).toEqual([])
    expect(imported?.debate.relations).toHaveLength(3)
    expect(csvFormat.recognises?.(template)).toBe(true)
  })
})
