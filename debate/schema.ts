/**
 * What `debate.json` looks like, as a JSON Schema (draft 2020-12), served at `/debate.schema.json`.
 *
 * It is also the order of the keys in that file (`data.ts`) and what a release's data is held to (`fits-schema.ts`), so
 * that none of them can say something else.
 */

import { evidenceStatuses } from './model.ts'

/** The part of JSON Schema that is used here. */
export interface Schema {
  $schema?: string
  $ref?: `#/$defs/${string}`
  $defs?: Record<string, Schema>
  title?: string
  description?: string
  type?: 'object' | 'array' | 'string'
  const?: string | number
  enum?: readonly string[]
  pattern?: string
  minLength?: number
  minItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: readonly string[]
  additionalProperties?: false
}

/** Where the schema is served, from the site's root. No host: a release is named by its content, wherever it stands. */
export const schemaAddress = '/debate.schema.json'
export const dataFormat = 'visavis-debate'
export const dataVersion = 1

const text: Schema = { type: 'string' }
const id: Schema = { type: 'string', minLength: 1 }
const ids: Schema = { type: 'array', items: id }
const described = (schema: Schema, description: string): Schema => ({ ...schema, description })

/** An object with exactly these keys; those whose name ends in `?` may be missing. */
function object(description: string, keys: Record<string, Schema>): Schema {
  const names = Object.keys(keys)
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ''), keys[name] ?? {}])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  }
}

function listOf(name: string, minItems = 0): Schema {
  return { type: 'array', items: { $ref: `#/$defs/${name}` }, ...(minItems > 0 && { minItems }) }
}

const definitions: Record<string, Schema> = {
  side: object('A group of people who hold a position.', {
    id,
    name: text,
    position: described(text, "The side's answer to the question, in one sentence."),
  }),
  theme: object('A heading that groups statements.', { id, name: text }),
  voice: object('Who speaks: a ministry, a court, a community, a researcher.', { id, name: text, kind: text }),
  statement: object('A sentence with an id.', {
    id,
    text: described(text, 'One sentence, inline Markdown.'),
    'detail?': described(text, 'Paragraphs of inline Markdown, a blank line between them.'),
    sides: described(ids, "One: that side's claim. Several: common ground. None: not yet placed."),
    'theme?': id,
    voices: ids,
    sources: ids,
    'evidence?': { enum: evidenceStatuses, description: "What is known of the statement's facts." },
    'lang?': described(text, 'Set where the text is in another language than the debate (BCP 47).'),
  }),
  relation: object('A directed tie. An attack that ends on another relation is an undercut.', {
    id: described(id, '`<from>-><to>`, several froms joined with `+`.'),
    kind: { enum: ['support', 'attack', 'rephrase'] },
    from: { ...ids, minItems: 1, description: 'Statement ids; more than one: premises that only hold together.' },
    to: described(id, "A statement's id or a relation's."),
    'scheme?': described(text, 'The pattern of reasoning, where the author names one.'),
  }),
  author: object('A name as CSL has it.', { 'family?': text, 'given?': text, 'literal?': text }),
  source: object('Where information comes from; names and meanings of CSL (Citation Style Language).', {
    id,
    type: described(text, 'CSL item type.'),
    'genre?': text,
    title: text,
    'author?': listOf('author'),
    'publisher?': text,
    'issued?': described(text, 'A year or an ISO date.'),
    'accessed?': text,
    'language?': text,
    'URL?': text,
    'DOI?': text,
    'archive?': text,
    'status?': text,
    'note?': text,
  }),
  comparison: object('What follows from the rest, told so that nobody has to work it out again.', {
    startSide: described(text, 'The side that stands first on the pages, by coin-flip on the slug.'),
    order: described(ids, "Statement ids in reading order: a statement's number is its index plus one."),
    unanswered: described(ids, 'Ids of the statements in an exchange that no other side answers.'),
  }),
}

/** The schema of `debate.json`, version 1. */
export const debateSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A Vis-à-vis debate',
  $defs: definitions,
  ...object('One debate in one language: who says what, and how it is tied together. Ids are unique in their list.', {
    $schema: described(text, 'The address of this schema.'),
    format: { const: dataFormat },
    version: { const: dataVersion },
    licence: described(text, 'The licence of the content (SPDX identifier).'),
    slug: id,
    lang: described(id, 'BCP 47.'),
    title: text,
    question: text,
    summary: text,
    updated: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'Date of the last change of substance.',
    },
    sides: listOf('side', 2),
    themes: listOf('theme'),
    voices: listOf('voice'),
    statements: listOf('statement'),
    relations: listOf('relation'),
    sources: listOf('source'),
    'ext?': {
      type: 'object',
      description: 'By format, what the debate came with that has no place above; writing that format brings it back.',
    },
    comparison: { $ref: '#/$defs/comparison' },
  }),
}

/** The keys of one of the schema's objects, in order; of the whole where no definition is named. */
export function keysOf(definition?: string): string[] {
  return Object.keys((definition === undefined ? debateSchema : definitions[definition])?.properties ?? {})
}
