/** `Debate` + `Comparison` → the debate as plain JSON, for other programs and for releases; and back. */

import type { Comparison } from './compare.ts'
import type { Debate, Place, Relation, Side, Source, Statement, Theme, Voice } from './model.ts'
import { dataFormat, dataVersion, keysOf, schemaAddress } from './schema.ts'

type Placeless<Part> = Omit<Part, 'place'>

/** A debate as `debate.json` holds it: the model without places, which change with white space. `schema.ts` says it in JSON Schema. */
export interface DebateData {
  /** The address of the schema, from the site's root. */
  $schema: string
  format: typeof dataFormat
  version: typeof dataVersion
  /** Licence of the content (SPDX identifier). */
  licence: string
  slug: string
  lang: string
  title: string
  question: string
  summary: string
  /** ISO date. */
  updated: string
  sides: Placeless<Side>[]
  themes: Placeless<Theme>[]
  voices: Placeless<Voice>[]
  statements: Placeless<Statement>[]
  relations: Placeless<Relation>[]
  sources: Placeless<Source>[]
  /** What belongs to other formats. */
  ext?: Record<string, unknown>
  comparison: Pick<Comparison, 'startSide' | 'order' | 'unanswered'>
}

/** The licence of everything in content/ (content/LICENSE). */
export const contentLicence = 'CC-BY-4.0'

/** A debate as data: arrays in the author's order, keys always in the schema's, so that the same content gives the same bytes. */
export function debateData(debate: Debate, comparison: Comparison): DebateData {
  const { slug, lang, title, question, summary, updated } = debate
  return {
    $schema: schemaAddress,
    format: dataFormat,
    version: dataVersion,
    licence: contentLicence,
    ...{ slug, lang, title, question, summary, updated },
    sides: debate.sides.map((side) => pick(side, 'side')),
    themes: debate.themes.map((theme) => pick(theme, 'theme')),
    voices: debate.voices.map((voice) => pick(voice, 'voice')),
    statements: debate.statements.map((statement) => pick(statement, 'statement')),
    relations: debate.relations.map((relation) => pick(relation, 'relation')),
    sources: debate.sources.map((source) => ({
      ...pick(source, 'source'),
      ...(source.author && { author: source.author.map((name) => pick(name, 'author')) }),
    })),
    ...(debate.ext && { ext: debate.ext }),
    comparison: pick(comparison, 'comparison'),
  }
}

/** The text of `debate.json`. */
export function writeData(data: DebateData): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

const nowhere: Place = { file: 'debate.json', line: 1, column: 1 }

/** Data as a debate again, for the functions that take one; every place is the same. */
export function debateOf(data: DebateData): Debate {
  const { slug, lang, title, question, summary, updated } = data
  const placed = <Part extends object>(part: Part) => ({ ...part, place: nowhere })
  return {
    ...{ slug, lang, title, question, summary, updated },
    sides: data.sides.map(placed),
    themes: data.themes.map(placed),
    voices: data.voices.map(placed),
    statements: data.statements.map(placed),
    relations: data.relations.map(placed),
    sources: data.sources.map(placed),
    ...(data.ext && { ext: data.ext }),
  }
}

/** The keys of a part that the schema knows, in its order; what is not set is left out. */
function pick<Part extends object>(part: Part, definition: string): Omit<Part, 'place'> {
  const values = part as Record<string, unknown>
  const set = keysOf(definition).filter((key) => values[key] !== undefined)
  return Object.fromEntries(set.map((key) => [key, values[key]])) as Omit<Part, 'place'>
}
