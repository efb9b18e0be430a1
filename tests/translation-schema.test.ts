/** The schema by which editors complete and check the head of a translation: it knows what the reader knows, and no more. */

import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkDebate } from '../debate/check.ts'
import { splitFrontMatter } from '../debate/read/front-matter.ts'
import { readDebate } from '../debate/read.ts'
import { translationSchema } from '../debate/translation-schema.ts'
import { standardTranslation } from './standard-debate.ts'

const fitsTranslation = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(translationSchema)
const yamlOf = (text: string) => splitFrontMatter({ path: 'es.mdx', text }, []).yaml ?? ''

describe('front matter of a translation', () => {
  const { debate: translation } = standardTranslation('')
  const said = (text: string) =>
    checkDebate(readDebate({ ...standardTranslation(''), debate: { path: 'es.mdx', text } }))
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule)

  it.each([
    ['translates: en', 'translates: "en"'],
    ['{ sovereignty: Soberanía }', '{ sovereignty: }'],
    [/themes:.*\n/, ''],
    [/voices:.*\n/, 'voices:\n'],
  ])('may have, for `%s`, `%s`', (from, to) => {
    const text = translation.text.replace(from, to)
    expect([said(text), fitsTranslation(parse(yamlOf(text)))]).toEqual([[], true])
  })

  it.each([
    ['title: ', 'titel: '],
    [/summary:.*\n/, ''],
    ['updated: 2026-11-24', 'updated: ayer'],
    [/sides:.*\n.*\n.*\n/, ''],
    [/ {2}critics:.*\n/, ''],
    [', position: Vienen por invitación.', ''],
    ['{ sovereignty: Soberanía }', '[Soberanía]'],
    ['ministry: Ministerio de Defensa', 'ministry: { name: Ministerio de Defensa }'],
    ['translates: en', 'translates: [en]'],
  ])('may not have, for `%s`, `%s`', (from, to) => {
    const text = translation.text.replace(from, to)
    expect(text).not.toBe(translation.text)
    expect(said(text)).not.toEqual([])
    expect(fitsTranslation(parse(yamlOf(text)))).toBe(false)
  })
})
