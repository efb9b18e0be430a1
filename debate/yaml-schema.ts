/**
 * What the YAML of an author looks like, as JSON Schema: the parts that `front-matter-schema.ts` and `sources-schema.ts` are made of.
 *
 * An editor completes by it and shows its descriptions; `check` stays the judge. Only keywords are used that drafts 7 and 2020-12
 * understand alike: editors know the one or the other.
 */

import { idPattern } from './rules/id-format.ts'

type Type = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'

/** The part of JSON Schema that is used here. */
export interface YamlSchema {
  $schema?: string
  title?: string
  description?: string
  type?: Type | readonly Type[]
  const?: string
  pattern?: string
  examples?: readonly string[]
  anyOf?: readonly YamlSchema[]
  not?: YamlSchema
  items?: YamlSchema
  properties?: Record<string, YamlSchema>
  required?: readonly string[]
  additionalProperties?: false | YamlSchema
  propertyNames?: YamlSchema
  minProperties?: number
}

/** Text that has to be there. YAML takes `1952` and `true` for something else than text; the reader does not mind. */
export const requiredText: YamlSchema = { type: ['string', 'number', 'boolean'], pattern: '\\S' }
/** Text that may be missing: a key with nothing behind it is as good as none. */
export const optionalText: YamlSchema = { type: ['string', 'number', 'boolean', 'null'] }
/** A name for addresses and mentions. `constructor` is what every JavaScript object has. */
export const id: YamlSchema = { type: 'string', pattern: idPattern.source, not: { const: 'constructor' } }

/** A schema with a sentence about what it stands for. */
export function described(schema: YamlSchema, description: string, ...examples: string[]): YamlSchema {
  return { ...schema, description, ...(examples.length > 0 && { examples }) }
}

/** Text of any kind, with words that an editor offers, each with its sentence. */
export function suggested(text: YamlSchema, words: Readonly<Record<string, string>>, description: string): YamlSchema {
  const offered = Object.entries(words).map(([word, meaning]) => ({ const: word, description: meaning }))
  return { description, anyOf: [...offered, text] }
}

/** A map with the keys that the reader knows, each of which needs its schema, and no other. */
export function mapOf<Key extends string>(
  keys: readonly Key[],
  required: readonly NoInfer<Key>[],
  schemas: Record<NoInfer<Key>, YamlSchema>,
): YamlSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, schemas[key]])),
    required,
    additionalProperties: false,
  }
}

/** A map from ids to what they stand for. */
export function mapById(value: YamlSchema, description: string): YamlSchema {
  return { description, propertyNames: id, additionalProperties: value }
}

/** A schema as it is served, and kept in docs/schemas/. */
export function writeSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
