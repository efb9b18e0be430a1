/** The map keeps its promises on debates of every shape. */

import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../bench/layout/judge.ts'
import { ours } from '../bench/layout/ours.ts'
import { taskOf } from '../bench/layout/task.ts'
import { compareSides } from '../debate/compare.ts'
import { drawMap } from '../debate/draw.ts'
import { type LaidNode, layoutMap, type MapLayout } from '../debate/layout.ts'
import { loadDebate } from '../debate/load.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { generateDebate, type Wanted } from './generate-debate.ts'
import { type Spot, walkPath } from './walk-path.ts'

const wanted: fc.Arbitrary<Wanted> = fc.record({
  statements: fc.integer({ min: 1, max: 160 }),
  sides: fc.constantFrom(2, 3),
  themes: fc.integer({ min: 1, max: 7 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
  cross: fc.constantFrom(0, 0.15, 0.6),
})

const lay = (debate: Debate) => layoutMap(debate, compareSides(debate))
const always = (promise: (debate: Debate, layout: MapLayout) => void) =>
  fc.assert(
    fc.property(wanted, (size) => {
      const debate = generateDebate(size)
      promise(debate, lay(debate))
    }),
    { numRuns: 60 },
  )

describe('a generated debate', () => {
  it('has a node for every statement and a link for every relation', () => always(expectAll))
  it('has no two boxes over each other, and every box in the map', () => always((_, layout) => expectApart(layout)))
  it('has no link through a box', () => always((_, layout) => expectClear(layout)))
  it('has no two straight lines upon each other', () => always((_, layout) => expectLanes(layout)))
  it('is laid out the same way each time', () =>
    always((debate, layout) => expect(JSON.stringify(lay(debate))).toBe(JSON.stringify(layout))))
  it('ends every undercut on the link that it attacks', () => always(expectUndercuts))

  it('has the shape of a screen', () => {
    for (const statements of [40, 100, 300, 1000]) {
      for (const themes of [1, 3, 8]) {
        const { width, height } = lay(generateDebate({ statements, themes, sides: 2, seed: statements + themes }))
        expect(width / height, `${statements} statements, ${themes} themes`).toBeGreaterThan(0.5)
        expect(width / height, `${statements} statements, ${themes} themes`).toBeLessThan(2)
      }
    }
  })

  it('crosses less than dot with one graph a theme: 267 times on the mean of these five', () => {
    const counts = [1, 2, 3, 4, 5].map((seed) => judge(ours.layOut(taskOf('500', seed))()).crossings)
    expect(counts.reduce((sum, count) => sum + count) / counts.length).toBeLessThan(267)
  })

  it('keeps sides: the side that starts stands left of the one it faces', () => {
    const debate = generateDebate({ statements: 80, sides: 2, themes: 2, seed: 7, cross: 0 })
    const comparison = compareSides(debate)
    const start = debate.sides.findIndex(({ id }) => id === comparison.startSide)
    const layout = layoutMap(debate, comparison)
    for (const block of layout.blocks) {
      const held = layout.nodes.filter(({ x, y, sides }) => sides.length === 1 && isIn(block, x, y))
      const left = held.filter(({ sides }) => sides[0] === start)
      const right = held.filter(({ sides }) => sides[0] !== start)
      expect(Math.max(...left.map(({ x, width }) => x + width))).toBeLessThan(Math.min(...right.map(({ x }) => x)))
    }
  })
})

describe.runIf(existsSync('content/us-military-peru/en.mdx'))('the debate on US forces in Peru', async () => {
  const { debate } = readDebate(await loadDebate({ slug: 'us-military-peru', lang: 'en' }, 'content'))
  const layout = lay(debate)
  it('keeps every promise', () => {
    expectAll(debate, layout)
    expectApart(layout)
    expectClear(layout)
    expectLanes(layout)
    expectUndercuts(debate, layout)
    expect(layout.width / layout.height).toBeGreaterThan(0.5)
    expect(layout.width / layout.height).toBeLessThan(2)
  })
})

describe('odd debates', () => {
  it('lays out one without statements', () => {
    const layout = lay(generateDebate({ statements: 0, sides: 2, themes: 2, seed: 1 }))
    expect(layout.nodes).toEqual([])
    expect(layout.width).toBeGreaterThan(0)
  })

  it('lays out a statement that attacks itself, which the check will refuse', () => {
    const debate = generateDebate({ statements: 4, sides: 2, themes: 1, seed: 3 })
    const place = { file: '', line: 1, column: 1 }
    debate.relations.push({ id: 's1->s1', kind: 'attack', from: ['s1'], to: 's1', place })
    expectAll(debate, lay(debate))
  })
})

function expectAll(debate: Debate, { nodes, links }: MapLayout): void {
  expect(nodes.map(({ id }) => id).sort()).toEqual(debate.statements.map(({ id }) => id).sort())
  expect(links.map(({ id }) => id)).toEqual(debate.relations.map(({ id }) => id))
  for (const { legs, from } of links) expect(legs.length).toBe(from.length)
}

function expectApart({ nodes, width, height }: MapLayout): void {
  for (const [index, a] of nodes.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height, `${a.id} in the map`).toBe(true)
    for (const b of nodes.slice(index + 1)) {
      const over = a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
      if (over) expect.fail(`${a.id} over ${b.id}`)
    }
  }
}

function expectClear(layout: MapLayout): void {
  const boxAt = gridOf(layout.nodes)
  for (const { id, path } of drawMap(layout).links) {
    for (const spot of walkPath(path).flat()) {
      const box = boxAt(spot)
      if (box) expect.fail(`link ${id} runs through ${box.id} at ${spot}`)
    }
    expect(path).not.toMatch(/NaN|Infinity|undefined/)
  }
}

/** Finds the box that a spot lies in, half a px inside its edge. */
function gridOf(nodes: LaidNode[]): (spot: Spot) => LaidNode | undefined {
  const cells = new Map<string, LaidNode[]>()
  for (const node of nodes) {
    for (let x = Math.floor(node.x / 200); x <= (node.x + node.width) / 200; x++) {
      for (let y = Math.floor(node.y / 200); y <= (node.y + node.height) / 200; y++) {
        cells.set(`${x}/${y}`, [...(cells.get(`${x}/${y}`) ?? []), node])
      }
    }
  }
  const holds = ({ x, y, width, height }: LaidNode, [u, v]: Spot) =>
    u > x + 0.5 && u < x + width - 0.5 && v > y + 0.5 && v < y + height - 0.5
  return (spot) =>
    cells.get(`${Math.floor(spot[0] / 200)}/${Math.floor(spot[1] / 200)}`)?.find((node) => holds(node, spot))
}

/** No two straight stretches of links to different ends lie on each other for more than a bend's length. */
function expectLanes({ links }: MapLayout): void {
  const stretches = new Map<string, { id: string; to: string; low: number; high: number }[]>()
  for (const { id, to, legs } of links) {
    for (const points of legs.flat().flatMap((piece) => (piece.shape === 'square' ? [piece.points] : []))) {
      for (const [index, [x, y]] of points.slice(1, -1).entries()) {
        const [a, b] = points[index] ?? [x, y]
        if (index === 0 || (a !== x && b !== y)) continue
        const key = a === x ? `x${x}` : `y${y}`
        const run = a === x ? [b, y] : [a, x]
        stretches.set(key, [...(stretches.get(key) ?? []), { id, to, low: Math.min(...run), high: Math.max(...run) }])
      }
    }
  }
  for (const [key, runs] of stretches) {
    runs.sort((a, b) => a.low - b.low)
    let longest = runs[0]
    for (const run of runs.slice(1)) {
      const shared = Math.min(run.high, longest?.high ?? 0) - run.low
      if (longest && longest.id !== run.id && longest.to !== run.to && shared > 6)
        expect.fail(`${run.id} and ${longest.id} share ${key}`)
      if (run.high > (longest?.high ?? 0)) longest = run
    }
  }
}

function expectUndercuts(debate: Debate, layout: MapLayout): void {
  const links = new Map(drawMap(layout).links.map((link) => [link.id, link]))
  const laid = new Map(layout.links.map((link) => [link.id, link]))
  for (const { id, to } of debate.relations) {
    const [target, end] = [links.get(to), laid.get(id)?.end]
    if (!target || !end || links.get(id)?.kind !== 'undercut' || isCircular(id, debate)) continue
    const distance = Math.min(
      ...walkPath(target.path, 1)
        .flat()
        .map(([x, y]) => Math.hypot(x - end[0], y - end[1])),
    )
    expect(distance, `${id} to ${to}`).toBeLessThan(8)
  }
}

/** Whether following undercuts from a relation comes back to one seen before. */
function isCircular(id: string, { relations }: Debate): boolean {
  const target = new Map(relations.map((relation) => [relation.id, relation.to]))
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined; at = target.get(at)) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

const isIn = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, u: number, v: number) =>
  u >= x && u < x + width && v >= y && v < y + height
