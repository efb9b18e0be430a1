/** What is drawn is what was laid out, small and in whole. */

import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { drawMap } from '../debate/draw.ts'
import { layoutMap } from '../debate/layout.ts'
import { linkKind } from '../debate/model.ts'
import { generateDebate } from './generate-debate.ts'
import { walkPath } from './walk-path.ts'

const debate = generateDebate({ statements: 120, sides: 3, themes: 3, seed: 11, cross: 0.3 })
const layout = layoutMap(debate, compareSides(debate))
const drawing = drawMap(layout)
const laid = new Map(layout.links.map((link) => [link.id, link]))
const boxes = new Map(layout.nodes.map((node) => [node.id, node]))

describe('a drawing', () => {
  it('rounds every number to one decimal', () => {
    expect(JSON.stringify(drawing)).not.toMatch(/\d\.\d\d/)
  })

  it('is small: less than 600 bytes a statement with its links', () => {
    expect(JSON.stringify(drawing).length / debate.statements.length).toBeLessThan(600)
  })

  it('tells every kind of link from the others by its head', () => {
    const ids = new Set(debate.relations.map(({ id }) => id))
    for (const relation of debate.relations) {
      const link = drawing.links.find(({ id }) => id === relation.id)
      expect(link?.kind).toBe(linkKind(relation, ids))
    }
    const shapes = new Map(drawing.links.map(({ kind, head }) => [kind, head.replace(/[-\d.,]+/g, '')]))
    expect(new Set(shapes.values()).size).toBe(shapes.size)
    expect(shapes.size).toBe(4)
  })

  it('starts each line at the edge of a box', () => {
    for (const { path, from } of drawing.links) {
      for (const id of from) {
        const box = boxes.get(id)
        const starts = walkPath(path).map(([start]) => start)
        const touching = starts.some(
          (start) =>
            box &&
            start &&
            (start[0] === box.x || start[0] === box.x + box.width) &&
            start[1] > box.y &&
            start[1] < box.y + box.height,
        )
        expect(touching, path).toBe(true)
      }
    }
  })

  it('ends each line within its head: none ends in the void', () => {
    for (const { id, path } of drawing.links) {
      const end = walkPath(path).at(-1)?.at(-1)
      const goal = laid.get(id)?.end
      expect(Math.hypot((end?.[0] ?? 0) - (goal?.[0] ?? 0), (end?.[1] ?? 0) - (goal?.[1] ?? 0)), id).toBeLessThan(9)
    }
  })

  it('puts no badge on a box', () => {
    for (const { id, badge } of drawing.links) {
      for (const { x, y, width, height } of layout.nodes) {
        const isOn =
          badge[0] + 6.5 > x && badge[0] - 6.5 < x + width && badge[1] + 6.5 > y && badge[1] - 6.5 < y + height
        if (isOn) expect.fail(`the badge of ${id} lies on a box`)
      }
    }
  })

  it('joins linked premises in one point', () => {
    const joined = layout.links.filter(({ junction }) => junction)
    expect(joined.length).toBeGreaterThan(1)
    for (const { legs, junction } of joined) {
      for (const pieces of legs) expect(pieces.at(-1)?.points.at(-1)).toEqual(junction)
    }
  })
})
