/** The statements behind the numbers of the balance report: each stands once, and what is counted of them adds up. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackEvidence } from '../debate/balance/charts.ts'
import { makeGrid, rolesOf } from '../debate/balance/grid.ts'
import { listHoldings, mostListed, namer } from '../debate/balance/lists.ts'
import { measureTexts } from '../debate/balance/texts.ts'
import { listUnanswered } from '../debate/balance/unanswered.ts'
import { compareSides } from '../debate/compare.ts'
import { loadDebate } from '../debate/load.ts'
import { readDebate } from '../debate/read.ts'
import { countDebate } from '../debate/stats.ts'
import { generateDebate } from './generate-debate.ts'

const { debate: peru } = readDebate(await loadDebate({ slug: 'us-military-peru', lang: 'en' }))
const comparison = compareSides(peru)

describe('the statements behind the numbers', () => {
  const generated = fc.record({
    statements: fc.integer({ min: 1, max: 60 }),
    sides: fc.constantFrom(2, 3),
    seed: fc.nat(),
  })

  it('stand in the grid each once, and a side without any in a theme is named', () => {
    fc.assert(
      fc.property(generated, (wanted) => {
        const debate = generateDebate({ ...wanted, themes: 3 })
        const compared = compareSides(debate)
        const sides = debate.sides.map(({ id }) => id)
        const grid = makeGrid(debate, compared, { sides, name: namer(compared.order) })
        const items = grid.flatMap(({ rows, commonGround, unplaced }) => [
          ...rows.flatMap(({ bySide }) => bySide.flatMap((cell) => cell.items)),
          ...commonGround,
          ...unplaced,
        ])
        expect(items.map(({ id }) => id).sort()).toEqual([...compared.order].sort())
        expect(items.filter(({ unanswered }) => unanswered).length).toBe(compared.unanswered.length)
        for (const { rows, silent } of grid)
          for (const side of sides) {
            const said = rows.some(({ bySide }) => bySide.some((cell) => cell.side === side && cell.items.length > 0))
            expect(silent.includes(side)).toBe(!said)
          }
      }),
      { numRuns: 25 },
    )
  })

  it('open the exchanges of the page', () => {
    const opening = [...rolesOf(peru, comparison)].filter(([, role]) => role === 'opens').map(([id]) => id)
    expect(opening.sort()).toEqual(comparison.themes.flatMap(({ exchanges }) => exchanges.map(({ id }) => id)).sort())
  })

  it('are listed with all that is counted of them, and what goes beyond a list is counted too', () => {
    const sides = peru.sides.map(({ id }) => id)
    const holdings = listHoldings(peru, comparison, measureTexts(peru), sides)
    const { whole } = countDebate(peru, comparison)
    const listed = holdings.map(({ themes }) => themes.flatMap(({ statements }) => statements))
    expect(listed[0]?.reduce((sum, { words }) => sum + words, 0)).toBe(
      whole.bySide.find(({ side }) => side === sides[0])?.counts.words,
    )
    expect(listed.flat().flatMap(({ tone }) => tone).length).toBe(whole.total.hedges + whole.total.intensifiers)
    const large = generateDebate({ statements: 900, sides: 2, themes: 3, seed: 1 })
    const lists = listHoldings(
      large,
      compareSides(large),
      new Map(),
      large.sides.map(({ id }) => id),
    )
    const shown = lists.map(({ themes }) => themes.reduce((sum, { statements }) => sum + statements.length, 0))
    expect(Math.max(...shown)).toBe(mostListed)
    expect(lists.reduce((sum, { more }, index) => sum + more + (shown[index] ?? 0), 0)).toBe(large.statements.length)
  })

  it('that nobody answered are ranked by what supports them, in circles too', () => {
    const statement = (id: string, side: string) => ({
      ...(peru.statements[0] as (typeof peru.statements)[0]),
      id,
      sides: [side],
    })
    const relation = (kind: 'attack' | 'support', from: string[], to: string) => ({
      ...{
        id: `${from.join('+')}->${to}`,
        kind,
        from,
        to,
        place: peru.sides[0]?.place as (typeof peru.sides)[0]['place'],
      },
    })
    const statements = [...'abcdef'].map((id) => statement(id, id === 'f' ? 'critics' : 'official'))
    const relations = [
      relation('support', ['c', 'd'], 'b'),
      relation('support', ['e'], 'd'),
      relation('support', ['b'], 'e'),
    ]
    const debate = { ...peru, statements, relations }
    const ranked = listUnanswered(debate, { order: [...'abcdef'], unanswered: ['a', 'b', 'f'] })
    expect(ranked.map(({ id, branch }) => [id, branch])).toEqual([
      ['b', 3],
      ['a', 0],
      ['f', 0],
    ])
  })

  it('make up the bars of what is known of the facts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), (numbers) => {
        const [documented = 0, disputed = 0, unverified = 0, forecast = 0, unmarked = 0] = numbers
        const all = numbers.reduce((sum, one) => sum + one, 0)
        const parts = stackEvidence({ documented, disputed, unverified, forecast, unmarked }, all)
        expect(parts.map(({ count }) => count)).toEqual(numbers.filter(Boolean))
        expect(parts.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(all > 0 ? 100 : 0, 0)
      }),
      { numRuns: 50 },
    )
  })
})
