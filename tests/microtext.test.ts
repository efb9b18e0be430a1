/** Microtexts there and back: any debate, and every real file. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import type { Imported } from '../debate/formats/format.ts'
import { microtextFormat } from '../debate/formats/microtext.ts'
import type { Debate } from '../debate/model.ts'
import { hasCases, listCases, readCase } from './cases/report.ts'
import { generateDebate } from './generate-debate.ts'
import { withoutPlaces } from './same-debate.ts'
import { withoutCircles } from './without-circles.ts'

async function read(text: string): Promise<Imported> {
  const imported = await microtextFormat.read?.({ path: 'a.xml', text }, { today: '2026-01-01' })
  if (!imported) throw new Error('not read')
  return imported
}

function write(debate: Debate): string {
  return microtextFormat.write?.(debate, compareSides(debate)).text ?? ''
}

describe('microtexts, written and read', () => {
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
      { numRuns: 25 },
    )
  })

  it.skipIf(!hasCases)('give every real file again, with its names', { timeout: 20_000 }, async () => {
    for (const file of listCases('microtexts', '.xml')) {
      const { debate } = await readCase(microtextFormat, `microtexts/${file}`)
      const again = await read(write(debate))
      expect(JSON.stringify(withoutPlaces(again.debate)), file).toBe(JSON.stringify(withoutPlaces(debate)))
    }
  })
})

describe('a microtext from a stranger', () => {
  it('nests no deeper than is read', async () => {
    const { messages } = await read(`${'<a>'.repeat(100_000)}`)
    expect(messages.map(({ rule }) => rule)).toEqual(['nesting'])
  })

  it('is read in time that grows with its size, however its edges lead on', async () => {
    const count = 3000
    const lines = Array.from({ length: count }, (_, index) => [
      `<edu id="e${index}">Sentence ${index}.</edu><adu id="a${index}" type="pro"/>`,
      `<edge id="s${index}" src="e${index}" trg="a${index}" type="seg"/>`,
      `<edge id="c${index}" src="a${index + 1}" trg="${index === 0 ? 'a0' : `c${index - 1}`}" type="add"/>`,
    ])
    const text = `<arggraph>${lines.flat().join('').replace('type="add"', 'type="sup"')}</arggraph>`
    const { debate } = await read(text)
    expect(debate.relations.map(({ from }) => from.length)).toEqual([count - 1])
  })

  it('names things like what every object has', async () => {
    const text = `<arggraph id="constructor"><edu id="__proto__">One.</edu><edu id="e2">Two.</edu>
      <adu id="constructor" type="pro"/><adu id="toString" type="opp"/>
      <edge id="c1" src="__proto__" trg="constructor" type="seg"/><edge id="c2" src="e2" trg="toString" type="seg"/>
      <edge id="hasOwnProperty" src="toString" trg="constructor" type="reb"/></arggraph>`
    const { debate } = await read(text)
    expect(debate.relations).toHaveLength(1)
    expect(withoutPlaces((await read(write(debate))).debate)).toEqual(withoutPlaces(debate))
  })

  it('keeps what has been changed since by others, and no more than that', async () => {
    const debate = generateDebate({ statements: 8, sides: 2, themes: 2, seed: 3 })
    const [first, second] = debate.statements
    const text = write(debate).replace(first?.text ?? '', 'Something else.')
    const again = await read(text)
    expect(again.debate.statements[0]?.text).toBe('Something else.')
    expect(again.debate.statements[0]?.sides).toEqual(first?.sides)
    expect(again.debate.statements[1]?.text).toBe(second?.text)
  })
})
