/** AIF there and back: a file that nobody has edited is written as it was, and any debate comes back as it was. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAif } from '../debate/formats/aif/read.ts'
import { writeAif } from '../debate/formats/aif/write.ts'
import { aifFormat } from '../debate/formats/aif.ts'
import { importText } from '../debate/formats/import.ts'
import { fromPlain } from '../debate/formats/inline-text.ts'
import type { Debate } from '../debate/model.ts'
import { aifCases, caseData } from './cases/aif.ts'
import { hasCases } from './cases/report.ts'
import { generateDebate } from './generate-debate.ts'
import { leftOf } from './losses.ts'
import { richDebate } from './rich-debate.ts'
import { readBack } from './same-debate.ts'
import { unordered } from './same-json.ts'

const options = { today: '2026-11-25' }
const folder = 'tests/formats/aif'

interface AifData {
  nodes: { nodeID: string; type: string; text: string }[]
  edges: { edgeID: string; fromID: string; toID: string }[]
  visavis?: object
}

function read(text: string, path = 'debate.aif.json') {
  return readAif({ path, text }, options)
}

function write(debate: Debate): AifData {
  return JSON.parse(writeAif(debate).text) as AifData
}

describe('a file that was read and written again', () => {
  const files = readdirSync(folder).filter((name) => !/expected|cut-off|with-visavis/.test(name))

  it.each(files)('is the same, save for the order of nodes and edges: %s', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const { debate } = read(text)
    // No computer can hold that number: as an id it becomes text.
    const data = JSON.parse(text.replaceAll('12345678901234567890', '"12345678901234567890"'))
    expect(unordered(write(debate))).toEqual(unordered(data))
    const again = read(writeAif(debate).text)
    expect(leftOf(again.debate, [])).toEqual(leftOf(debate, []))
    expect(again.debate.ext).toEqual(debate.ext)
  })

  it.skipIf(!hasCases)('is the same for real files', () => {
    const cases = aifCases().filter((name, index) => index % 6 === 0 || name.includes('xaif'))
    for (const name of cases) {
      const data = caseData(name)
      expect(unordered(write(read(JSON.stringify(data), name).debate)), name).toEqual(unordered(data))
    }
  })

  it.skipIf(!hasCases)('is the same after it was MDX', async () => {
    for (const name of aifCases().filter((_, index) => index % 120 === 1)) {
      const data = caseData(name)
      const { imported } = await importText({ path: name, text: JSON.stringify(data) }, { ...options, from: 'aif' })
      if (!imported) throw new Error(name)
      const { debate } = readBack({ ...imported.debate, slug: 'elsewhere' })
      expect(unordered(write(debate)), name).toEqual(unordered(data))
    }
  })
})

describe('any debate', () => {
  it('comes back as it was, whatever its words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('RA', '7', 'Ann: said', '__proto__', '{x} <b>'),
    )
    fc.assert(
      fc.property(fc.nat(1000), fc.array(words, { minLength: 4, maxLength: 4 }), (seed, texts) => {
        const rich = richDebate(seed, 8)
        const debate: Debate = {
          ...rich,
          statements: rich.statements.map((one, index) => ({
            ...one,
            text: fromPlain(texts[index % 4] ?? '') || one.text,
          })),
          relations: rich.relations.map((one) => (one.scheme ? { ...one, scheme: 'Default Inference' } : one)),
        }
        const again = read(writeAif(debate).text).debate
        expect(leftOf(again, [])).toEqual(leftOf(debate, []))
        expect(writeAif(again).text).toBe(writeAif(debate).text)
      }),
      { numRuns: 15, seed: 1 },
    )
  })

  it('is AIF to others: a node each, edges between nodes, undercuts from I by CA to what they undercut', () => {
    const debate = richDebate(4, 40)
    const { nodes, edges } = write(debate)
    const typeOf = new Map(nodes.map(({ nodeID, type }) => [nodeID, type]))
    expect(typeOf.size).toBe(nodes.length)
    expect(new Set(edges.map(({ edgeID }) => edgeID)).size).toBe(edges.length)
    const kinds = new Set(edges.map(({ fromID, toID }) => `${typeOf.get(fromID)} ${typeOf.get(toID)}`))
    const shapes = ['I RA', 'RA I', 'I CA', 'CA I', 'I MA', 'MA I', 'L YA', 'YA I', 'CA RA', 'CA CA', 'CA MA']
    expect([...kinds].filter((kind) => !shapes.includes(kind))).toEqual([])
    expect([...kinds].some((kind) => kind.startsWith('CA ') && kind !== 'CA I')).toBe(true)
    const said = nodes.filter(({ type }) => type === 'L').length
    expect(said).toBe(debate.statements.reduce((sum, { voices }) => sum + voices.length, 0))
    expect(nodes.filter(({ type }) => type === 'I')).toHaveLength(debate.statements.length)
  })

  it('says which undercuts nobody will read: those that go in a circle', () => {
    const debate = generateDebate({ statements: 60, sides: 2, themes: 2, seed: 3 })
    const { messages, text } = writeAif(debate)
    const rules = read(text).messages.map(({ rule }) => rule)
    expect(messages.map(({ rule }) => rule)).toContain('known-relation')
    expect(messages).toHaveLength(rules.filter((rule) => rule === 'undercut-circle').length)
  })
})

it('keeps of an edited debate the nodes that are still there, and their ids', () => {
  const { debate } = read(readFileSync(`${folder}/aifdb.json`, 'utf8'))
  const [first, second] = debate.statements
  if (!first || !second) throw new Error('no statements')
  const edited = {
    ...debate,
    statements: [
      ...debate.statements.slice(1),
      { ...first, text: 'It *shall* run at night' },
      { ...second, id: 'new-one' },
    ],
    relations: debate.relations.slice(1),
  }
  const { nodes, edges } = write(edited)
  expect(nodes.find(({ nodeID }) => nodeID === '101')?.text).toBe('It shall run at night')
  expect(nodes.filter(({ nodeID }) => nodeID === 'new-one')).toHaveLength(1)
  expect(nodes.filter(({ type }) => type === 'RA')).toEqual([])
  const ids = new Set(nodes.map(({ nodeID }) => nodeID))
  expect(edges.filter(({ fromID, toID }) => !ids.has(fromID) || !ids.has(toID))).toEqual([])
  expect(leftOf(read(writeAif(edited).text).debate, ['order of statements'])).toEqual(
    leftOf(edited, ['order of statements']),
  )
})

it('is told from SADFace and from JSON of our own', () => {
  expect(aifFormat.recognises?.('{"nodes":[],"edges":[{"id":"1","source_id":"a","target_id":"b"}]}')).toBe(false)
  expect(aifFormat.recognises?.('{"format":"visavis-debate","nodes":[{"nodeID":"1"}]}')).toBe(false)
  expect(aifFormat.recognises?.('{"nodes": [{"nodeID": 1}], "edges": []}')).toBe(true)
})
