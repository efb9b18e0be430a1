/** The schemas by which editors complete and check what an author writes: they know what the reader knows, and no more. */

import { Ajv as AjvOfDraft7 } from 'ajv'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkDebate } from '../debate/check.ts'
import { frontMatterSchema } from '../debate/front-matter-schema.ts'
import { listDebates, loadDebate } from '../debate/load.ts'
import { frontMatterKeys, sideKeys, splitFrontMatter, voiceKeys } from '../debate/read/front-matter.ts'
import { authorKeys, sourceKeys } from '../debate/read/sources.ts'
import { translationKeys } from '../debate/read/translation.ts'
import { readDebate } from '../debate/read.ts'
import { sourcesSchema } from '../debate/sources-schema.ts'
import { translatesOf } from '../debate/translates.ts'
import { translationSchema } from '../debate/translation-schema.ts'
import { writeSchema, type YamlSchema } from '../debate/yaml-schema.ts'
import { standardDebate } from './standard-debate.ts'

const options = { strict: true, allowUnionTypes: true, allErrors: true }
const ajv = new Ajv(options)
const fitsFrontMatter = ajv.compile(frontMatterSchema)
const fitsTranslation = ajv.compile(translationSchema)
const fitsSources = ajv.compile(sourcesSchema)

const { debate } = standardDebate('')
/** The front matter of the standard debate with one thing changed. */
const changed = (from: string | RegExp, to: string) => debate.text.replace(from, to)
const yamlOf = (text: string) => splitFrontMatter({ path: 'en.mdx', text }, []).yaml ?? ''

/** The rules that refuse files; the body of the standard debate is not looked at. */
function refusals(text: string, sources?: string): string[] {
  const messages = checkDebate(readDebate(standardDebate(text, sources)))
  return messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
}

describe('front matter', () => {
  it('fits in every debate of the library', async () => {
    for (const address of await listDebates()) {
      const { debate: file } = await loadDebate(address)
      const fits = translatesOf(file.text) === undefined ? fitsFrontMatter : fitsTranslation
      expect(fits(parse(yamlOf(file.text))), JSON.stringify(fits.errors)).toBe(true)
    }
  })

  it.each([
    ['title: US forces in Peru', 'title: 1952'],
    ['title: US forces in Peru', '# a comment\ntitle: true'],
    ['themes: { sovereignty: Sovereignty }', 'themes: { sovereignty: }'],
    ['voices: { ministry: { name: Ministry of Defence, kind: government } }', 'voices:'],
    ['kind: government', 'kind: something of its own'],
  ])('may have, for `%s`, `%s`', (from, to) => {
    expect(refusals(changed(from, to))).toEqual([])
    expect(fitsFrontMatter(parse(yamlOf(changed(from, to))))).toBe(true)
  })

  it.each([
    ['title: US forces in Peru', 'title:'],
    ['title: US forces in Peru', 'title: "  "'],
    ['title: US forces in Peru', 'title: [US, forces]'],
    ['title: US forces in Peru', 'titel: US forces in Peru'],
    [/summary:.*\n/, ''],
    ['updated: 2026-11-23', 'updated: yesterday'],
    ['updated: 2026-11-23', 'updated: 2026-13-01'],
    ['position: They come by invitation.', 'positon: They come by invitation.'],
    [', position: They come by invitation.', ''],
    [/ {2}critics:.*\n/, ''],
    ['  critics:', '  Critics:'],
    ['  critics:', '  constructor:'],
    [/critics: \{.*\}/, "critics: Critics' concerns"],
    ['{ sovereignty: Sovereignty }', '[sovereignty]'],
    ['{ sovereignty: Sovereignty }', '{ sovereignty: { name: Sovereignty } }'],
    [', kind: government', ''],
    ['kind: government', 'kind: government, url: x'],
  ])('may not have, for `%s`, `%s`', (from, to) => {
    const text = changed(from, to)
    expect(text).not.toBe(debate.text)
    expect(refusals(text)).not.toEqual([])
    expect(fitsFrontMatter(parse(yamlOf(text)))).toBe(false)
  })
})

describe('sources', () => {
  it('fit in every debate of the library', async () => {
    for (const address of await listDebates()) {
      const { sources } = await loadDebate(address)
      expect(fitsSources(parse(sources?.text ?? '')), JSON.stringify(fitsSources.errors)).toBe(true)
    }
  })

  it.each([
    '',
    '# nothing yet\n',
    '- { id: p01, type: report, title: 2026 }',
    '- { id: p01, type: unheard-of, title: T, genre: another, issued: 1952, publisher: , note: "" }',
    '- { id: p01, type: report, title: T, author: [{ literal: Congress }, { family: F, given: G }, {}] }',
    '- { id: p01, type: report, title: T, author: , URL: /files/p01.pdf }',
    '- { id: p01, type: report, title: T, URL: "HTTPS://example.org/a:b" }',
  ])('may be `%s`', (text) => {
    expect(refusals(debate.text, text)).toEqual([])
    expect(fitsSources(parse(text))).toBe(true)
  })

  it.each([
    'p01: { type: report, title: T }',
    '- p01',
    '- { type: report, title: T }',
    '- { id: P01, type: report, title: T }',
    '- { id: constructor, type: report, title: T }',
    '- { id: p01, title: T }',
    '- { id: p01, type: report, title: }',
    '- { id: p01, type: report, title: T, url: https://example.org }',
    '- { id: p01, type: report, title: T, note: [a] }',
    '- { id: p01, type: report, title: T, author: Congress }',
    '- { id: p01, type: report, title: T, author: [{ name: Congress }] }',
    '- { id: p01, type: report, title: T, URL: "javascript:alert(1)" }',
    '- { id: p01, type: report, title: T, URL: "//evil.example" }',
    '- { id: p01, type: report, title: T, URL: " data:text/html,x" }',
  ])('may not be `%s`', (text) => {
    expect(refusals(debate.text, text)).not.toEqual([])
    expect(fitsSources(parse(text))).toBe(false)
  })
})

describe('the schemas', () => {
  const keysOf = (schema: YamlSchema | false | undefined) => Object.keys((schema ? schema.properties : {}) ?? {})
  const entry = (key: string) => frontMatterSchema.properties?.[key]?.additionalProperties

  it('know the keys that the reader knows, and no others', () => {
    expect(keysOf(frontMatterSchema)).toEqual(frontMatterKeys)
    expect(keysOf(translationSchema)).toEqual(translationKeys)
    expect(keysOf(entry('sides'))).toEqual(sideKeys)
    expect(keysOf(entry('voices'))).toEqual(voiceKeys)
    expect(keysOf(sourcesSchema.items)).toEqual(sourceKeys)
    expect(keysOf(sourcesSchema.items?.properties?.author?.items)).toEqual(authorKeys)
  })

  it('mean the same in the draft that older editors know', async () => {
    const older = new AjvOfDraft7(options)
    const [frontMatter, sources] = [frontMatterSchema, sourcesSchema].map(({ $schema: _, ...rest }) =>
      older.compile(rest),
    )
    const [address] = await listDebates()
    const files = address && (await loadDebate(address))
    expect(frontMatter?.(parse(yamlOf(files?.debate.text ?? '')))).toBe(true)
    expect(sources?.(parse(files?.sources?.text ?? ''))).toBe(true)
    expect([frontMatter?.({ title: 'T' }), sources?.([{ id: 'A' }])]).toEqual([false, false])
  })

  it('describe every key and every word that they offer', () => {
    const undescribed = (schema: YamlSchema): string[] => [
      ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => [
        ...(one.description ? [] : [key]),
        ...undescribed(one),
      ]),
      ...(schema.anyOf ?? []).flatMap((one) => (one.const !== undefined && !one.description ? [one.const] : [])),
      ...(schema.items ? undescribed(schema.items) : []),
      ...(schema.additionalProperties ? undescribed(schema.additionalProperties) : []),
    ]
    expect([frontMatterSchema, translationSchema, sourcesSchema].flatMap(undescribed)).toEqual([])
  })

  it.each([
    ['front-matter', frontMatterSchema],
    ['sources', sourcesSchema],
    ['translation', translationSchema],
  ])('are kept for editors in docs/schemas/, and are what the site serves: %s', async (name, schema) => {
    await expect(writeSchema(schema)).toMatchFileSnapshot(`../docs/schemas/${name}.schema.json`)
    const { GET } = (await import(`../app/${name}.schema.json/route.ts`)) as { GET(): Response }
    expect(await GET().text()).toBe(writeSchema(schema))
  })
})
