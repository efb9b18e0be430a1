/** A part of a debate drawn for an article: what is in it, and what it says of the rest. */

import { expect, test } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { drawExcerpt } from '../debate/excerpt.ts'
import { loadDebate } from '../debate/load.ts'
import { findNeighbours } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'

const { debate } = readDebate(await loadDebate({ lang: 'en', slug: 'us-military-peru' }))
const comparison = compareSides(debate)

test('a theme: its statements, the links among them, and a count of the others', () => {
  const inTheme = debate.statements.filter(({ theme }) => theme === 'environment').map(({ id }) => id)
  const { drawing, outside } = drawExcerpt(debate, comparison, { theme: 'environment' })
  expect(drawing.nodes.map(({ id }) => id).sort()).toEqual([...inTheme].sort())
  const touching = debate.relations.filter(({ from, to }) => [...from, to].some((id) => inTheme.includes(id)))
  expect(drawing.links.length + outside).toBe(touching.length)
  expect(outside).toBeGreaterThan(0)
})

test('a statement and what it is tied to, with the numbers of the page', () => {
  const near = findNeighbours(debate.relations).get('no-us-bases')?.statements
  const { drawing } = drawExcerpt(debate, comparison, { focus: 'no-us-bases' })
  expect(new Set(drawing.nodes.map(({ id }) => id))).toEqual(near)
  for (const { id, number } of drawing.nodes) expect(number).toBe(comparison.order.indexOf(id) + 1)
})

test('neither: everything, and nothing left out', () => {
  const { drawing, outside } = drawExcerpt(debate, comparison, {})
  expect([drawing.nodes.length, drawing.links.length, outside]).toEqual([
    debate.statements.length,
    debate.relations.length,
    0,
  ])
})
