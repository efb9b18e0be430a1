/** The index of a search: what is in it, that it is always the same, and that a built site gets one for each language. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { indexSite } from '../cli/search-index.ts'
import { compareSides } from '../debate/compare.ts'
import { debateData, writeData } from '../debate/data.ts'
import { loadDebate } from '../debate/load.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { recordsOf } from '../debate/search/records.ts'
import { writeIndex } from '../debate/search/write-index.ts'
import { smallDebate } from './small-debate.ts'

const { debate: peru } = readDebate(await loadDebate({ lang: 'en', slug: 'us-military-peru' }))

it('holds the question, every theme, statement, voice and source of a debate, each once', () => {
  expect(recordsOf(peru).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    `debate ${peru.slug}`,
    ...peru.themes.map(({ id }) => `theme ${id}`),
    ...peru.statements.map(({ id }) => `statement ${id}`),
    ...peru.voices.map(({ id }) => `voice ${id}`),
    ...peru.sources.map(({ id }) => `source ${id}`),
  ])
})

it('names a source by author, title, publisher and year, with one mark between them', () => {
  const [source] = smallDebate.sources
  const authors = [{ literal: 'Quispe et al.' }]
  const asked = { ...smallDebate, sources: source ? [{ ...source, title: 'Who came?', author: authors }] : [] }
  expect(recordsOf(asked).at(-1)?.text).toBe('Quispe et al. Who came? An office. 2001')
})

it('is the same for the same debates in any order', () => {
  const other = { ...smallDebate, slug: 'another' }
  const [first, second] = [writeIndex('en', [peru, other]), writeIndex('en', [other, structuredClone(peru)])]
  expect([...second]).toEqual([...first])
  expect([...writeIndex('en', [peru])]).not.toEqual([...first])
})

it('has one folder, named anew when a word changes', () => {
  const foldersOf = (debate: Debate) => [...new Set([...writeIndex('en', [debate]).keys()].map(path.dirname))]
  const changed = { ...smallDebate, question: 'Is it a partnership at all?' }
  expect(foldersOf(smallDebate)).toHaveLength(2)
  expect(foldersOf(changed)[1]).not.toBe(foldersOf(smallDebate)[1])
})

it('is written for each language of a built site, and nothing of an earlier one is left', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'visavis-index-'))
  onTestFinished(() => rmSync(site, { recursive: true }))
  const build = (debate: Debate) => {
    const folder = path.join(site, debate.lang, debate.slug)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'debate.json'), writeData(debateData(debate, compareSides(debate))))
  }
  for (const debate of [smallDebate, { ...smallDebate, lang: 'es' }]) build(debate)
  mkdirSync(path.join(site, '_next', 'static'), { recursive: true })
  expect(indexSite(site).map(({ lang, debates }) => [lang, debates])).toEqual([
    ['en', 1],
    ['es', 1],
  ])
  const data = path.join(site, 'en', 'search', 'data')
  const read = (name: string) => readFileSync(path.join(data, name), 'utf8')
  for (const [name, text] of writeIndex('en', [smallDebate])) expect(read(name)).toBe(text)
  const { folder } = JSON.parse(read('index.json')) as { folder: string }
  build({ ...smallDebate, slug: 'another' })
  indexSite(site)
  expect(existsSync(path.join(data, folder))).toBe(false)
})
