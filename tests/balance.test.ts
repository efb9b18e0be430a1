/** The numbers of the balance report: each worked out by hand, or the same worked out another way. */

import { describe, expect, it } from 'vitest'
import { chartYears } from '../debate/balance/charts.ts'
import { findDifferences, type SideMeasures } from '../debate/balance/differences.ts'
import { compareMeasures } from '../debate/balance/measures.ts'
import { readingLevels, sizeOf } from '../debate/balance/reading-level.ts'
import { countSentences } from '../debate/balance/sentences.ts'
import { ageOf } from '../debate/balance/source-age.ts'
import { countSyllables } from '../debate/balance/syllables.ts'
import { measureTexts } from '../debate/balance/texts.ts'
import { findTone } from '../debate/balance/tone.ts'
import { compareSides } from '../debate/compare.ts'
import { loadDebate } from '../debate/load.ts'
import type { Source } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { countDebate } from '../debate/stats.ts'
import { generateDebate } from './generate-debate.ts'

const { debate: peru } = readDebate(await loadDebate({ slug: 'us-military-peru', lang: 'en' }))

describe('syllables', () => {
  it.each([
    ['cat', 1],
    ['base', 1],
    ['bases', 2],
    ['signed', 1],
    ['granted', 2],
    ['table', 2],
    ['area', 3],
    ['nation', 2],
    ['US-led', 3],
    ['NATO', 4],
    ['1952', 4],
    ['“agreement”,', 3],
  ])('in English, of %s: %i', (word, expected) => expect(countSyllables(word, 'en')).toBe(expected))

  it.each([
    ['paz', 1],
    ['soberanía', 5],
    ['ciudad', 2],
    ['aéreo', 4],
    ['guerra', 2],
    ['pingüino', 3],
    ['quien', 1],
    ['hoy', 1],
    ['prohibir', 2],
    ['océano', 4],
    ['EE.UU.', 4],
  ])('in Spanish, of %s: %i', (word, expected) => expect(countSyllables(word, 'es-PE')).toBe(expected))
})

describe('sentences', () => {
  it.each([
    ['', 0],
    ['—', 0],
    ['One. Two! Three?', 3],
    ['The U.S. Navy came in 1.5 years, i.e. late. It left.', 2],
    ['Dr. Ruiz, Gen. López and No. 5 said: “No.” Then they left.', 2],
    ['¿Por qué? EE.UU. Marina llegó. Sr. Paz calla.', 3],
    ['部队来了。他们走了。', 2],
  ])('of %j: %i', (text, expected) => expect(countSentences(text)).toBe(expected))
})

describe('reading levels', () => {
  const repeated = (sentence: string, times: number) => Array.from({ length: times }, () => sentence)

  it('are what their formulas give, worked out by hand', () => {
    const english = sizeOf(repeated('The cat sat on the mat.', 20), 'en')
    expect(english).toEqual({ words: 120, sentences: 20, syllables: 120 })
    // 206.835 − 1.015 × 6 − 84.6 × 1 = 116.145; 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45.
    expect(readingLevels(english, 'en')).toEqual([
      { formula: 'flesch-reading-ease', value: 116.1 },
      { formula: 'flesch-kincaid-grade', value: -1.4 },
    ])
    const spanish = sizeOf(repeated('El gato come pan en la casa.', 20), 'es')
    expect(spanish).toEqual({ words: 140, sentences: 20, syllables: 200 })
    // 206.835 − 62.3 × 200 / 140 − 7 = 110.835.
    expect(readingLevels(spanish, 'es-PE')).toEqual([{ formula: 'szigriszt-pazos', value: 110.8 }])
  })

  it('are not given below a hundred words, nor in a language without a formula', () => {
    expect(readingLevels({ words: 99, sentences: 9, syllables: 120 }, 'en')).toEqual([])
    expect(readingLevels(sizeOf(repeated('Die Katze sitzt auf der Matte.', 20), 'de'), 'de')).toEqual([])
  })
})

describe('hedges and intensifiers', () => {
  const found = (text: string, lang = 'en') => findTone(text, lang).map(({ tone, word }) => `${tone} ${word}`)

  it('are found as whole words, the longest first, and names and plain uses are left alone', () => {
    expect(found('It may come. May it? In May it came, perhaps-not.')).toEqual(['hedges may', 'hedges May'])
    expect(found('About 50 came to talk about the law, without doubt.')).toEqual([
      'hedges About',
      'intensifiers without doubt',
    ])
    expect(found('Tal vez lleguen unos 50; sin duda, nunca unos pocos.', 'es')).toEqual([
      ...['hedges Tal vez', 'hedges unos', 'intensifiers sin duda', 'intensifiers nunca'],
    ])
    expect(found('Vielleicht sehr.', 'de')).toEqual([])
  })

  it('are shown where they stand', () => {
    for (const [id, { tone }] of measureTexts(peru)) {
      const statement = peru.statements.find((one) => one.id === id)
      const text = `${statement?.text} ${statement?.detail}`.replaceAll(/[*`[\]]/g, '')
      for (const { word } of tone) expect(text).toContain(word)
    }
  })
})

describe('sources', () => {
  const source = (issued?: string) =>
    ({ id: 'x', type: 'report', title: 'T', issued, place: peru.sources[0]?.place }) as Source

  it('are as old as the years between, those without a date apart', () => {
    expect(ageOf([source('2016'), source('2025-12-31'), source('n. d.'), source()], '2026-01-02')).toEqual({
      mean: 5.5,
      dated: 2,
      undated: 2,
    })
    expect(ageOf([source()], '2026-01-02')).toEqual({ dated: 0, undated: 1 })
  })

  it('stand on one axis, as many bars of a side as it has years', () => {
    const chart = chartYears([[2000, 2000, 2009], [2004]])
    expect(chart?.most).toBe(2)
    expect(chart?.ticks.map(({ year }) => year)).toEqual([2000, 2002, 2004, 2006, 2008])
    expect(chart?.bySide.map((bars) => bars.map(({ start, size, height }) => [start, size, height]))).toEqual([
      [
        [0, 10, 100],
        [90, 10, 50],
      ],
      [[40, 10, 50]],
    ])
    expect(chartYears([[], []])).toBeUndefined()
  })
})

describe('differences', () => {
  const side = (name: string, statements: number, meanSourceAge?: number): SideMeasures => ({
    ...{ side: name, statements, words: 100, sources: 0, unanswered: 1 },
    ...(meanSourceAge !== undefined && { meanSourceAge }),
  })

  it('are said above a quarter of the largest, and not at it', () => {
    const measures = (...sides: SideMeasures[]) =>
      findDifferences(sides).map(({ measure, percent }) => [measure, percent])
    expect(measures(side('a', 75), side('b', 100))).toEqual([])
    expect(measures(side('a', 74), side('b', 100), side('c', 80))).toEqual([['statements', 26]])
    expect(measures(side('a', 1, 2), side('b', 1, 4), side('c', 1))).toEqual([['meanSourceAge', 50]])
  })

  it('of a debate are the same where check asks and where the report shows them', () => {
    const differences = (debate: typeof peru) => countDebate(debate, compareSides(debate)).differences
    const byId = (all: ReturnType<typeof differences>) =>
      all.map((one) => ({ ...one, bySide: one.bySide.toSorted((a, b) => (a.side < b.side ? -1 : 1)) }))
    for (const debate of [peru, generateDebate({ statements: 60, sides: 3, themes: 3, seed: 7 })]) {
      expect(byId(compareMeasures(debate))).toEqual(byId(differences(debate)))
    }
    expect(differences(peru).length).toBeGreaterThan(0)
  })
})
