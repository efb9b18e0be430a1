/** A debate with one of everything that a drawing has to tell apart, for the formats that are only written. */

import { type Debate, type Place, type Relation, relationId, type Statement } from '../debate/model.ts'

const place: Place = { file: 'en.mdx', line: 1, column: 1 }

function statement(id: string, text: string, sides: string[], more: Partial<Statement> = {}): Statement {
  return { id, text, sides, voices: [], sources: [], place, ...more }
}

function link(kind: Relation['kind'], from: string[], to: string): Relation {
  return { id: relationId(from, to), kind, from, to, place }
}

const inTheme = { theme: 'sovereignty' }

export const smallDebate: Debate = {
  ...{ slug: 'small', lang: 'en', title: 'Troops & treaties', updated: '2026-01-02' },
  ...{ question: 'Is it a "partnership"?', summary: 'A small debate: one of everything.' },
  sides: [
    { id: 'official', name: 'Official narrative', position: 'They come by invitation.', place },
    { id: 'critics', name: 'Critics', position: 'They follow an agenda of their own.', place },
    { id: 'villages', name: 'Villages', position: 'Ask us.', place },
  ],
  themes: [{ id: 'sovereignty', name: 'Sovereignty', place }],
  voices: [
    { id: 'ministry', name: 'Ministry of Defence', kind: 'government', place },
    { id: 'senator', name: 'A senator', kind: 'politician', place },
  ],
  statements: [
    statement('by-invitation', 'Troops come by invitation.', ['official'], {
      ...inTheme,
      ...{ detail: 'It is written.\n\nIt is signed.', voices: ['ministry', 'senator'], sources: ['p01'] },
    }),
    statement('letter', 'There is a letter.', ['official'], inTheme),
    statement('signature', 'The letter is signed.', ['official'], inTheme),
    statement('other-letter', 'That letter is about trade, and about 1 < 2.', ['critics'], inTheme),
    statement('annex', 'Its annex is about troops.', ['official'], inTheme),
    statement('own-agenda', 'They follow an agenda of their own.', ['critics'], inTheme),
    statement('own-plans', 'They have other plans.', ['critics']),
    statement('our-land', 'It is our land, whoever came.', ['villages']),
    statement('maps', 'Maps should be public.', ['official', 'critics', 'villages']),
    statement('shared', 'The road is bad.', ['critics', 'villages']),
    statement('unplaced', 'Nobody has said whose this is.', []),
  ],
  relations: [
    link('support', ['letter', 'signature'], 'by-invitation'),
    link('attack', ['other-letter'], 'letter+signature->by-invitation'),
    link('attack', ['annex'], 'other-letter->letter+signature->by-invitation'),
    link('attack', ['own-agenda'], 'by-invitation'),
    link('rephrase', ['own-plans'], 'own-agenda'),
    link('support', ['our-land'], 'own-agenda'),
  ],
  sources: [
    {
      ...{ id: 'p01', type: 'report', title: 'A report', issued: '2001', language: 'en', place },
      author: [{ family: 'Quispe', given: 'Ana' }, { literal: 'The Office' }],
      ...{ publisher: 'An office', URL: 'https://example.org/report', note: 'Second edition' },
    },
  ],
}
