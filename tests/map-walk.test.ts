/** Walking a map: everything is near, and every move can be undone. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MapGraph } from '../components/map/graph.ts'
import { follow, jump, linkKeys, neighboursOf, sidestep, startWalk, toEnd, type Walk } from '../components/map/walk.ts'
import { listDebates, loadDebate } from '../debate/load.ts'
import { readDebate } from '../debate/read.ts'
import { generateDebate } from './generate-debate.ts'
import { graphOf } from './graph-of.ts'

/** Every key with the one that undoes it. */
const moves = {
  right: [(walk: Walk, graph: MapGraph) => follow(walk, 'right', graph), 'left'],
  left: [(walk: Walk, graph: MapGraph) => follow(walk, 'left', graph), 'right'],
  down: [(walk: Walk, graph: MapGraph) => sidestep(walk, 1, graph), 'up'],
  up: [(walk: Walk, graph: MapGraph) => sidestep(walk, -1, graph), 'down'],
} as const

type Key = keyof typeof moves
const keys = Object.keys(moves) as Key[]

/** Walks as the keys say; each step that moves is undone and done again, and nothing differs. */
function expectReversible(graph: MapGraph, start: string, pressed: readonly Key[]): void {
  let walk = startWalk(start)
  for (const key of pressed) {
    const [move, back] = moves[key]
    const next = move(walk, graph)
    if (next.at !== walk.at) {
      const undone = moves[back][0](next, graph)
      expect(undone.at, `${key} from ${walk.at} to ${next.at} and ${back}`).toBe(walk.at)
      expect(moves[key][0](undone, graph).at).toBe(next.at)
    }
    walk = next
  }
}

/** From every statement, each neighbour by one jump, and back from there by the arrow opposite to the way. */
function expectNear(graph: MapGraph): void {
  for (const id of graph.nodes.keys()) {
    const neighbours = neighboursOf(id, graph)
    const pressed = linkKeys(neighbours.length)
    expect(new Set(pressed).size).toBe(neighbours.length)
    for (const [place, other] of neighbours.entries()) {
      expect(pressed[place]?.length, `keys from ${id} to ${other}`).toBeLessThanOrEqual(2)
      const there = jump(startWalk(id), place, graph)
      expect(there.at).toBe(other)
      const way = there.trail.at(-1)?.way
      expect(follow(there, way === 'right' ? 'left' : 'right', graph).at).toBe(id)
      // Friends are mutual: who is near is near from there too.
      expect(neighboursOf(other, graph)).toContain(id)
    }
  }
}

describe('every debate of the library', async () => {
  for (const address of await listDebates('content')) {
    const graph = graphOf(readDebate(await loadDebate(address, 'content')).debate)

    it(`${address.slug}: each neighbour is one key away, and the opposite arrow returns`, () => expectNear(graph))

    it(`${address.slug}: every move reverses exactly`, () => {
      const ids = [...graph.nodes.keys()]
      fc.assert(
        fc.property(fc.constantFrom(...ids), fc.array(fc.constantFrom(...keys), { maxLength: 60 }), (start, pressed) =>
          expectReversible(graph, start, pressed),
        ),
        { numRuns: 300 },
      )
    })
  }
})

describe('1,000 generated graphs, with circles and several parents', () => {
  it('keep every neighbour at most two keys away, and every move reverses exactly', () => {
    let circles = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.constantFrom(...keys), { minLength: 10, maxLength: 40 }),
        (statements, seed, pressed) => {
          const graph = graphOf(generateDebate({ statements, seed, sides: 2, themes: 3, cross: 0.6 }))
          circles += graph.links.filter((link) => isMutual(graph, link)).length
          expectNear(graph)
          const [first = ''] = graph.nodes.keys()
          expectReversible(graph, first, pressed)
        },
      ),
      { numRuns: 1000 },
    )
    expect(circles).toBeGreaterThan(100)
    // A minute and more on a machine that is busy with something else.
  }, 180_000)
})

function isMutual({ links }: MapGraph, { from, to }: MapGraph['links'][number]): boolean {
  return links.some((other) => other.to === from[0] && other.from[0] === to)
}

describe('a walk', () => {
  const graph = graphOf(generateDebate({ statements: 60, seed: 4, sides: 2, themes: 2, cross: 0.3 }))

  it('goes to the ends of what stands beside a statement', () => {
    for (const id of graph.nodes.keys()) {
      const first = toEnd(startWalk(id), 'first', graph)
      expect(sidestep(first, -1, graph)).toBe(first)
      const last = toEnd(startWalk(id), 'last', graph)
      expect(sidestep(last, 1, graph)).toBe(last)
    }
  })

  it('keeps to what is shown', () => {
    const shown = new Set([...graph.nodes.keys()].slice(0, 20))
    for (const id of shown) {
      for (const way of ['left', 'right'] as const) expect(shown).toContain(follow(startWalk(id), way, graph, shown).at)
    }
  })

  it('finds a key for each of a thousand neighbours, two at the most', () => {
    const many = linkKeys(1000)
    expect(new Set(many).size).toBe(1000)
    expect(Math.max(...many.map((key) => key.length))).toBe(2)
    expect(linkKeys(9)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  })
})
