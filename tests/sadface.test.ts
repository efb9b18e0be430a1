/** SADFace there and back: a file that nobody has edited is written as it was, and any debate comes back as it was. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromPlain } from '../debate/formats/inline-text.ts'
import { readSadface } from '../debate/formats/sadface/read.ts'
import { writeSadface } from '../debate/formats/sadface/write.ts'
import { sadfaceFormat } from '../debate/formats/sadface.ts'
import type { Debate } from '../debate/model.ts'
import { caseData } from './cases/aif.ts'
import { hasCases } from './cases/report.ts'
import { sadfaceCases } from './cases/sadface.ts'
import { leftOf } from './losses.ts'
import { richDebate } from './rich-debate.ts'
import { unordered } from './same-json.ts'

const folder = 'tests/formats/sadface'

interface SadfaceData {
  nodes: { id: string; type: string; name?: string; text?: string; metadata?: object; sources?: unknown[] }[]
  edges: { id: string; source_id: string; target_id: string }[]
  metadata: { core: { title: string }; visavis?: object }
}

function read(text: string, path = 'debate.sadface.json') {
  return readSadface({ path, text }, { today: '2026-11-25' })
}

function write(debate: Debate): SadfaceData {
  return JSON.parse(writeSadface(debate).text) as SadfaceData
}

describe('a file that was read and written again', () => {
  it('is the same', () => {
    const data = JSON.parse(readFileSync(`${folder}/analysis.json`, 'utf8'))
    expect(unordered(write(read(JSON.stringify(data)).debate))).toEqual(unordered(data))
  })

  it.skipIf(!hasCases)('is the same for real files', () => {
    for (const name of sadfaceCases()) {
      const data = caseData(name)
      expect(unordered(write(read(JSON.stringify(data), name).debate)), name).toEqual(unordered(data))
    }
  })

  it.each(readdirSync(folder).filter((name) => !name.includes('expected')))('is read as before: %s', (name) => {
    const { debate } = read(readFileSync(`${folder}/${name}`, 'utf8'))
    const again = read(writeSadface(debate).text).debate
    expect(leftOf(again, [])).toEqual(leftOf(debate, []))
    // What is missing when a file breaks off, or amiss in what is ours, has been said and does not come back.
    if (name === 'analysis.json') expect(again.ext).toEqual(debate.ext)
  })

  it('says its own title where an author has changed it', () => {
    const { debate } = read(readFileSync(`${folder}/analysis.json`, 'utf8'))
    expect(write({ ...debate, title: 'A path' }).metadata).toMatchObject({
      core: { title: 'A path', notes: 'First pass.' },
    })
  })
})

describe('any debate', () => {
  it('comes back as it was, whatever its words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('support', 'conflict', 'rephrase', '__proto__', '{x} <b>'),
    )
    fc.assert(
      fc.property(fc.nat(1000), fc.array(words, { minLength: 4, maxLength: 4 }), (seed, texts) => {
        const rich = richDebate(seed, 8)
        const text = (index: number) => fromPlain(texts[index % 4] ?? '')
        const debate: Debate = {
          ...rich,
          statements: rich.statements.map((one, index) => ({ ...one, text: text(index) || one.text })),
          relations: rich.relations.map((one, index) => ({ ...one, scheme: text(index) || 'conflict' })),
        }
        const again = read(writeSadface(debate).text).debate
        expect(leftOf(again, [])).toEqual(leftOf(debate, []))
        expect(writeSadface(again).text).toBe(writeSadface(debate).text)
      }),
      { numRuns: 15, seed: 1 },
    )
  })

  it('is SADFace to others: atoms joined by schemes only, each with an id of its own', () => {
    const { nodes, edges } = write(richDebate(4, 90))
    const nodeOf = new Map(nodes.map((node) => [node.id, node]))
    expect(nodeOf.size).toBe(nodes.length)
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
    for (const { source_id, target_id } of edges) {
      const [from, to] = [nodeOf.get(source_id), nodeOf.get(target_id)]
      expect([from?.type, to?.type]).toContain('scheme')
      if (from?.type === to?.type) expect(from?.name).toBe('conflict')
    }
    const names = new Set(nodes.flatMap(({ name }) => name ?? []))
    expect([...names].sort()).toEqual(['conflict', 'from expert opinion', 'rephrase', 'support'])
    expect(nodes.filter(({ type }) => type === 'atom').every(({ sources }) => Array.isArray(sources))).toBe(true)
  })
})

it('is told from AIF and from JSON of our own', () => {
  expect(sadfaceFormat.recognises?.('{"nodes":[{"nodeID":"1"}],"edges":[{"fromID":"1","toID":"2"}]}')).toBe(false)
  expect(sadfaceFormat.recognises?.('{"format":"visavis-debate","nodes":[{"type":"atom"}]}')).toBe(false)
  expect(sadfaceFormat.recognises?.('{"nodes": [], "edges": [], "metadata": {"core": {"analyst_name": ""}}}')).toBe(
    true,
  )
})
