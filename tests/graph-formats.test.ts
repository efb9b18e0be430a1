/** A debate as Graphviz draws it: all of it is there, whatever it says. `tests/mermaid.test.ts` asks Mermaid's drawing. */

import { Graphviz } from '@hpcc-js/wasm-graphviz'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { wrapText } from '../debate/formats/dot/wrap.ts'
import { dotFormat } from '../debate/formats/dot.ts'
import { planGraph } from '../debate/formats/graph/plan.ts'
import { fold, toPlain } from '../debate/formats/inline-text.ts'
import { mermaidFormat } from '../debate/formats/mermaid.ts'
import { type Debate, linkKind } from '../debate/model.ts'
import { debates, hostileText, peru, saying, squeezed, written } from './drawn-debates.ts'
import { smallDebate } from './small-debate.ts'

const graphviz = await Graphviz.load()

interface Drawn {
  objects: { name: string; label?: string; nodes?: number[] }[]
  edges: { tail: number; head: number; class: string; arrowhead: string }[]
}

/** As Graphviz reads and lays it out; it throws for an error, and prints its warnings. */
function draw(debate: Debate): Drawn {
  return JSON.parse(graphviz.layout(written(dotFormat, debate), 'dot_json', 'dot')) as Drawn
}

/** A label as it is read: lines joined, escapes undone. */
function readLabel(label = ''): string {
  return label
    .replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'l' ? ' ' : sign))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

describe.each([dotFormat, mermaidFormat])('$name', (format) => {
  it('of a small debate is what was read by eye', async () => {
    const { name = '' } = format.download ?? {}
    const file = `output/formats/small-${name}`
    await expect(written(format, smallDebate)).toMatchFileSnapshot(file)
    expect(format.write?.(smallDebate, compareSides(smallDebate)).messages).toMatchObject(
      ['sources', 'voices', 'detail'].map((part) => ({
        severity: 'warning',
        reason: `Unexpected statements with ${part} (1), expected what a drawing shows`,
      })),
    )
  })

  it('is the same twice', () => expect(written(format, peru)).toBe(written(format, structuredClone(peru))))
})

describe('DOT', () => {
  it.each(debates)('of %s is laid out, with every statement and every link', (_, debate) => {
    const { objects, edges } = draw(debate)
    const labels = new Map(objects.map(({ name, label }) => [name, squeezed(readLabel(label))]))
    for (const { id, text } of debate.statements) expect(labels.get(id)).toContain(squeezed(toPlain(text)))
    const { joints, strokes } = planGraph(debate)
    const isFrame = (name: string) => name.startsWith('cluster_')
    expect(objects.filter(({ name }) => !isFrame(name))).toHaveLength(debate.statements.length + joints.length)
    const drawn = edges.map((edge) => `${objects[edge.tail]?.name} ${edge.class} ${objects[edge.head]?.name}`)
    expect(drawn.sort()).toEqual(strokes.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort())
  })

  it('draws each link once: its premises lead to its end, by its joint where it has one', () => {
    for (const [, debate] of debates) {
      const ids = new Set(debate.relations.map(({ id }) => id))
      const { joints, strokes } = planGraph(debate)
      const jointed = new Set(joints.map(({ id }) => id))
      const ends = strokes.filter(({ goesOn }) => !goesOn)
      expect(ends.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual(
        debate.relations.map((relation) => {
          const from = jointed.has(relation.id) ? relation.id : relation.from.join('+')
          return `${from} ${linkKind(relation, ids)} ${relation.to}`
        }),
      )
      const premises = strokes.filter(({ goesOn }) => goesOn).map(({ from, to }) => `${from} ${to}`)
      const wanted = debate.relations.filter(({ id }) => jointed.has(id))
      expect(premises).toEqual(wanted.flatMap(({ from, id }) => from.map((premise) => `${premise} ${id}`)))
    }
  })

  it('shows every text as it is, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { objects } = draw(saying(text))
        expect(objects.map(({ name }) => name)).toEqual(['cluster_1', 'a', 'b'])
        const labels = objects.map(({ label }) => squeezed(readLabel(label)))
        const line = fold(text).replaceAll(/[\ufffe\uffff]/g, '\ufffd')
        const box = squeezed(`${line} ${line || 'No text.'}`)
        expect(labels).toEqual([squeezed(line), box, box])
      }),
      { numRuns: 150 },
    )
  })

  it('breaks lines at spaces, and words that are too long', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapText('incomprehensibility of it', 8)).toEqual(['incompre', 'hensibil', 'ity of', 'it'])
    expect(wrapText('', 8)).toEqual([''])
  })
})
