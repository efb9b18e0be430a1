/** The numbers of a debate: they are those that its pages say, they add up, and they stand side by side. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tabulate } from '../cli/stats-table.ts'
import { findUnanswered } from '../debate/answers.ts'
import { compareSides, statementsOf } from '../debate/compare.ts'
import { countBySide, countCommonGround } from '../debate/counts.ts'
import { loadDebate } from '../debate/load.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { type Balance, countDebate } from '../debate/stats.ts'
import { countWords } from '../debate/words.ts'
import { generateDebate } from './generate-debate.ts'

const statsOf = (debate: Debate) => countDebate(debate, compareSides(debate))
const input = (name: string) =>
  readDebate({
    ...{ slug: name, lang: 'en', debate: { path: name, text: readFileSync(`tests/input/${name}.mdx`, 'utf8') } },
    sources: { path: 'sources.yaml', text: readFileSync('tests/input/sources.yaml', 'utf8') },
  }).debate
const names = readdirSync('tests/input').flatMap((file) => /^(.*)\.mdx$/.exec(file)?.[1] ?? [])
const peru = readDebate(await loadDebate({ slug: 'us-military-peru', lang: 'en' })).debate

/** What the pages say of a debate, and what its stats say of the same. */
function expectAgreement(debate: Debate): void {
  const comparison = compareSides(debate)
  const stats = countDebate(debate, comparison)
  const unanswered = findUnanswered(debate)
  const parts = [
    { statements: debate.statements, balance: stats.whole as Balance },
    ...comparison.themes.map((theme, index) => ({
      statements: statementsOf(theme),
      balance: stats.themes[index] as Balance,
    })),
  ]
  for (const { statements, balance } of parts) {
    const sides = stats.sides.flatMap(({ id }) => debate.sides.find((side) => side.id === id) ?? [])
    expect(balance.bySide.map(({ side, counts }) => [side, counts.statements, counts.unanswered])).toEqual(
      countBySide(statements, sides, unanswered).map((count) => [count.side.id, count.statements, count.unanswered]),
    )
    expect(balance.commonGround.statements).toBe(countCommonGround(statements))
    expect(balance.total.unanswered).toBe(statements.filter(({ id }) => unanswered.has(id)).length)
  }
  expect(stats.sides[0]?.id).toBe(comparison.startSide)
}

/** Each side, common ground and what is not placed make up all there is. */
function expectSums({ bySide, commonGround, unplaced, total }: Balance): void {
  const groups = [...bySide.map(({ counts }) => counts), commonGround, unplaced]
  for (const key of ['statements', 'words', 'mentions', 'sourced', 'unanswered'] as const) {
    expect(groups.reduce((sum, counts) => sum + counts[key], 0)).toBe(total[key])
  }
  for (const counts of [...groups, total]) {
    expect(counts.sources).toBeLessThanOrEqual(counts.mentions)
    expect(counts.sourced).toBeLessThanOrEqual(counts.statements)
  }
}

describe('the numbers of a debate', () => {
  it.each(names)('agree with the pages: %s', (name) => expectAgreement(input(name)))

  it('agree with the pages of the debate on Peru', () => {
    expectAgreement(peru)
    const { whole } = statsOf(peru)
    expect(whole.total.statements).toBe(peru.statements.length)
    expect(whole.total.replies).toBe(whole.bySide.reduce((sum, { counts }) => sum + counts.replies, 0))
  })

  it('agree with the pages of generated debates, and add up', () => {
    const generated = fc.record({
      statements: fc.integer({ min: 1, max: 60 }),
      sides: fc.constantFrom(2, 3),
      seed: fc.nat(),
    })
    fc.assert(
      fc.property(generated, (wanted) => {
        const debate = generateDebate({ ...wanted, themes: 3 })
        expectAgreement(debate)
        const { whole, themes } = statsOf(debate)
        for (const balance of [whole, ...themes]) expectSums(balance)
        for (const key of ['statements', 'words', 'mentions', 'sourced', 'unanswered'] as const) {
          expect(themes.reduce((sum, { total }) => sum + total[key], 0)).toBe(whole.total[key])
        }
      }),
    )
  })

  it('count by hand what three sides say', () => {
    const { sides, whole, themes } = statsOf(input('three-sides'))
    const nothing = { statements: 0, words: 0, sources: 0, mentions: 0, sourced: 0, replies: 0, unanswered: 0 }
    expect(sides.map(({ id }) => id).sort()).toEqual(['critics', 'official', 'villages'])
    const counts = Object.fromEntries(themes[0]?.bySide.map((one) => [one.side, one.counts]) ?? [])
    expect(counts).toMatchObject({
      official: { ...nothing, statements: 1, words: 4 },
      critics: { ...nothing, statements: 1, words: 7, replies: 1 },
      villages: { ...nothing, statements: 1, words: 6, replies: 2, unanswered: 1 },
    })
    expect(themes[0]?.commonGround).toMatchObject({ ...nothing, statements: 1, words: 4 })
    expect(themes.at(-1)).toMatchObject({ total: { statements: 1, words: 5, unanswered: 1 } })
    expect(themes.at(-1)).not.toHaveProperty('name')
    expect(whole.total).toMatchObject({ statements: 5, replies: 3, unanswered: 2 })
  })

  it('count a source once however often it is cited, and a link of two premises as one reply', () => {
    const { debate } = readDebate({
      ...{ slug: 'x', lang: 'en' },
      debate: {
        path: 'en.mdx',
        text: `---
title: T
question: Q
summary: S
updated: 2026-01-02
sides: { a: { name: A, position: P }, b: { name: B, position: P } }
---
<Claim id="one" sources="p1 p1 p2">It is [so](https://example.org/a/long/path).</Claim>

<Concern id="two" sources="p1">
  We *differ* – quite.

  A detail of ours.

  Another, \`coded\` one.
</Concern>

<Concern id="three">And again.</Concern>
<Relation kind="attack" from="two three" to="one" />
<Claim id="four" undercuts="two+three->one">No link there.</Claim>`,
      },
    })
    const { whole } = statsOf(debate)
    const counts = new Map(whole.bySide.map((one) => [one.side, one.counts]))
    expect(counts.get('a')).toMatchObject({ words: 6, sources: 2, mentions: 2, sourced: 1, replies: 1 })
    expect(counts.get('b')).toMatchObject({ words: 12, sources: 1, mentions: 1, sourced: 1, replies: 1 })
    expect(whole.total).toMatchObject({ sources: 2, mentions: 3, replies: 2 })
  })
})

describe('words', () => {
  it.each([
    ['', 0],
    ['US-led troops – 1,200 of them – came.', 6],
    ["Peru's Congress said: “no”.", 4],
    ['الجيش في البلاد', 3],
  ])('of %j: %i', (text, expected) => expect(countWords(text)).toBe(expected))

  // Dictionaries change from one version of ICU to the next, by a word at most in a sentence this short.
  it.each([
    ['部队应政府邀请而来。', 5],
    ['ทหารมาตามคำเชิญ', 4],
    ['軍は招待で来る', 5],
  ])('of %j, without spaces: about %i', (text, expected) => {
    expect(Math.abs(countWords(text) - expected)).toBeLessThanOrEqual(1)
  })
})

describe('the table', () => {
  const lines = tabulate(statsOf(peru))

  it('puts the sides next to each other in the order of the page, and says no more than numbers', () => {
    const { sides } = statsOf(peru)
    const head = lines.find((line) => line.startsWith('Whole debate'))
    expect(head?.trim().split(/ {2,}/)).toEqual([
      'Whole debate',
      ...sides.map(({ name }) => name),
      'Common ground',
      'All',
    ])
    expect(lines.filter((line) => /^ {2}statements {2}/.test(line)).length).toBe(1 + peru.themes.length)
    expect(lines.join('\n')).not.toMatch(/%|fair|biased|better|worse|lead|rank|score/i)
  })

  it('is aligned whatever the names are, and none of them steers the terminal', () => {
    const [first, ...others] = peru.sides
    const named = first ? [{ ...first, name: '政府の公式見解\x1b[31m' }, ...others] : []
    const table = tabulate(statsOf({ ...peru, sides: named }))
    expect(table.join('\n')).not.toContain('\x1b')
    const ends = table.filter((line) => /^ {2}\S/.test(line)).map((line) => line.length)
    expect(new Set(ends).size).toBe(1)
  })
})
