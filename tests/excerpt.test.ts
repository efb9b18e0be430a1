/** A part of a debate drawn for an article: what is in it, and what it says of the rest. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { drawExcerpt } from '../debate/excerpt.ts'
import { loadDebate } from '../debate/load.ts'
import { excerptKey, findNeighbours, type Relation, readExcerpt, relationId } from '../debate/model.ts'
import { openDebate } from '../debate/open.ts'
import { readDebate } from '../debate/read.ts'
import { generateDebate } from './generate-debate.ts'
import { standardDebate } from './standard-debate.ts'
import { walkPath } from './walk-path.ts'

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

test('further than one link: what is tied to what is tied to it, by way of links in both directions', () => {
  const neighbours = findNeighbours(debate.relations)
  const oneMore = (ids: string[]) => new Set(ids.flatMap((id) => [...(neighbours.get(id)?.statements ?? [id])]))
  const [one, two, three] = [1, 2, 3].map(
    (depth) => new Set(drawExcerpt(debate, comparison, { focus: 'panama-ranges', depth }).drawing.nodes.map(idOf)),
  )
  expect(one).toEqual(neighbours.get('panama-ranges')?.statements)
  expect(two).toEqual(oneMore([...(one ?? [])]))
  expect(three).toEqual(oneMore([...(two ?? [])]))
})

test('an undercut is a link to all that the questioned link joins', () => {
  const whole = generateDebate({ statements: 6, sides: 2, themes: 1, seed: 1, cross: 0 })
  const link = (kind: Relation['kind'], from: string[], to: string): Relation => {
    return { id: relationId(from, to), kind, from, to, place: { file: 'generated', line: 1, column: 1 } }
  }
  // s0 → s1 is questioned by s2, on which s3 leans; s4 and s5 stand apart.
  const relations = [link('attack', ['s0'], 's1'), link('attack', ['s2'], 's0->s1'), link('support', ['s3'], 's2')]
  const small = { ...whole, relations }
  const around = (focus: string, depth: number) =>
    drawExcerpt(small, compareSides(small), { focus, depth }).drawing.nodes.map(idOf).sort()
  expect(around('s2', 1)).toEqual(['s0', 's1', 's2', 's3'])
  expect(around('s1', 1)).toEqual(['s0', 's1', 's2'])
  expect(around('s3', 1)).toEqual(['s2', 's3'])
  expect(around('s3', 2)).toEqual(['s0', 's1', 's2', 's3'])
  expect(around('s4', 3)).toEqual(['s4'])
})

test('a statement within a theme: what is tied to it there', () => {
  const { drawing, theme, focus } = drawExcerpt(debate, comparison, {
    theme: 'environment',
    focus: 'pollution',
    depth: 2,
  })
  const inTheme = new Set(debate.statements.filter((one) => one.theme === 'environment').map(idOf))
  expect(drawing.nodes.length).toBeGreaterThan(2)
  expect(drawing.nodes.filter(({ id }) => !inTheme.has(id))).toEqual([])
  expect(theme).toEqual({ id: 'environment', name: 'Environment' })
  expect(focus).toMatchObject({ id: 'pollution', depth: 2, number: comparison.order.indexOf('pollution') + 1 })
})

test('every statement stands in exactly one row, list and map; beside it only what answers it', () => {
  for (const { id } of debate.statements) {
    const { drawing, themes } = drawExcerpt(debate, comparison, { focus: id })
    const rows = themes.flatMap(({ exchanges }) => exchanges.flatMap((exchange) => exchange.rows))
    const shared = themes.flatMap(({ commonGround, unplaced }) => [...commonGround, ...unplaced])
    const shown = [...rows.flat().map(({ statement }) => statement), ...shared].map(idOf)
    expect([...shown].sort()).toEqual(drawing.nodes.map(idOf).sort())
    for (const [one, other, ...more] of rows) {
      expect(more).toEqual([])
      if (other) expect(new Set([one?.side, other.side])).toEqual(new Set(['official', 'critics']))
    }
  }
})

test('a side of which nothing stands in an exchange is silent in the whole debate, or where it speaks is named', () => {
  const sidesOf = new Map(debate.statements.map((one) => [one.id, one.sides]))
  const attacks = debate.relations.filter(({ kind, to }) => kind === 'attack' && sidesOf.has(to))
  for (const { id } of debate.statements) {
    for (const { exchanges } of drawExcerpt(debate, comparison, { focus: id }).themes) {
      for (const { turns, silent, elsewhere } of exchanges.filter((exchange) => exchange.silent.length > 0)) {
        const here = new Set(turns.map(({ statement }) => statement.id))
        const touching = attacks.filter(({ from, to }) => here.has(to) || from.some((one) => here.has(one)))
        const others = touching
          .flatMap(({ from, to }) => [...from, to])
          .filter((one) => sidesOf.get(one)?.join() === silent[0])
        expect(elsewhere).toEqual(expect.arrayContaining(others))
      }
    }
  }
})

test('everything drawn is within the frame that is seen', () => {
  for (const focus of debate.statements.map(idOf)) {
    const { drawing, frame } = drawExcerpt(debate, comparison, { focus })
    for (const { path: line } of drawing.links) {
      for (const [x, y] of walkPath(line, 20).flat()) {
        expect(x).toBeGreaterThanOrEqual(frame.x)
        expect(x).toBeLessThanOrEqual(frame.x + frame.width)
        expect(y).toBeGreaterThanOrEqual(frame.y)
        expect(y).toBeLessThanOrEqual(frame.y + frame.height)
      }
    }
  }
})

test('an excerpt is named by what it shows, however it is written', () => {
  const key = (attributes: Parameters<typeof readExcerpt>[0]) => excerptKey(readExcerpt(attributes))
  expect(key({ focus: 'a', depth: '2' })).not.toBe(key({ focus: 'a', depth: '3' }))
  expect(key({ focus: 'a', depth: '2' })).not.toBe(key({ focus: 'a' }))
  expect(key({ focus: ' a ', depth: '1' })).toBe(key({ focus: 'a' }))
  expect(new Set([key({}), key({ theme: 'a' }), key({ focus: 'a' }), key({ theme: 'a', focus: 'a' })]).size).toBe(4)
})

test('the same part in two views is drawn once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'excerpt-'))
  mkdirSync(path.join(folder, 'small'))
  const asked = [
    '<ArgumentMap theme="sovereignty" />',
    '<ArgumentMap theme="sovereignty" view="rows" />',
    '<ArgumentMap focus="standard-claim" view="list" depth="1" />',
    '<ArgumentMap focus="standard-claim" />',
    '<ArgumentMap focus="standard-claim" depth="2" />',
  ]
  const { debate: file, sources } = standardDebate(asked.join('\n\n'))
  writeFileSync(path.join(folder, 'small/en.mdx'), file.text)
  writeFileSync(path.join(folder, 'small/sources.yaml'), sources?.text ?? '')
  const { excerpts, prose } = await openDebate({ lang: 'en', slug: 'small' }, folder)
  rmSync(folder, { recursive: true })
  expect([...excerpts.keys()]).toEqual(['sovereignty__1', '_standard-claim_1', '_standard-claim_2'])
  // Each figure has its number, whatever it shows.
  expect([...prose.debate.matchAll(/number: ?"(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5'])
})

function idOf({ id }: { id: string }): string {
  return id
}
