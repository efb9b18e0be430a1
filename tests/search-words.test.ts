/** How a search compares words: what it folds, what it cuts off, what it leaves out. */

import { describe, expect, it } from 'vitest'
import { isCommonWord } from '../debate/search/common-words.ts'
import { readWeight, weightLetter } from '../debate/search/index-files.ts'
import { splitWords } from '../debate/search/split-words.ts'
import { stemmerFor } from '../debate/search/stem.ts'

/** Words and their stems by turns. */
function pairs(text: string): [string, string][] {
  const words = text.trim().split(/\s+/)
  return words.flatMap((word, at): [string, string][] => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : []))
}

describe('stems', () => {
  // The examples that stand in Porter's article, the endings of the later steps removed too.
  it.each(
    pairs(`caresses caress ponies poni ties ti cats cat feed feed agreed agre plastered plaster bled bled motoring motor sing sing
      conflated conflat troubled troubl sized size hopping hop tanned tan falling fall hissing hiss fizzed fizz failing fail
      filing file happy happi sky sky relational relat conditional condit rational ration digitizer digit vietnamization vietnam
      operator oper feudalism feudal decisiveness decis hopefulness hope formaliti formal sensibiliti sensibl triplicate triplic
      electrical electr goodness good revival reviv allowance allow airliner airlin adjustable adjust irritant irrit
      replacement replac dependent depend adoption adopt communism commun activate activ effective effect probate probat
      rate rate cease ceas controll control roll roll generalizations gener oscillators oscil`),
  )('of English: %s → %s', (word, stem) => expect(stemmerFor('en')(word)).toBe(stem))

  it.each(
    pairs(`bases bas base bas militares militar militar militar peruano peruan peruanas peruan veces vez vez vez ley ley leyes ley
      intereses interes paises pais`),
  )('of Spanish: %s → %s', (word, stem) => expect(stemmerFor('es-PE')(word)).toBe(stem))

  it('of other languages are the words themselves', () => {
    expect(['constructor', '沖縄'].map(stemmerFor('constructor'))).toEqual(['constructor', '沖縄'])
  })
})

describe('words', () => {
  it('are without capitals and marks, each with its place', () => {
    const text = 'Perú’s «Soberanía»: 73 to 25, US-led.'
    const words = splitWords(text)
    expect(words.map(({ folded }) => folded)).toEqual(['peru', 'soberania', '73', 'to', '25', 'us', 'led'])
    expect(words.slice(0, 2).map(({ from, to }) => text.slice(from, to))).toEqual(['Perú', 'Soberanía'])
  })

  it('that everybody uses are left out of a language that has a list of them', () => {
    expect(['the', 'para'].map((word) => [isCommonWord(word, 'en'), isCommonWord(word, 'es-PE')])).toEqual([
      [true, false],
      [false, true],
    ])
    expect([isCommonWord('the', 'quz'), isCommonWord('us', 'en')]).toEqual([false, false])
  })
})

it('a letter says how often a word stands in a record and how long that is', () => {
  for (const times of [1, 2, 3]) {
    for (const length of [1, 2, 3, 4, 6, 9, 13, 19, 28]) {
      expect(readWeight(weightLetter(times, length))).toEqual({ times, length })
    }
  }
  expect([readWeight(weightLetter(9, 500)), readWeight(weightLetter(1, 0))]).toEqual([
    { times: 3, length: 28 },
    { times: 1, length: 1 },
  ])
})
