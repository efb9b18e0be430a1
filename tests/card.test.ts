/** The card of a debate shows both sides alike: the same room, the same weight, nothing that runs out of its place. */

import { expect, test } from 'vitest'
import type { Subject } from '../app/files/debate-file.ts'
import { cardFile } from '../app/files/pictures.ts'
import { readPalette } from '../app/pictures/picture-rules.ts'
import { planCard } from '../app/pictures/plan-card.ts'
import type { Debate } from '../debate/model.ts'
import { openDebate } from '../debate/open.ts'
import { generateDebate } from './generate-debate.ts'
import { decodePng, subjectOf } from './picture-subject.ts'

const peru = (await openDebate({ lang: 'en', slug: 'us-military-peru' })).debate
const long =
  'Should the municipality of Groningen and all of its surrounding provinces pay every household harmed by the gas?'
const wide = 'WWWWWWWW MMMMMMMMMMMMMMMMMMMMMMMMMMMMMM illi WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW'

/** A debate in which every name, position and the question are this text. */
function debateOf(text: string, sides = 2): Debate {
  const debate = generateDebate({ statements: 60, sides, themes: 4, seed: 5 })
  const named = debate.sides.map((side) => ({ ...side, name: text, position: `${text} ${text}` }))
  return { ...debate, title: text, question: text, sides: named }
}

const subjects: [string, Subject][] = [
  ['a debate', subjectOf(peru)],
  ['a theme', subjectOf(peru, 'environment')],
  ['a long question', subjectOf(debateOf(long, 3))],
  ['wide letters', subjectOf(debateOf(wide))],
  ['one statement', subjectOf({ ...debateOf('Why?'), statements: peru.statements.slice(0, 1), relations: [] })],
]

const seen = new Map<Subject, ReturnType<typeof drawPixels>>()

/** Drawn once a subject: two tests look at the same. */
function pixelsOf(subject: Subject): ReturnType<typeof drawPixels> {
  const known = seen.get(subject) ?? drawPixels(subject)
  seen.set(subject, known)
  return known
}

async function drawPixels(subject: Subject) {
  const png = Buffer.from(await (await cardFile.respond(subject, 'card.png')).arrayBuffer())
  const { width, height, values } = decodePng(png)
  expect([width, height]).toEqual([1200, 630])
  expect(png.length).toBeLessThanOrEqual(300_000)
  const lightness = (x: number, y: number) => {
    const at = 3 * (Math.round(y) * width + Math.round(x))
    return (0.2126 * (values[at] ?? 0) + 0.7152 * (values[at + 1] ?? 0) + 0.0722 * (values[at + 2] ?? 0)) / 255
  }
  return { lightness, bytes: png }
}

test.each(subjects)(
  'of %s: both halves have one size and one weight, and the side that won the toss is first',
  async (_, subject) => {
    const { halves } = planCard(subject)
    const [first, second, ...others] = halves
    if (!first || !second) throw new Error('no halves')
    expect(others).toEqual([])
    const shape = ({ y, width, height, band }: typeof first) => ({ y, width, height, band })
    expect(shape(first)).toEqual(shape(second))
    expect(first.x).toBe(1200 - second.x - second.width)
    const { debate, comparison } = subject.view.open
    expect(debate.sides[first.index]?.id).toBe(comparison.startSide)
    // Words at the same height, size and look in both.
    const type = ({ texts }: typeof first) => new Set(texts.map(({ size, look }) => `${size} ${look}`))
    expect(type(first)).toEqual(type(second))
    const { lightness } = await pixelsOf(subject)
    const ink = ({ x, y, width, height }: typeof first) => {
      let sum = 0
      for (let row = y; row < y + height; row++) for (let at = x; at < x + width; at++) sum += 1 - lightness(at, row)
      return sum
    }
    expect(ink(first) / ink(second)).toBeGreaterThan(0.8)
    expect(ink(first) / ink(second)).toBeLessThan(1.25)
  },
)

test.each(subjects)('of %s: nothing runs out of its place', async (_, subject) => {
  const { halves } = planCard(subject)
  const { lightness } = await pixelsOf(subject)
  const paper = lightness(2, 2)
  const isEmpty = (x: number, y: number, width: number, height: number) => {
    for (let row = y; row < y + height; row++) {
      for (let at = x; at < x + width; at++) if (Math.abs(lightness(at, row) - paper) > 0.03) return false
    }
    return true
  }
  for (const [x, y, width, height] of [
    [0, 0, 1200, 30],
    [0, 0, 42, 630],
    [1158, 0, 42, 630],
    [0, 608, 1200, 22],
  ] as const) {
    expect(isEmpty(x, y, width, height)).toBe(true)
  }
  for (const { x, y, width, height } of halves) {
    expect(isEmpty(x - 6, y - 6, width + 12, 4)).toBe(true)
    expect(isEmpty(x - 6, y, 4, height)).toBe(true)
    expect(isEmpty(x + width + 3, y, 4, height)).toBe(true)
    expect(isEmpty(x, y + height + 3, width, 8)).toBe(true)
  }
})

test('a card is the same each time', async () => {
  const [once, again] = [await drawPixels(subjectOf(peru)), await drawPixels(subjectOf(peru))]
  expect(once.bytes.equals(again.bytes)).toBe(true)
})

test('pictures have the colours of the site and no others', async () => {
  const colour = await readPalette()
  expect(colour('side-1')).toMatch(/^#[\da-f]{6}$/)
  expect(() => colour('no-such-colour')).toThrow('no-such-colour')
})
