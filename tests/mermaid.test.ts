/** A debate as Mermaid takes it: all of it is there, and no text is anything but text. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { planGraph } from '../debate/formats/graph/plan.ts'
import { fold, toPlain } from '../debate/formats/inline-text.ts'
import { mermaidFormat } from '../debate/formats/mermaid.ts'
import type { Debate } from '../debate/model.ts'
import { debates, hostileText, saying, squeezed, written } from './drawn-debates.ts'
import { generateDebate } from './generate-debate.ts'
import { readFlowchart } from './mermaid-lines.ts'

it.each(debates)('of %s has every statement and every link', (_, debate) => {
  const { boxes, links, groups } = readFlowchart(written(mermaidFormat, debate))
  const { joints, strokes } = planGraph(debate)
  const texts = [...boxes.values()].map(({ text }) => text)
  expect(texts).toHaveLength(debate.statements.length + joints.length)
  for (const { text } of debate.statements) expect(texts.some((one) => one.endsWith(fold(toPlain(text))))).toBe(true)
  expect(groups.length).toBe(new Set(debate.statements.flatMap(({ theme }) => theme ?? [])).size)
  expect(links).toHaveLength(strokes.length)
  expect(links.filter(({ from, to }) => !boxes.has(from) || !boxes.has(to))).toEqual([])
})

it('no text adds a line, a box or a directive, and each is shown as it is', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const chart = readFlowchart(written(mermaidFormat, saying(text)))
      const line = fold(text)
      expect(chart.title).toBe(line)
      expect([...chart.boxes.keys()]).toEqual(['s_a', 's_b'])
      for (const one of chart.boxes.values()) expect(squeezed(one.text)).toBe(squeezed(`${line}—${line || 'No text.'}`))
      expect(chart.links).toEqual([{ from: 's_b', line: '-.->|attacks|', to: 's_a' }])
    }),
    { numRuns: 300 },
  )
})

it('names boxes by no word of its own, and two that differ in signs alone by two names', () => {
  const [first, second] = saying('x').statements
  const ids = ['end', 'x-y', 'x_y', '-->', 'style', '__proto__']
  const statements = ids.map((id) => ({ ...(first ?? second), id })) as Debate['statements']
  const { boxes } = readFlowchart(written(mermaidFormat, { ...saying('x'), statements, relations: [] }))
  expect(boxes.size).toBe(ids.length)
})

it('says where it is larger than most draw', () => {
  const debate = generateDebate({ statements: 700, sides: 2, themes: 4, seed: 1 })
  const rules = mermaidFormat.write?.(debate, compareSides(debate)).messages.map(({ rule }) => rule)
  expect(rules).toContain('diagram-size')
})
