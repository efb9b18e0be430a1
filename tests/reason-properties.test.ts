/** What holds of weighing whatever is weighed: asked of small debates with circles, undercuts and linked premises of every kind. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grounded } from '../debate/reason/dung.ts'
import { explain } from '../debate/reason/explain.ts'
import { completeLabellings } from '../debate/reason/extensions.ts'
import { flatten } from '../debate/reason/flatten.ts'
import { holdTogether } from '../debate/reason/hold-together.ts'
import type { Argued, Choices, Label, Weighing } from '../debate/reason/types.ts'
import { weigh } from '../debate/reason/weigh.ts'
import { anyArgued, anyWeighed } from './any-argued.ts'
import { allComplete, labelOfLink, meets } from './plain-labels.ts'

const nothing: Choices = new Map()

describe('what stands', () => {
  it('is the least labelling in which each statement is as its links say; accepted is in, rejected is out', () => {
    fc.assert(
      fc.property(anyWeighed(), ({ argued, choices }) => {
        expect(labelsOf(weigh(argued, choices))).toEqual(groundedOf(argued, choices))
      }),
      { numRuns: 200 },
    )
  })

  it('has links as their premises and undercuts are', () => {
    fc.assert(
      fc.property(anyWeighed(), ({ argued, choices }) => {
        const { labels, relations } = weigh(argued, choices)
        const plain = argued.relations.map((link) => [link.id, labelOfLink(link, argued, labels)])
        expect([...relations]).toEqual(plain)
      }),
    )
  })

  it('is the same in whatever order things are told, reasons and conflicts as well', () => {
    const shuffled = anyWeighed().chain(({ argued, choices }) => {
      const { statements, relations } = argued
      const other = fc.tuple(shuffle(statements), shuffle(relations)).map(([s, r]) => ({ statements: s, relations: r }))
      return fc.tuple(fc.constant({ argued, choices }), other)
    })
    fc.assert(
      fc.property(shuffled, ([{ argued, choices }, other]) => {
        expect(sorted(weigh(other, choices))).toEqual(sorted(weigh(argued, choices)))
      }),
    )
  })

  it('takes no attacked statement for granted: of two that attack each other both are only in where both are accepted', () => {
    fc.assert(
      fc.property(anyWeighed(), ({ argued, choices }) => {
        const { labels, relations, conflicts } = weigh(argued, choices)
        for (const { id, kind, from, to } of argued.relations) {
          if (kind !== 'attack' || relations.get(id) !== 'in' || labels.get(to) !== 'in') continue
          expect(choices.get(to)).toBe('accept')
          const isTold = from.every((by) => conflicts.some((pair) => pair.includes(by) && pair.includes(to)))
          expect(isTold).toBe(from.every((by) => choices.get(by) === 'accept'))
        }
      }),
    )
  })
})

describe('reasons', () => {
  it('name what has the right label, and lead down to choices and assumptions without a circle', () => {
    fc.assert(
      fc.property(anyWeighed(), ({ argued, choices }) => {
        const weighing = weigh(argued, choices)
        for (const [id, { label, because, by, via }] of weighing.reasons) {
          if (label === 'undecided') {
            expect(by.length).toBeGreaterThan(0)
            expect(by.every((other) => weighing.labels.get(other) === 'undecided')).toBe(true)
            continue
          }
          expect(below(id, weighing)).not.toContain(id)
          if (by.length === 0) expect(['accepted', 'rejected', 'assumed']).toContain(because)
          const holds = via.some((link) => weighing.relations.get(link) === 'in')
          expect(holds).toBe(because === 'supported' || because === 'attacked')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are explained statement by statement, each once, from the one that is asked about', () => {
    fc.assert(
      fc.property(anyWeighed(), ({ argued, choices }) => {
        const weighing = weigh(argued, choices)
        for (const { id } of argued.statements) {
          const steps = explain(weighing, id)
          const ids = steps.map((step) => step.id)
          expect(steps[0]).toMatchObject({ id, depth: 0 })
          expect(new Set(ids).size).toBe(ids.length)
          expect([...new Set(ids)].sort()).toEqual([...new Set([id, ...below(id, weighing)])].sort())
        }
      }),
    )
  })
})

describe('holding together', () => {
  it('is what trying each labelling finds', () => {
    fc.assert(
      fc.property(anyWeighed(4, 8), ({ argued, choices }) => {
        const all = allComplete(argued).filter((labels) => meets(labels, choices))
        const held = holdTogether(argued, choices)
        const ids = argued.statements.map(({ id }) => id)
        expect(held.together).toBe(all.length > 0)
        expect(held.complete).toBe(true)
        expect(held.inSome).toEqual(ids.filter((id) => all.some((labels) => labels.get(id) === 'in')))
        expect(held.inAll).toEqual(ids.filter((id) => all.length > 0 && all.every((labels) => labels.get(id) === 'in')))
      }),
      { numRuns: 150 },
    )
  })

  it('names a clash of choices that can be held as soon as one of them is left out', () => {
    fc.assert(
      fc.property(anyWeighed(), ({ argued, choices }) => {
        const { clash, together } = holdTogether(argued, choices)
        expect(clash === undefined).toBe(together)
        if (!clash) return
        const only = (ids: string[]): Choices => new Map([...choices].filter(([id]) => ids.includes(id)))
        expect(holdTogether(argued, only(clash.statements)).together).toBe(false)
        for (const left of clash.statements) {
          expect(holdTogether(argued, only(clash.statements.filter((id) => id !== left))).together).toBe(true)
        }
      }),
    )
  })

  it('finds all labellings of a debate as a framework, the least among them', () => {
    fc.assert(
      fc.property(anyArgued(4, 8), (argued) => {
        const lines = (all: Iterable<Label>[]) => all.map((labels) => [...labels].join(' ')).sort()
        const found = completeLabellings(flatten(argued)).labellings.map((labels) =>
          labels.slice(0, argued.statements.length),
        )
        expect(lines(found)).toEqual(lines(allComplete(argued).map((labels) => [...labels.values()])))
        expect(lines(found)).toContain([...weigh(argued, nothing).labels.values()].join(' '))
      }),
      { numRuns: 100 },
    )
  })
})

function shuffle<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

function labelsOf({ labels }: Weighing): Record<string, Label> {
  return Object.fromEntries(labels)
}

/** By another way: the debate as a framework, where nothing attacks what is accepted, and something unattacked what is rejected. */
function groundedOf(argued: Argued, choices: Choices): Record<string, Label> {
  const { size, attacks } = flatten(argued)
  const chosen = argued.statements.map(({ id }) => choices.get(id))
  const heeded = attacks.filter(([, to]) => chosen[to] === undefined)
  const rejected = chosen.flatMap((choice, number): [number, number][] => (choice === 'reject' ? [[size, number]] : []))
  const labels = grounded({ size: size + 1, attacks: [...heeded, ...rejected] })
  return Object.fromEntries(argued.statements.map(({ id }, number) => [id, labels[number] ?? 'undecided']))
}

/** Everything that a statement's label rests on, itself only where it rests on itself. */
function below(id: string, { reasons }: Weighing): string[] {
  const found = new Set<string>()
  const queue = [...(reasons.get(id)?.by ?? [])]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue
    found.add(next)
    queue.push(...(reasons.get(next)?.by ?? []))
  }
  return [...found]
}

function sorted({ labels, relations, reasons, conflicts }: Weighing): unknown {
  const lists = [...reasons].map(([id, { by, via, despite, ...rest }]) => {
    return [id, { ...rest, by: [...by].sort(), via: [...via].sort(), despite: [...despite].sort() }] as const
  })
  return {
    ...{ labels: Object.fromEntries(labels), relations: Object.fromEntries(relations) },
    ...{ reasons: Object.fromEntries(lists), conflicts: conflicts.map((pair) => [...pair].sort().join()).sort() },
  }
}
