/** A debate in which every text is a payload, each behind a mark of its own by which it is found again. */

import { compareSides } from '../debate/compare.ts'
import { debateData } from '../debate/data.ts'
import { drawMap } from '../debate/draw.ts'
import { layoutMap } from '../debate/layout.ts'
import { type Debate, type Place, type Relation, relationId, type Source, type Statement } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import type { CompiledProse } from '../debate/prose.ts'

/** Every field that an author fills in freely. `updated`, `evidence`, relation kinds and ids are held to a pattern or a list. */
export const fields = [
  ...['title', 'question', 'summary', 'side name', 'side position', 'theme name', 'voice name', 'voice kind'],
  ...['statement text', 'statement detail', 'common ground', 'statement lang', 'relation scheme', 'brief title'],
  ...[
    'brief summary',
    'source title',
    'source type',
    'source genre',
    'author family',
    'author given',
    'author literal',
  ],
  ...[
    'publisher',
    'issued',
    'accessed',
    'source language',
    'source URL',
    'DOI',
    'archive',
    'source status',
    'note',
    'release note',
  ],
] as const

export type Field = (typeof fields)[number]

/** A word that stands before the payload in one field and nowhere else. */
export function markOf(field: Field): string {
  return `Qf${String(fields.indexOf(field) + 10)}q`
}

/** Addresses have to be addresses: the check has refused all others. */
const before: Partial<Record<Field, string>> = {
  'source URL': 'https://example.org/',
  archive: 'https://archive.example/',
}

/** A text as Markdown that says exactly that; also in MDX. */
export function asMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]|[\t\n\r\f\u00a0\u2028\u2029\ufeff]/g, (character) =>
    character > ' ' && character < '\x7f' ? `\\${character}` : `&#${character.charCodeAt(0)};`,
  )
}

const place: Place = { file: 'en.mdx', line: 1, column: 1 }

/** Two sides, two themes, every kind of link; `payload` stands in all of its texts. */
export function hostileDebate(payload: string): Debate {
  const text = (field: Field) => `${before[field] ?? ''}${markOf(field)}${payload}`
  const side = (id: string) => ({ id, name: text('side name'), position: text('side position'), place })
  const theme = (id: string) => ({ id, name: text('theme name'), place })
  const voice = (id: string, kind: string) => ({ id, name: text('voice name'), kind, place })
  const statement = (id: string, sides: string[], themeId: string): Statement => ({
    ...{ id, sides, theme: themeId, place },
    text: asMarkdown(text(sides.length > 1 ? 'common ground' : 'statement text')),
    detail: asMarkdown(text('statement detail')),
    voices: ['ministry', 'senator'],
    sources: ['p01', 'p02'],
    evidence: 'disputed',
    lang: text('statement lang'),
  })
  const link = (kind: Relation['kind'], from: string[], to: string): Relation => ({
    ...{ id: relationId(from, to), kind, from, to, scheme: text('relation scheme'), place },
  })
  return {
    ...{ slug: 'hostile', lang: 'en', updated: '2026-11-23' },
    ...{ title: text('title'), question: text('question'), summary: text('summary') },
    sides: [side('official'), side('critics')],
    themes: [theme('first'), theme('second')],
    voices: [voice('ministry', text('voice kind')), voice('senator', 'politician')],
    statements: [
      ...[statement('a', ['official'], 'first'), statement('b', ['critics'], 'first')],
      ...[statement('c', ['official'], 'first'), statement('d', ['official', 'critics'], 'first')],
      ...[statement('e', ['critics'], 'second'), statement('f', ['official'], 'second')],
    ],
    relations: [
      ...[link('attack', ['b'], 'a'), link('attack', ['c'], 'b->a'), link('support', ['c', 'f'], 'a')],
      ...[link('rephrase', ['e'], 'b'), link('attack', ['e'], 'f')],
    ],
    sources: [source('p01', text, 'source genre'), source('p02', text)],
  }
}

/** One with a genre, which stands in place of its type; one without. */
function source(id: string, text: (field: Field) => string, genre?: Field): Source {
  return {
    ...{ id, type: text('source type'), title: text('source title'), publisher: text('publisher'), place },
    ...(genre && { genre: text(genre) }),
    author: [{ family: text('author family'), given: text('author given') }, { literal: text('author literal') }],
    ...{ issued: text('issued'), accessed: text('accessed'), language: text('source language') },
    ...{ URL: text('source URL'), DOI: text('DOI'), archive: text('archive') },
    ...{ status: text('source status'), note: text('note') },
  }
}

/** That debate opened. Its prose is of another, with the same themes: what becomes of an author's MDX, tests/xss-written.ts asks. */
export function openHostile(payload: string, prose: CompiledProse): OpenDebate {
  const debate = hostileDebate(payload)
  const comparison = compareSides(debate)
  const brief = { title: markOf('brief title') + payload, summary: markOf('brief summary') + payload, place }
  const map = drawMap(layoutMap(debate, comparison))
  const releases = [releaseBefore(debate, markOf('release note') + payload)]
  const notes = { imbalance: { text: payload, place }, consensus: { text: payload, sources: ['p01'], place } }
  return { debate, notes, comparison, map, excerpts: new Map(), prose, brief, releases, messages: [] }
}

/** The debate as it was when less was said in it, and in other words. */
function releaseBefore(debate: Debate, note: string): OpenDebate['releases'][number] {
  const [first, ...others] = debate.statements
  const reworded = { ...first, ...(first && { text: `Once more ${first.text}` }) } as Statement
  const gone = others.at(-1)?.id ?? ''
  const relations = debate.relations.filter(({ from, to }) => ![...from, to].includes(gone))
  const older: Debate = {
    ...debate,
    ...{ title: `Old ${debate.title}`, summary: 'Elsewhere', relations },
    statements: [reworded, ...others.slice(0, -1), { ...reworded, id: 'withdrawn' }],
    sources: debate.sources.slice(1).map((source) => ({ ...source, title: `Old ${source.title}` })),
  }
  const data = debateData(older, compareSides(older))
  return { hash: '0123456789ab', lang: 'en', date: '2026-11-01', note, data, html: '<!doctype html>' }
}
