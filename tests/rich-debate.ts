/** A generated debate with all that the model knows: voices, sources, evidence, detail, schemes, languages, marks. */

import {
  type Debate,
  evidenceStatuses,
  type Relation,
  relationId,
  type Source,
  type Statement,
} from '../debate/model.ts'
import { generateDebate, mulberry } from './generate-debate.ts'

const place = { file: 'generated', line: 1, column: 1 }
const openings = [
  'The *treaty* of',
  'A [report](https://example.org/a?b=c&d=e) on',
  'So `x` is',
  '**No** word about',
  'It is said that',
  '“Quoted”, with\\* a star, and',
]

/** Every text is of its own, so that statements can be told apart in formats that know no ids. */
export function richDebate(seed: number, count: number): Debate {
  const random = mulberry(seed + 7)
  const chance = (share: number) => random() < share
  const some = <T extends { id: string }>(items: readonly T[]) => items.filter(() => chance(0.3)).map(({ id }) => id)
  const debate = generateDebate({ statements: count, sides: 2 + (seed % 2), themes: 3, seed })
  const [voices, sources] = [voicesOf(), sourcesOf()]
  const statements = debate.statements.map((one, index): Statement => {
    const opening = openings[Math.floor(random() * openings.length)] ?? ''
    return {
      ...one,
      text: `${opening} number ${index}: ${one.text}`,
      ...(chance(0.3) && {
        detail: chance(0.5) ? 'One *more* thing.' : 'A first paragraph.\n\nA second one, with \\{braces}.',
      }),
      ...{ voices: some(voices), sources: some(sources) },
      ...(chance(0.3) && { evidence: evidenceStatuses[Math.floor(random() * 4)] ?? 'documented' }),
      ...(chance(0.1) && { lang: 'es' }),
      place,
    }
  })
  const named = debate.relations.filter(({ id, from, to }) => id === relationId(from, to))
  const relations = named.filter(isReached(named, statements)).map((one): Relation => {
    return chance(0.1) ? { ...one, scheme: 'from expert opinion' } : one
  })
  const frame = { summary: 'Two sides, many words.', question: 'Does it hold, or not?', updated: '2026-02-03' }
  const sides = debate.sides.map((side) => ({ ...side, position: `It is as ${side.id} says.` }))
  return { ...debate, ...frame, ...{ sides, voices, sources, statements, relations } }
}

/** Whether what a relation ends on is there, and so on: circles of undercuts have no names. */
function isReached(relations: Relation[], statements: Statement[]): (relation: Relation) => boolean {
  const known = new Set(statements.map(({ id }) => id))
  for (let before = -1; before !== known.size; ) {
    before = known.size
    for (const { id, to } of relations) if (known.has(to)) known.add(id)
  }
  return ({ id }) => known.has(id)
}

function voicesOf(): Debate['voices'] {
  return ['mindef', 'river-people'].map((id) => ({
    id,
    name: `The ${id}, as “it” is called`,
    kind: 'government',
    place,
  }))
}

function sourcesOf(): Source[] {
  return [
    {
      id: 'p01',
      type: 'report',
      title: 'Annual report: “all” of it',
      URL: 'https://example.org/report?year=2024#top',
      place,
    },
    {
      ...{
        id: 'p02',
        type: 'article-newspaper',
        genre: 'news',
        title: 'Ships, and planes',
        author: [{ family: 'Ruiz', given: 'Ana' }],
      },
      ...{ publisher: 'The Paper', issued: '2024-05', language: 'es', note: 'Read in part.', place },
    },
    { id: 'p03', type: 'webpage', title: 'example.net/a', URL: 'https://example.net/a', place },
  ]
}
