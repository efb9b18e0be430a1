/** Citations say what their styles ask, survive any text, and are the same from a browser as from a build. */

import bibtex from 'bibtex-parse'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { citationText, fillTemplate } from '../components/share/cite-statement.ts'
import { type Cited, type CitedPage, citationTemplates, citeAll, pageTemplates, type Style } from '../debate/cite.ts'
import { compareSides } from '../debate/compare.ts'
import { plainText } from '../debate/inline.ts'
import { loadDebate } from '../debate/load.ts'
import { readDebate } from '../debate/read.ts'

const url = 'https://example.org/en/us-military-peru/'
const page: CitedPage = { title: 'US forces in Peru', site: 'Vis-à-vis', url, updated: '2026-11-23', lang: 'en' }
const pinned = { ...page, url: `${url}embed@0123456789ab.html`, release: '0123456789ab' }
const statement: Cited = {
  text: 'Troops come “by invitation”.',
  number: 12,
  side: 'Official narrative',
  id: 'by-invitation',
}

function inStyle(style: Style, ...args: Parameters<typeof citeAll>): string {
  return citeAll(...args).find((one) => one.style === style)?.text ?? ''
}

describe('of a page', () => {
  const expected: [Style, string, string][] = [
    [
      'apa',
      `US forces in Peru. (2026, November 23). Vis-à-vis. ${url}`,
      `US forces in Peru. (2026, November 23). Vis-à-vis. Retrieved September 5, 2027, from ${url}`,
    ],
    [
      'mla',
      `“US forces in Peru.” Vis-à-vis, 23 Nov. 2026, ${url}.`,
      `“US forces in Peru.” Vis-à-vis, 23 Nov. 2026, ${url}. Accessed 5 Sept. 2027.`,
    ],
    [
      'chicago',
      `Vis-à-vis. “US forces in Peru.” Last modified November 23, 2026. ${url}.`,
      `Vis-à-vis. “US forces in Peru.” Last modified November 23, 2026. Accessed September 5, 2027. ${url}.`,
    ],
  ]
  test.each(expected)('%s', (style, without, accessed) => {
    expect(inStyle(style, page)).toBe(without)
    expect(inStyle(style, page, undefined, '2027-09-05')).toBe(accessed)
  })

  it('sets in italics what its style does', () => {
    const italics = citeAll(page).map(({ style, runs }) => [
      style,
      runs.filter((run) => run.italic).map((run) => run.text),
    ])
    expect(italics).toEqual([
      ['apa', ['US forces in Peru']],
      ['mla', ['Vis-à-vis']],
      ['chicago', []],
      ['bibtex', []],
      ['csl-json', []],
    ])
  })

  it('names the release where it is one', () => {
    expect(inStyle('apa', pinned, undefined, '2027-09-05')).toBe(
      `US forces in Peru (Version 0123456789ab). (2026, November 23). Vis-à-vis. ${url}embed@0123456789ab.html`,
    )
    for (const { text } of citeAll(pinned)) expect(text).toContain('0123456789ab')
    expect(inStyle('bibtex', pinned)).toMatch(/^@misc\{visavis-en-us-military-peru-0123456789ab,\n/)
  })
})

describe('of a statement', () => {
  const expected: [Style, string][] = [
    [
      'apa',
      `Troops come “by invitation” [Statement 12, Official narrative]. (2026, November 23). In US forces in Peru. Vis-à-vis. ${url}#by-invitation`,
    ],
    [
      'mla',
      `“Troops come ‘by invitation’.” Statement 12 (Official narrative). US forces in Peru, Vis-à-vis, 23 Nov. 2026, ${url}#by-invitation.`,
    ],
    [
      'chicago',
      `Vis-à-vis. “Troops come ‘by invitation’.” Statement 12 (Official narrative) in “US forces in Peru.” Last modified November 23, 2026. ${url}#by-invitation.`,
    ],
  ]
  test.each(expected)('%s', (style, text) => expect(inStyle(style, page, statement)).toBe(text))

  it('puts one full stop, and none after a question', () => {
    expect(inStyle('mla', page, { ...statement, text: 'Who asked' })).toContain('“Who asked.” ')
    expect(inStyle('mla', page, { ...statement, text: 'Who asked?' })).toContain('“Who asked?” ')
    expect(inStyle('apa', page, { ...statement, text: 'Who asked?' })).toContain('Who asked? [')
    expect(inStyle('apa', { ...page, title: 'Who asked?' })).toContain('Who asked? (2026')
  })

  it('leads to the statement of a release where it is told how', () => {
    const focused = { ...pinned, statementUrl: `${pinned.url}?focus=` }
    expect(inStyle('apa', focused, statement)).toMatch(/embed@0123456789ab\.html\?focus=by-invitation$/)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('"“”‘\'{}\\%&#$_~^@,.?! \n«»aéñ中😀$&`'), '\ud800'), maxLength: 40 }),
)
const anyCited = fc.record<Cited>({ text: anyText, number: fc.nat(), side: anyText, id: anyText })
const anyPage = fc.record({ title: anyText, site: anyText }).map((texts): CitedPage => ({ ...page, ...texts }))

describe('of any text', () => {
  it('reads back as BibTeX: one entry, a key in ASCII, the fields it should have', () => {
    fc.assert(
      fc.property(anyPage, anyCited, (any, cited) => {
        const both: [string, string][] = [
          [cited.text, inStyle('bibtex', any, cited)],
          [any.title, inStyle('bibtex', any)],
        ]
        for (const [title, text] of both) {
          const [entry, ...others] = bibtex.parse(text).filter(({ itemtype }) => itemtype === 'entry')
          expect(others).toEqual([])
          expect(entry?.key).toMatch(/^[A-Za-z0-9_-]+$/)
          const names = entry?.fields.map(({ name }) => name)
          expect(names).toEqual(['title', 'howpublished', 'year', 'month', 'day', 'url'])
          expect(texFree(entry?.fields[0]?.value ?? '')).toBe(title)
        }
      }),
    )
  })

  it('is CSL-JSON with what a citation needs', () => {
    fc.assert(
      fc.property(anyPage, anyCited, (any, cited) => {
        const [item, ...others] = JSON.parse(inStyle('csl-json', any, cited, '2027-09-05')) as Record<string, unknown>[]
        expect(others).toEqual([])
        expect(item).toMatchObject({
          ...{ type: 'webpage', title: cited.text, 'container-title': any.title, publisher: any.site },
          ...{ number: `${cited.number}`, section: cited.side, language: 'en' },
          issued: { 'date-parts': [[2026, 11, 23]] },
          accessed: { 'date-parts': [[2027, 9, 5]] },
        })
        expect(String(item?.URL).startsWith(`${url}#`)).toBe(true)
        expect(URL.canParse(String(item?.URL))).toBe(true)
      }),
    )
  })

  it('comes out of a browser as out of a build', () => {
    fc.assert(
      fc.property(anyPage, anyCited, fc.constantFrom(undefined, '2027-01-31'), (any, cited, accessed) => {
        const given = { ...cited, ...(accessed !== undefined && { accessed }) }
        expect(filled(any, given)).toEqual(citeAll(any, given).map(({ runs }) => runs))
        const bare = pageTemplates(any).map((template) => fillTemplate(template, {}))
        expect(bare).toEqual(citeAll(any).map(({ runs }) => runs))
      }),
    )
  })

  it('gives each statement a key of its own', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const keys = [one, other].map((id) => inStyle('bibtex', page, { ...statement, id }).split(',')[0])
        expect(keys[0] === keys[1]).toBe(one === other)
      }),
      { examples: [['_a', '\u05fa']] },
    )
  })
})

/** As a browser does it: templates that have gone through JSON, filled by components/. */
function filled(of: CitedPage, cited: Cited) {
  const sent = JSON.parse(JSON.stringify(citationTemplates(of))) as ReturnType<typeof citationTemplates>
  return sent.map((template) => fillTemplate(template, cited))
}

/** A field's text as TeX would set it. */
function texFree(field: string): string {
  const names: Record<string, string> = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    asciitilde: '~',
    asciicircum: '^',
  }
  return field
    .replace(/^\{|\}$/g, '')
    .replace(/\\text([a-z]+)\{\}|\\([%&#$_])/g, (_, name: string, character: string) => names[name] ?? character)
}

it('cites every statement of the Peru debate alike in browser and build', async () => {
  const { debate } = readDebate(await loadDebate({ slug: 'us-military-peru', lang: 'en' }))
  const { order } = compareSides(debate)
  for (const { id, text, sides } of debate.statements) {
    const side = debate.sides.find((one) => one.id === sides[0] && sides.length === 1)?.name ?? 'Common ground'
    const cited = { id, text: plainText(text), number: order.indexOf(id) + 1, side }
    expect(filled(page, cited).map(citationText)).toEqual(citeAll(page, cited).map((one) => one.text))
  }
  expect(JSON.stringify(citationTemplates(page)).length).toBeLessThan(4000)
})
