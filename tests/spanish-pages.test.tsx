/** Pages of a Spanish debate say nothing in English: every word on them is one of the Spanish catalogue, or the debate's own. */

import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test } from 'vitest'
import { BriefPage } from '../components/brief-page.tsx'
import { interfaceLanguages, wordsOf } from '../components/catalogue/catalogue.ts'
import { ChangesPage } from '../components/changes-page.tsx'
import { stateWords } from '../components/changes-words.ts'
import { DebateHead } from '../components/debate-head.tsx'
import { FacingColumns } from '../components/facing-columns.tsx'
import { FeedEntry } from '../components/feed-entry.tsx'
import { FigureCaption } from '../components/figure-caption.tsx'
import { FigureList } from '../components/figure-list.tsx'
import { FigureRows } from '../components/figure-rows.tsx'
import { SourceLedger } from '../components/source-ledger.tsx'
import { SourceNotes } from '../components/source-notes.tsx'
import { ThemeList } from '../components/theme-list.tsx'
import { tellHistory } from '../debate/changes/history.ts'
import { listSources } from '../debate/citations.ts'
import { compareSides } from '../debate/compare.ts'
import { debateData } from '../debate/data.ts'
import { drawExcerpt } from '../debate/excerpt.ts'
import type { Debate, Source, Statement } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import { compileProse } from '../debate/prose.ts'
import type { Brief } from '../debate/read/reading.ts'
import { readDebate } from '../debate/read.ts'
import { sourceGenres, sourceTypes, voiceKinds } from '../debate/source-words.ts'
import { viewDebate } from '../debate/view.ts'
import { standardDebate, standardFrontMatter } from './standard-debate.ts'
import { hostileDebate } from './xss-debate.ts'
import { shareOf } from './xss-share.tsx'

const prose = await compileProse(
  readDebate({
    ...standardDebate(`${standardFrontMatter}<Theme id="first" />\n\n<Theme id="second" />\n`),
    brief: { path: 'es.brief.mdx', text: '---\ntitle: x\nsummary: x\n---\nQf.\n' },
  }),
)

const place = { file: 'es.mdx', line: 1, column: 1 }

/** A debate whose own words all begin with `Qf`: a third side, common ground of two, what has no side, theme or answer. */
function debateIn(lang: string): Debate {
  const hostile = hostileDebate('')
  const statements = hostile.statements.map(({ lang: _, ...one }): Statement => one)
  const add = (id: string, more: Partial<Statement>) => ({ ...(statements[0] as Statement), id, ...more })
  const [first, second] = hostile.sources as [Source, Source]
  const dated = { language: 'es', issued: '2026-11-23', accessed: '2026-11-23' }
  const { URL: _, issued: __, ...undated } = second
  return {
    ...{ ...hostile, lang },
    sides: [...hostile.sides, { id: 'third', name: 'Qf', position: 'Qf', place }],
    statements: [
      ...[...statements, add('g', { sides: [], sources: [], theme: '' }), add('h', { evidence: 'forecast' })],
      add('i', { sides: ['critics'], evidence: 'documented' }),
      add('j', { sides: ['critics'], evidence: 'unverified' }),
    ],
    sources: [
      { ...first, ...dated },
      { ...undated, id: 'p02', language: 'es' },
      { ...first, ...dated, id: 'p03' },
    ],
  }
}

/** That debate opened, with a release in which much was otherwise. */
function speak(lang: string) {
  const debate = debateIn(lang)
  const [first, ...others] = debate.statements as [Statement, ...Statement[]]
  const older: Debate = {
    ...{ ...debate, title: 'Qf qf', relations: debate.relations.slice(1), sources: debate.sources.slice(1) },
    statements: [
      { ...first, text: 'Qf qf qf' },
      ...others.slice(0, -1).map((one) => (one.id === 'h' ? { ...one, evidence: 'disputed' as const } : one)),
      { ...first, id: 'withdrawn' },
    ].map((one) => (one.id === 'i' ? { ...one, theme: 'second', detail: 'Qf' } : one)),
  }
  const data = debateData(older, compareSides(older))
  const releases = [{ hash: '0123456789ab', lang, date: '2026-11-01', note: 'Qf', data, html: '' }]
  const brief = { title: 'Qf', summary: 'Qf', place }
  const open = { debate, comparison: compareSides(debate), releases, prose, brief, excerpts: new Map() }
  return viewDebate(open as unknown as OpenDebate, wordsOf(lang).terms.otherStatements)
}

function pagesIn(lang: string): Record<string, ReactNode> {
  const view = speak(lang)
  const { open, cards } = view
  const { debate, comparison, brief } = open
  const excerpt = drawExcerpt(debate, comparison, { focus: 'b', depth: 2, theme: 'first' })
  const figure = { cards, sides: debate.sides, startSide: comparison.startSide, labelledBy: 'x', root: '../', lang }
  return {
    compare: [
      <DebateHead key="head" view={view} />,
      <FacingColumns key="columns" view={view} />,
      <SourceNotes key="notes" citations={view.citations} lang={lang} />,
    ],
    sources: (
      <SourceLedger debate={debate} ledger={listSources(debate, comparison.order)} startSide={comparison.startSide} />
    ),
    changes: <ChangesPage debate={debate} history={tellHistory(open, stateWords(lang))} />,
    'changes before a release': <ChangesPage debate={debate} history={[]} />,
    share: shareOf(view).page,
    brief: <BriefPage view={view} brief={brief as Brief} />,
    feed: <FeedEntry view={view} page="https://x/" picture={{ src: 'https://x/', width: 1, height: 1 }} />,
    figures: [
      <FigureRows key="rows" themes={excerpt.themes} {...figure} />,
      <FigureList key="list" themes={view.themes} {...figure} />,
      <FigureCaption key="caption" excerpt={excerpt} number={1} debate={debate} nameId="x" root="../" />,
    ],
    'list of themes': <ThemeList view={view} mapHref="map/" />,
  }
}

const said = /\p{L}[\p{L}\p{M}]*/gu
const wordsIn = (text: string) => text.toLowerCase().match(said) ?? []

function collect(value: unknown): string[] {
  return typeof value === 'string' ? wordsIn(value) : Object.values(value as object).flatMap(collect)
}

/** Words that are nobody's language: names, units, and what dates and lists take from `Intl`. */
const shared =
  'vis à hostile px cc by html b c d e f g h i j n ab doi org example archive noviembre de nov y español http https localhost'
const attributes = ['ariaLabel', 'title', 'alt', 'placeholder', 'label'] as const

/** What readers see or hear of a page: no code, no names of files, nothing that is to be copied. */
async function read(page: ReactNode): Promise<string[]> {
  const html = await new Response((await prerender(page)).prelude).text()
  const tree = fromHtml(html, { fragment: true })
  for (const part of selectAll('code, textarea, [translate=no], template, script', tree)) part.children = []
  const texts = selectAll('*', tree).flatMap(({ properties, children }) => [
    ...attributes.map((name) => String(properties[name] ?? '')),
    ...children.map((child) => (child.type === 'text' ? child.value : '')),
  ])
  return texts
}

const known = new Set([...collect(wordsOf('es')), ...shared.split(' ')])
const foreignIn = (texts: string[]) =>
  texts.filter((text) => wordsIn(text).some((word) => !known.has(word) && !/^qf|^[fq]*$/.test(word)))
const english = pagesIn('en')

test.each(Object.entries(pagesIn('es')))('%s', async (name, page) => {
  expect(foreignIn(await read(page))).toEqual([])
  expect(foreignIn(await read(english[name])).length).toBeGreaterThan(0)
})

test('what authors choose from a list has a name in every language', () => {
  for (const lang of interfaceLanguages) {
    const { sources, voices } = wordsOf(lang).kinds
    const types = Object.keys(sourceTypes).map((type) => type.replaceAll(/[-_]/g, ' '))
    expect(Object.keys(sources).sort()).toEqual([...Object.keys(sourceGenres), ...types].sort())
    expect(Object.keys(voices)).toEqual(Object.keys(voiceKinds))
  }
})
