/** What `visavis new` writes is a debate that nothing is wrong with, whatever it is called. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Start, starterDebate, starterSources } from '../cli/starter.ts'
import { checkDebate } from '../debate/check.ts'
import { compareSides } from '../debate/compare.ts'
import { formatMessage } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'
import { countDebate } from '../debate/stats.ts'

const start: Start = {
  ...{ lang: 'en', title: 'Us forces', question: 'Why?', date: '2026-11-25', schemas: '../../docs/schemas' },
}
const readStart = (given: Start) =>
  readDebate({
    ...{ slug: 'us-forces', lang: given.lang },
    debate: { path: 'en.mdx', text: starterDebate(given) },
    sources: { path: 'sources.yaml', text: starterSources(given) },
  })

describe('a new debate', () => {
  it('has no problems, and no warnings either', () => {
    expect(checkDebate(readStart(start)).map(formatMessage)).toEqual([])
  })

  it('has two sides that face each other in a theme, common ground, and a source', () => {
    const { debate } = readStart(start)
    const { themes } = compareSides(debate)
    expect(themes).toHaveLength(1)
    expect(themes[0]?.exchanges.map(({ turns }) => turns.map(({ side }) => side).sort())).toEqual([
      ['critics', 'official', 'official'],
    ])
    expect(countDebate(debate, compareSides(debate)).whole).toMatchObject({
      commonGround: { statements: 1 },
      total: { statements: 4, sources: 1 },
    })
    expect(debate.updated).toBe('2026-11-25')
  })

  it('names its schemas in the first line that may be a comment', () => {
    expect(starterDebate(start).split('\n')[1]).toBe(
      '# yaml-language-server: $schema=../../docs/schemas/front-matter.schema.json',
    )
    expect(starterSources(start).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../docs/schemas/sources.schema.json',
    )
  })

  it('has any title and question that one may think of', () => {
    const line = fc.string({ unit: 'binary', minLength: 1 }).map((text) => `x ${text.replace(/\s+/g, ' ')}`.trim())
    fc.assert(
      fc.property(line, line, (title, question) => {
        const reading = readStart({ ...start, title, question })
        expect(checkDebate(reading).map(formatMessage)).toEqual([])
        const shown = (text: string) => text.replaceAll('\0', '\ufffd')
        expect([reading.debate.title, reading.debate.question]).toEqual([shown(title), shown(question)])
      }),
    )
  })

  it.each(['en', 'es', 'pt-BR', 'no'])('says its language in its sources: %s', (lang) => {
    expect(parse(starterSources({ ...start, lang }))).toMatchObject([{ id: 'p01', language: lang, issued: 2026 }])
  })
})
