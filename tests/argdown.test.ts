/** Argdown: what is written is read again as the same debate, and Argdown's own parser finds nothing amiss in it. */

import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from '@argdown/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { readArgdown } from '../debate/formats/argdown/read.ts'
import { isArgdown } from '../debate/formats/argdown/recognise.ts'
import { writeArgdown } from '../debate/formats/argdown/write.ts'
import { argdownFormat } from '../debate/formats/argdown.ts'
import { fromPlain } from '../debate/formats/inline-text.ts'
import { loadDebate } from '../debate/load.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { hasCases, listCases, readCase } from './cases/report.ts'
import { generateDebate } from './generate-debate.ts'

const today = '2026-11-25'

/** Each piece means something to Argdown, somewhere. */
const nasty =
  '[ ] ]: [[ < > >: <!-- --> { } {a:1} }a \\ \\\\ * ** _ __ # #tag #(x) @[a] @<b> : :smile: :D: . .A. ... .~. U.S. www.a.b // /* */ === ==== = -> <- +> - -- ----- + _ >< (1) 1. ` ~ | ! & &amp; % " \' , ; é 水 🐟 https://example.org/a_b [a](b) [a](https://b.org)'.split(
    ' ',
  )
const nastyText = fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 6 })), {
  minLength: 1,
  maxLength: 8,
})

function officialErrors(input: string): string[] {
  const application = new ArgdownApplication()
  application.addPlugin(new ParserPlugin(), 'parse')
  application.addPlugin(new DataPlugin(), 'build')
  application.addPlugin(new ModelPlugin(), 'build')
  const { parserErrors = [] } = application.run({ input, process: ['parse', 'build'], throwExceptions: true })
  return parserErrors.map(({ message, token }) => `${token.startLine}: ${message}`)
}

/** Without places, and without undercuts that end on each other, which nothing can name. */
function placeless({ relations, ...debate }: Debate, lost: readonly string[] = []): unknown {
  const all = {
    ...debate,
    relations: relations.filter(({ id }) => !lost.some((reason) => reason.includes(`\`${id}\``))),
  }
  return JSON.parse(JSON.stringify(all, (key, value) => (key === 'place' ? undefined : value)))
}

async function again(debate: Debate): Promise<unknown> {
  const { text } = writeArgdown(debate)
  expect(officialErrors(text)).toEqual([])
  return placeless((await readArgdown({ path: 'again.argdown', text }, { today })).debate)
}

async function read(text: string) {
  return readArgdown({ path: 'test.argdown', text }, { today })
}

describe('what is written', () => {
  it('is the same debate again, whatever it holds', async () => {
    for (const seed of Array.from({ length: 12 }, (_, index) => index + 1)) {
      const debate = generateDebate({
        statements: 4 + seed * 5,
        sides: 2 + (seed % 2),
        themes: seed % 5,
        seed,
        cross: 0.3,
      })
      const lost = writeArgdown(debate).messages.map(({ reason }) => reason)
      expect(await again(debate)).toEqual(placeless(debate, lost))
    }
  })

  it('says the same words again, whatever marks they hold', async () => {
    const property = fc.asyncProperty(nastyText, nastyText, fc.constantFrom(' ', ''), async (one, two, space) => {
      const debate = generateDebate({ statements: 2, sides: 2, themes: 1, seed: 3 })
      for (const [index, parts] of [one, two].entries()) {
        const text = fromPlain(parts.join(space)) || 'x'
        Object.assign(debate.statements[index] ?? {}, { text, detail: text, theme: 'theme-1' })
      }
      const name = two.join(' ').replace(/\s+/g, ' ').trim() || 'x'
      Object.assign(debate.themes[0] ?? {}, { name })
      expect(await again(debate)).toEqual(placeless(debate))
    })
    await fc.assert(property, { numRuns: 100, seed: 7 })
  })

  it('keeps emphasis, code and links', async () => {
    const debate = generateDebate({ statements: 4, sides: 2, themes: 1, seed: 5 })
    const texts = [
      'A *word* and **two words**, [a link](https://example.org/a_(b)).',
      'Some `code {x}` and *em **strong** in it*x.',
      '[a](https://example.org) *b*: **c**',
      '**all of it**',
    ]
    for (const [index, text] of texts.entries()) Object.assign(debate.statements[index] ?? {}, { text })
    expect(await again(debate)).toEqual(placeless(debate))
    expect(writeArgdown(debate).text).toContain('[a](https://example.org) *b*: **c** #')
  })

  it('is readable: a debate of this site, statement by statement, with ties beneath what they lead to', async () => {
    const { debate } = readDebate(await loadDebate({ slug: 'us-military-peru', lang: 'en' }))
    expect(await again(debate)).toEqual(placeless(debate))
    expect(argdownFormat.write?.(debate, compareSides(debate)).messages).toEqual([])
  })
})

describe.skipIf(!hasCases)('a file of others', () => {
  it('comes back with all that it held, comments and sections too', { timeout: 20_000 }, async () => {
    for (const file of listCases('argdown', '.argdown').filter((_name, index) => index % 4 === 0)) {
      const { debate } = await readCase(argdownFormat, `argdown/${file}`)
      if (debate.statements.length > 0) expect(await again(debate), file).toEqual(placeless(debate))
    }
  })
})

describe('a hostile file', () => {
  it('is refused before it takes long', async () => {
    for (const mark of ['{', '[', '<', '/*', '#(', '<!--', '{},', '*a ', '**']) {
      const start = performance.now()
      const { messages } = await read(mark.repeat(80_000 / mark.length))
      expect(messages.filter(({ severity }) => severity === 'error').length, mark).toBeGreaterThan(0)
      expect(performance.now() - start, mark).toBeLessThan(4_000)
    }
  })

  it('may nest as deep as it likes, and use any word as a title', async () => {
    const deep = Array.from({ length: 2_000 }, (_, index) => `${' '.repeat(index)}- [a${index}]: text`).join('\n')
    expect((await read(`[a]: text\n${deep}`)).messages.map(({ rule }) => rule)).toContain('nesting')
    const { debate } = await read('[constructor]: One.\n  - [__proto__]: Two.\n  + <toString>: Three.\n')
    expect(debate.statements.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.'])
    expect(debate.relations).toHaveLength(2)
  })
})

describe('a text', () => {
  const argdown = [
    '[A]: b\n',
    '# H\n\n<Arg>: b\n',
    '===\ntitle: x\n===\n\na',
    'a\n  + b\n  - c\n',
    '(1) a\n(2) b\n----\n(3) c',
    'a\n  -> [b]\n',
  ]
  const others = [
    'Some prose.\n\n- a list\n- another\n',
    '{"a": [1]}',
    '<?xml version="1.0"?>\n<a>\n  <b>: c</b>\n</a>',
    'id,text\n1,a',
    'a:\n  - b\n  - [c]\nd: e\n',
    '# Title\n\nProse with [a link](https://example.org): so.\n\n* a\n* b\n',
    'graph TD\n  a --> b\n',
    'digraph g {\n  a -> b\n}\n',
    '1. Pro: a\n1.1. Con: b\n',
  ]

  it.each(argdown)('%j is Argdown', (text) => expect(isArgdown(text)).toBe(true))
  it.each(others)('%j is none', (text) => expect(isArgdown(text)).toBe(false))
})
