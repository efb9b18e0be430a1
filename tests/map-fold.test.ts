/** A folded map: what is hidden makes room, what is shown keeps its order, and nothing runs through anything. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAxis, foldMap, foldPath, pointsOf } from '../components/map/fold.ts'
import type { MapGraph } from '../components/map/graph.ts'
import { findBranch, findVisible } from '../components/map/visible.ts'
import { withinSteps } from '../debate/model.ts'
import { generateDebate } from './generate-debate.ts'
import { graphOf } from './graph-of.ts'
import { walkPath } from './walk-path.ts'

const chosen = fc.record({
  statements: fc.integer({ min: 4, max: 70 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
  steps: fc.constantFrom(1, 2, 3),
  around: fc.nat(),
})

function folded({
  statements,
  seed,
  steps,
  around,
}: {
  statements: number
  seed: number
  steps: number
  around: number
}) {
  const graph = graphOf(generateDebate({ statements, seed, sides: 2, themes: 3, cross: 0.3 }))
  const ids = [...graph.nodes.keys()]
  const { shown } = findVisible(graph, {
    around: ids[around % ids.length] ?? '',
    steps,
    closed: new Set<string>(),
  })
  const links = graph.links.filter(({ from, to }) => [...from, to].every((id) => shown.has(id)))
  return { graph, shown, links, fold: foldMap(graph, shown, links) }
}

const always = (promise: (made: ReturnType<typeof folded>) => void) =>
  fc.assert(
    fc.property(chosen, (choice) => promise(folded(choice))),
    { numRuns: 150 },
  )

describe('a folded map', () => {
  it('keeps every box as it is, in order, apart from every other, and within the map', () =>
    always(({ graph, shown, fold }) => {
      const boxes = [...shown].flatMap((id) => graph.nodes.get(id) ?? [])
      for (const a of boxes) {
        expect(fold.x(a.x + a.width) - fold.x(a.x)).toBeCloseTo(a.width, 6)
        expect(fold.y(a.y + a.height) - fold.y(a.y)).toBeCloseTo(a.height, 6)
        expect(fold.x(a.x + a.width)).toBeLessThanOrEqual(fold.width)
        expect(fold.y(a.y + a.height)).toBeLessThanOrEqual(fold.height)
        for (const b of boxes) {
          if (b.x >= a.x + a.width) expect(fold.x(b.x)).toBeGreaterThanOrEqual(fold.x(a.x + a.width))
          if (b.y >= a.y + a.height) expect(fold.y(b.y)).toBeGreaterThanOrEqual(fold.y(a.y + a.height))
        }
      }
    }))

  it('draws no link through a box', () =>
    always(({ graph, shown, links, fold }) => {
      const boxes = [...shown].flatMap((id) => graph.nodes.get(id) ?? [])
      for (const { id, path } of links) {
        for (const [x, y] of walkPath(foldPath(path, fold)).flat()) {
          const through = boxes.find(
            (box) =>
              x > fold.x(box.x) + 0.6 &&
              x < fold.x(box.x) + box.width - 0.6 &&
              y > fold.y(box.y) + 0.6 &&
              y < fold.y(box.y) + box.height - 0.6,
          )
          if (through) expect.fail(`link ${id} runs through ${through.id}`)
        }
      }
    }))

  it('is smaller than the whole where something is hidden', () => {
    const { graph, shown, fold } = folded({ statements: 70, seed: 3, steps: 1, around: 5 })
    expect(shown.size).toBeLessThan(graph.nodes.size / 2)
    expect(fold.width * fold.height).toBeLessThan((graph.width * graph.height) / 2)
  })
})

describe('an axis', () => {
  it('never turns back, keeps what is kept and shortens the rest', () => {
    const axis = foldAxis(
      [
        [100, 200],
        [1000, 1100],
      ],
      2000,
    )
    expect(axis(200) - axis(100)).toBe(100)
    expect(axis(1100) - axis(1000)).toBe(100)
    expect(axis(1000) - axis(200)).toBe(20)
    for (let at = 0; at < 2000; at += 10) expect(axis(at + 10)).toBeGreaterThanOrEqual(axis(at))
  })
})

describe('a path', () => {
  it('is read in full: lines, level and upright ones, curves', () => {
    expect([...pointsOf('M1,2L3,4H5V6C7,8,9,10,11,12Q13,14,15,16')]).toEqual([
      [1, 2],
      [3, 4],
      [5, 4],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 12],
      [13, 14],
      [15, 16],
    ])
  })

  it('moves along both axes, whatever its commands', () => {
    const fold = { x: (at: number) => at * 2, y: (at: number) => at + 100 }
    expect(foldPath('M1,2H5V6L3,-4', fold)).toBe('M2,102H10V106L6,96')
  })
})

describe('a branch', () => {
  const graph = graphOf(generateDebate({ statements: 80, seed: 9, sides: 2, themes: 2, cross: 0.2 }))

  it('holds what leads to a statement and to nothing else', () => {
    for (const id of graph.nodes.keys()) {
      const branch = findBranch(id, graph)
      expect(branch.has(id)).toBe(false)
      for (const other of branch) expect(targetsOf(graph, other).every((to) => to === id || branch.has(to))).toBe(true)
    }
  })

  it('is counted where it is closed: what is shown and what is hidden is everything', () => {
    for (const id of graph.nodes.keys()) {
      const { shown, behind } = findVisible(graph, { around: '', steps: 1, closed: new Set([id]) })
      expect(shown.size + (behind.get(id) ?? 0)).toBe(graph.nodes.size)
      expect(shown.has(id)).toBe(true)
    }
  })

  it('focus goes as many links far as asked', () => {
    const [id = ''] = graph.nodes.keys()
    const near = (at: string) => graph.neighbours.get(at) ?? []
    const one = withinSteps(id, 1, near)
    const two = withinSteps(id, 2, near)
    expect([...one].sort()).toEqual([id, ...(graph.neighbours.get(id) ?? [])].sort())
    for (const at of one) for (const other of near(at)) expect(two.has(other)).toBe(true)
  })
})

function targetsOf({ links }: MapGraph, id: string): string[] {
  const linkOf = new Map(links.map((link) => [link.id, link]))
  return links.filter(({ from }) => from.includes(id)).flatMap(({ to }) => linkOf.get(to)?.from ?? [to])
}
