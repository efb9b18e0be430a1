import { describe, expect, it } from 'vitest'
import { listSources, numberSources } from '../debate/citations.ts'
import type { Debate, Source, Statement } from '../debate/model.ts'
import { shorten } from '../debate/shorten.ts'

const place = { file: 'en.mdx', line: 1, column: 1 }

function statement(id: string, sides: string[], sources: string[]): Statement {
  return { id, text: `The **text** of ${id}`, sides, voices: [], sources, place }
}

function source(id: string, genre?: string): Source {
  return { id, type: 'article-newspaper', title: id, ...(genre && { genre }), place }
}

const debate: Debate = {
  slug: 'd',
  lang: 'en',
  title: 'D',
  question: 'D?',
  summary: 'D',
  updated: '2026-01-01',
  sides: ['left', 'right'].map((id) => ({ id, name: id, position: id, place })),
  themes: [],
  voices: [],
  statements: [
    statement('a', ['left'], ['s3', 's1']),
    statement('b', ['right'], ['s1', 'gone']),
    statement('c', ['left', 'right'], ['s4', 's4']),
  ],
  relations: [],
  sources: [source('s0', 'law'), source('s1', 'law'), source('s3'), source('s4', 'news')],
}

describe('source numbers', () => {
  it('follow the reading order, not the order of the files; uncited sources come last', () => {
    expect(numberSources(debate, ['a', 'b', 'c'])).toEqual(['s3', 's1', 's4', 's0'])
    expect(numberSources(debate, ['c', 'b', 'a'])).toEqual(['s4', 's1', 's3', 's0'])
  })
})

describe('the ledger', () => {
  const { entries, kinds, all } = listSources(debate, ['b', 'a', 'c'])

  it('names each citing statement once, by its number and its first words', () => {
    expect(entries.map((entry) => [entry.number, entry.source.id, entry.citedBy.map(({ id }) => id)])).toEqual([
      [1, 's1', ['b', 'a']],
      [2, 's3', ['a']],
      [3, 's4', ['c']],
      [4, 's0', []],
    ])
    expect(entries[0]?.citedBy[1]).toEqual({ id: 'a', number: 2, sides: ['left'], text: 'The text of a' })
  })

  it('counts a source for every side that cites it', () => {
    expect(entries.map(({ sides }) => sides)).toEqual([['left', 'right'], ['left'], ['left', 'right'], []])
    expect(kinds).toEqual([
      { kind: 'article newspaper', total: 1, bySide: [1, 0], uncited: 0 },
      { kind: 'law', total: 2, bySide: [1, 1], uncited: 1 },
      { kind: 'news', total: 1, bySide: [1, 1], uncited: 0 },
    ])
    expect(all).toEqual({ total: 4, bySide: [3, 2], uncited: 1 })
  })
})

describe('shortening', () => {
  it.each([
    ['short enough', 12, 'short enough'],
    ['cut here, at a word', 12, 'cut here…'],
    ['one two', 5, 'one…'],
    ['長い文章です', 3, '長い文…'],
  ])('%s', (text, length, expected) => {
    expect(shorten(text, length)).toBe(expected)
  })
})
