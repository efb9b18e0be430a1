/**
 * Whatever stands in a text of a debate, it stays a text: in every field, and in everything that is made of it. A payload
 * changes no element, no attribute, no script and no address of a document, and can be read in it to the letter.
 */

import { afterAll, describe, expect, it, vi } from 'vitest'
import { compileProse } from '../debate/prose.ts'
import { readDebate } from '../debate/read.ts'
import { standardDebate, standardFrontMatter } from './standard-debate.ts'
import { type Field, fields, markOf, openHostile } from './xss-debate.ts'
import { readLinked, readMermaid, readShape, readTable } from './xss-formats.ts'
import { type Output, renderAll } from './xss-outputs.tsx'
import { payloads } from './xss-payloads.ts'
import { readHtml, readJson, readMarkdown, readWiki, readXml, type Structure } from './xss-structure.ts'

// React as a build has it, which is also five times as fast: what the compiler of these tests writes is for development.
vi.hoisted(() => Object.assign(process.env, { NODE_ENV: 'production' }))
vi.mock('react/jsx-dev-runtime', async () => {
  const { jsx, jsxs, Fragment } = await import('react/jsx-runtime')
  return {
    Fragment,
    jsxDEV: (...[type, props, key, several]: DevArguments) => (several ? jsxs : jsx)(type, props, key),
  }
})
type DevArguments = [...Parameters<typeof import('react/jsx-runtime').jsx>, several: boolean]

const readers = {
  ...{ html: readHtml, xml: readXml, markdown: readMarkdown, wiki: readWiki },
  ...{ flowchart: readMermaid, table: readTable, shape: readShape, linked: readLinked },
  json: (text: string) => readJson(text),
  data: (text: string) => readJson(text, ['text', 'detail']),
}
const prose = await compileProse(
  readDebate({
    ...standardDebate(`${standardFrontMatter}<Theme id="first" />\n\n<Theme id="second" />\n`),
    brief: { path: 'en.brief.mdx', text: '---\ntitle: x\nsummary: x\n---\nIn short.\n' },
  }),
)
const read = ({ kind, text }: Output): Structure => readers[kind](text)
const harmless = new Map([...(await renderAll(openHostile('harmless', prose)))].map(([name, one]) => [name, read(one)]))

/** Letters alone: lines are broken anywhere, and what XML or HTML cannot hold is left out or told by a mark. */
function letters(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about.
  return text.replace(/[\s\0-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]/g, '')
}

/** The fields that an output shows, by its harmless twin. */
const shown = new Map([...harmless].map(([name, { texts }]) => [name, fieldsIn(texts)]))

function fieldsIn(texts: string[]): Field[] {
  const all = texts.join(' ')
  return fields.filter((field) => all.includes(markOf(field)))
}

/** What follows a field's mark wherever it stands, up to where the text is cut short, and how it differs from the payload. */
function misread(name: string, texts: string[], field: Field, payload: string): string[] {
  const all = letters(texts.join('|'))
  const said = (field === 'source type' ? all.replaceAll(/[-_]/g, '') : all).split(markOf(field)).slice(1)
  if (said.length === 0) return [`${field} is missing`]
  // A source's type is an English word or two: `article-newspaper`.
  const known = field === 'source type' ? letters(payload).replaceAll(/[-_]/g, '') : letters(payload)
  // The share page shows it as other grammars have it too; those are read by themselves.
  if (name === 'share' && said.some((text) => isSaid(text, known))) return []
  return said.filter((text) => !isSaid(text, known)).map((text) => `${field}: ${text.slice(0, 200)}`)
}

function isSaid(text: string, known: string): boolean {
  if (text.startsWith(known)) return true
  const cut = text.indexOf('…')
  return cut >= 0 && known.startsWith(text.slice(0, cut))
}

const schemes = new Set(['http:', 'https:', 'mailto:'])

function isSafe(address: string): boolean {
  const url = URL.parse(address, 'https://this-site.invalid/en/hostile/')
  return url !== null && schemes.has(url.protocol) && !/evil/.test(url.host)
}

let checks = 0
afterAll(() =>
  console.log(`${payloads.length} payloads, ${fields.length} fields, ${harmless.size} outputs: ${checks} checks`),
)

it('has enough to ask', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(100)
  const seen = new Set([...shown.values()].flat())
  expect(fields.filter((field) => !seen.has(field))).toEqual([])
})

describe('stays a text', () => {
  // Formats are no markup, and `hostile-imports.test.ts` takes each payload through each: here every third, and what forges lines.
  const asked = payloads.map((payload, index) => ({ payload, withFormats: index % 3 === 0 || /forged/i.test(payload) }))

  it.each(asked)('$payload', async ({ payload, withFormats }) => {
    for (const [name, output] of await renderAll(openHostile(payload, prose), withFormats)) {
      const { skeleton, texts, addresses } = read(output)
      expect(skeleton, name).toBe(harmless.get(name)?.skeleton)
      expect(
        addresses.filter((address) => !isSafe(address)),
        name,
      ).toEqual([])
      for (const field of shown.get(name) ?? []) {
        expect(misread(name, texts, field, payload), name).toEqual([])
        checks++
      }
    }
  })
})

// The check asks nothing of it: it may be an archive's name.
const elsewhere = payloads.filter((payload) => URL.canParse(payload) && !schemes.has(new URL(payload).protocol))

it.each(elsewhere.map((archive) => ({ archive })))(
  'no link leads to $archive, given as an archived copy',
  async ({ archive }) => {
    const open = openHostile('harmless', prose)
    const sources = open.debate.sources.map((source) => ({ ...source, archive }))
    for (const [name, output] of await renderAll({ ...open, debate: { ...open.debate, sources } })) {
      if (output.kind !== 'data')
        expect(
          read(output).addresses.filter((one) => !isSafe(one)),
          name,
        ).toEqual([])
    }
    expect(elsewhere.length).toBeGreaterThan(5)
  },
)
