/** Carneades there and back: any debate, and every real file. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { carneadesFormat } from '../debate/formats/carneades.ts'
import type { Imported } from '../debate/formats/format.ts'
import type { Debate } from '../debate/model.ts'
import { hasCases, listCases, readCase } from './cases/report.ts'
import { generateDebate } from './generate-debate.ts'
import { withoutPlaces } from './same-debate.ts'
import { withoutCircles } from './without-circles.ts'

async function read(text: string): Promise<Imported> {
  const imported = await carneadesFormat.read?.({ path: 'a.yml', text }, { today: '2026-01-01' })
  if (!imported) throw new Error('not read')
  return imported
}

function write(debate: Debate): string {
  return carneadesFormat.write?.(debate, compareSides(debate)).text ?? ''
}

describe('graphs of Carneades, written and read', () => {
  it('give any debate again', async () => {
    const wanted = fc.record({
      statements: fc.integer({ min: 1, max: 25 }),
      sides: fc.integer({ min: 2, max: 3 }),
      themes: fc.integer({ min: 0, max: 3 }),
      seed: fc.nat(),
      cross: fc.constantFrom(0.15, 0.8),
    })
    await fc.assert(
      fc.asyncProperty(wanted, async (options) => {
        const debate = generateDebate(options)
        const again = await read(write(debate))
        expect(withoutPlaces(again.debate)).toEqual(withoutPlaces(withoutCircles(debate)))
        // Generated sides have no positions.
        expect(again.messages.filter(({ rule }) => rule !== 'required-field')).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it.skipIf(!hasCases)('give every real file again, with its names', { timeout: 20_000 }, async () => {
    for (const file of listCases('carneades-yaml', '.yml')) {
      const { debate } = await readCase(carneadesFormat, `carneades-yaml/${file}`)
      const again = await read(write(debate))
      expect(withoutPlaces(again.debate), file).toEqual(withoutPlaces(debate))
    }
  })

  it('are arguments for the other side of an issue where a debate has attacks', () => {
    const place = { file: 'a', line: 1, column: 1 }
    const statement = (id: string) => ({ id, text: `Say ${id}.`, sides: [], voices: [], sources: [], place })
    const debate: Debate = {
      ...generateDebate({ statements: 1, sides: 2, themes: 0, seed: 1 }),
      statements: ['a', 'b', 'c'].map(statement),
      relations: [
        { id: 'a->b', kind: 'attack', from: ['a'], to: 'b', place },
        { id: 'c->a->b', kind: 'attack', from: ['c'], to: 'a->b', place },
      ],
    }
    const text = write(debate)
    expect(text.slice(text.indexOf('\nstatements:'))).toBe(`
statements:
  a: Say a.
  b: Say b.
  c: Say c.
  ¬b: "It is not so: Say b."
issues:
  i1:
    positions:
      - b
      - ¬b
arguments:
  a1:
    premises:
      - a
    conclusion: ¬b
    undercutter: c
`)
  })
})

describe('a graph of Carneades from a stranger', () => {
  it.each([
    ['[', '['.repeat(100_000)],
    ['- ', '- '.repeat(100_000)],
    ['deeper and deeper', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['closed in comments', '  [ #]\n'.repeat(300)],
  ])('nests no deeper than is read: %s', async (_name, text) => {
    expect((await read(`meta:\n${text}`)).messages.map(({ rule }) => rule)).toContain('nesting')
  })

  it('is read in time that grows with its size, keys that are there twice and wrong lines included', async () => {
    const keys = Array.from({ length: 4_000 }, (_, index) => `  k${index}: Sentence.\n  k${index}: Again.\n`).join('')
    const { debate, messages } = await read(`statements:\n${keys}`)
    expect(debate.statements).toHaveLength(4_000)
    expect(messages.filter(({ rule }) => rule === 'unique-id')).toHaveLength(4_000)
    expect((await read('a: b: ]\n'.repeat(2_000))).messages.length).toBeLessThanOrEqual(20)
  })

  it('names things like what every object has', async () => {
    const text = `statements:
  __proto__: One.
  constructor: Two.
  toString: Three.
issues:
  hasOwnProperty: { positions: [__proto__, constructor] }
arguments:
  __proto__: { premises: { constructor: toString }, conclusion: constructor, undercutter: __proto__ }
`
    const { debate } = await read(text)
    expect(debate.relations).toHaveLength(4)
    expect(withoutPlaces((await read(write(debate))).debate)).toEqual(withoutPlaces(debate))
  })

  it('keeps what has been changed since by others, and no more than that', async () => {
    const debate = generateDebate({ statements: 30, sides: 2, themes: 2, seed: 3, cross: 0.5 })
    const text = write(debate)
    const [standIn = ''] = /^ {2}"?¬.*$/m.exec(text) ?? []
    const again = await read(text.replace(standIn, standIn.replace('It is not so', 'It is by no means so')))
    const made = again.debate.statements.filter(({ text: words }) => words.startsWith('It is by no means so'))
    expect(made).toHaveLength(1)
    expect(again.debate.statements).toHaveLength(debate.statements.length + 1)
  })
})
