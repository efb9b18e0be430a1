/** `debate.json` is the model as data: it fits its schema, loses nothing, and is named by its content. */

import { createHash } from 'node:crypto'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { type DebateData, debateData, debateOf, writeData } from '../debate/data.ts'
import { canonicalJson, digestOf, digestPattern } from '../debate/digest.ts'
import { findMisfit } from '../debate/fits-schema.ts'
import { listDebates, loadDebate } from '../debate/load.ts'
import type { Debate, Source } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { debateSchema, keysOf } from '../debate/schema.ts'
import { generateDebate } from './generate-debate.ts'

const validate = new Ajv({ strict: true, allErrors: false }).compile(debateSchema)
const fits = (data: unknown) => findMisfit(data, debateSchema) === undefined

const generated = fc
  .record({ statements: fc.integer({ min: 1, max: 40 }), sides: fc.constantFrom(2, 3), seed: fc.nat() })
  .map((wanted) => generateDebate({ ...wanted, themes: 3 }))

const dataOf = (debate: Debate) => debateData(debate, compareSides(debate))
const clone = (data: DebateData) => JSON.parse(JSON.stringify(data)) as DebateData

describe('the schema', () => {
  it('holds for every debate of the library', async () => {
    for (const address of await listDebates()) {
      const data = dataOf(readDebate(await loadDebate(address)).debate)
      expect(validate(JSON.parse(writeData(data))), JSON.stringify(validate.errors)).toBe(true)
      expect(findMisfit(data, debateSchema)).toBe(undefined)
    }
  })

  it('holds for generated debates', () => {
    fc.assert(
      fc.property(generated, (debate) => {
        const data = clone(dataOf(debate))
        expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
        expect(fits(data)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('refuses what is broken, and so does the check of releases', () => {
    fc.assert(
      fc.property(generated, fc.nat(), fc.nat(), (debate, where, how) => {
        const data = clone(dataOf(debate))
        damage(data, where, how)
        expect(fits(data)).toBe(validate(data))
      }),
      { numRuns: 500 },
    )
    const base = dataOf(generateDebate({ statements: 5, sides: 2, themes: 1, seed: 1 }))
    const broken: unknown[] = [
      null,
      [],
      { ...base, version: 2 },
      { ...base, format: 'other' },
      { ...base, extra: true },
      { ...base, updated: 'yesterday' },
      { ...base, sides: base.sides.slice(1) },
      { ...base, statements: base.statements.map(({ id: _, ...rest }) => rest) },
      { ...base, statements: base.statements.map((one) => ({ ...one, evidence: 'proven' })) },
      { ...base, relations: [{ id: 'a->b', kind: 'undercut', from: ['a'], to: 'b' }] },
      { ...base, comparison: { ...base.comparison, order: [1] } },
    ]
    for (const data of broken) expect([validate(data), fits(data)]).toEqual([false, false])
  })
})

/** Puts something else in the place of one value of the data, somewhere. */
function damage(data: unknown, where: number, how: number): void {
  const holders: [object, string][] = []
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) {
      holders.push([value, key])
      collect(part)
    }
  }
  collect(data)
  const [holder, key] = holders[where % holders.length] as [Record<string, unknown>, string]
  const others = [null, '', 0, [], {}, ['x'], { id: 'x' }, undefined, 'attack']
  holder[key] = others[how % others.length]
  if (holder[key] === undefined) delete holder[key]
}

describe('debate.json', () => {
  it('becomes the same debate again, places aside', () => {
    fc.assert(
      fc.property(generated, (debate) => {
        const again = debateOf(JSON.parse(writeData(dataOf(debate))) as DebateData)
        expect(withoutPlaces(again)).toEqual(withoutPlaces(debate))
      }),
    )
  })

  it('leaves out no key of the model', () => {
    const source: Required<Source> = {
      ...{ id: 'p01', type: 'report', genre: 'news', title: 'T', author: [{ family: 'F', given: 'G', literal: 'L' }] },
      ...{ publisher: 'P', issued: '2026', accessed: '2026-11-23', language: 'en', URL: 'https://example.org' },
      ...{ DOI: '10.1/x', archive: 'A', status: 'S', note: 'N', place: { file: 'x', line: 1, column: 1 } },
    }
    const debate = generateDebate({ statements: 3, sides: 2, themes: 1, seed: 1 })
    const data = dataOf({ ...debate, sources: [source], ext: { aif: {} } })
    expect(withoutPlaces(data.sources[0])).toEqual(withoutPlaces(source))
    expect(keysOf()).toEqual(Object.keys(data))
  })

  it('keeps ids that every JavaScript object has', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const [first, ...others] = generateDebate({ statements: 4, sides: 2, themes: 1, seed: 3 }).statements
      const debate = generateDebate({ statements: 4, sides: 2, themes: 1, seed: 3 })
      const hostile = { ...debate, statements: first ? [{ ...first, id, voices: [id] }, ...others] : [] }
      const data = dataOf({ ...hostile, relations: [] })
      const again = JSON.parse(writeData(data)) as DebateData
      expect(again).toEqual(data)
      expect(again.statements[0]?.id).toBe(id)
      expect(digestOf(again)).toBe(digestOf(data))
      expect(({} as { voices?: unknown }).voices).toBe(undefined)
    }
  })

  it('has the same bytes for the same content, wherever it stands in its file', async () => {
    const [address] = await listDebates()
    if (!address) throw new Error('no debate')
    const files = await loadDebate(address)
    const moved = {
      ...files,
      debate: { path: 'elsewhere.mdx', text: files.debate.text.replace(/\n---\n/, '\n---\n\n\n') },
    }
    expect(writeData(dataOf(readDebate(moved).debate))).toBe(writeData(dataOf(readDebate(files).debate)))
  })
})

describe('the digest', () => {
  it('does not depend on the order of keys, and changes with every word', () => {
    fc.assert(
      fc.property(generated, (debate) => {
        const data = dataOf(debate)
        expect(digestOf(data)).toMatch(digestPattern)
        expect(digestOf(reversed(data) as DebateData)).toBe(digestOf(data))
        expect(digestOf({ ...data, title: `${data.title}!` })).not.toBe(digestOf(data))
      }),
    )
  })

  it('is SHA-256 over canonical JSON, as RFC 8785 has it', () => {
    expect(canonicalJson({ b: [1, { z: null, a: '\u20ac$\u000f\nA\'B"\\' }], a: true })).toBe(
      '{"a":true,"b":[1,{"a":"€$\\u000f\\nA\'B\\"\\\\","z":null}]}',
    )
    const data = dataOf(generateDebate({ statements: 3, sides: 2, themes: 1, seed: 2 }))
    const whole = createHash('sha256').update(canonicalJson(data)).digest('hex')
    expect(whole.startsWith(digestOf(data))).toBe(true)
  })
})

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'place' ? undefined : part)))
}

/** The same value, every object's keys written the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  )
}
