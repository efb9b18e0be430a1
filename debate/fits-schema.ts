/** Whether a value is what a schema says, for data that comes from a file. Only what `schema.ts` uses is known here. */

import type { Schema } from './schema.ts'

/**
 * Where a value differs from a schema first, as `statements[3].text: expected string`, or nothing where it fits.
 * Source: JSON Schema Validation, draft 2020-12; tests/data.test.ts compares it with a full validator.
 */
export function findMisfit(value: unknown, schema: Schema, root = schema, at = 'debate'): string | undefined {
  if (schema.$ref) {
    return findMisfit(value, root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root, at)
  }
  const expected = findScalarMisfit(value, schema)
  if (expected !== undefined) return `${at}: expected ${expected}`
  if (Array.isArray(value)) {
    return firstOf(value, (item, index) => findMisfit(item, schema.items ?? {}, root, `${at}[${index}]`))
  }
  return schema.properties ? findPropertyMisfit(value as object, schema, root, at) : undefined
}

/** What was expected of the value itself, whatever is in it. */
function findScalarMisfit(value: unknown, schema: Schema): string | undefined {
  const { type, pattern, minLength = 0, minItems = 0 } = schema
  if (type !== undefined && typeOf(value) !== type) return type
  if (schema.const !== undefined && value !== schema.const) return JSON.stringify(schema.const)
  if (schema.enum && !schema.enum.some((word) => word === value)) return `one of ${schema.enum.join(', ')}`
  if (typeof value === 'string' && value.length < minLength) return 'text'
  if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return pattern
  if (Array.isArray(value) && value.length < minItems) return `${minItems} or more`
  return undefined
}

function findPropertyMisfit(value: object, schema: Schema, root: Schema, at: string): string | undefined {
  const properties = new Map(Object.entries(schema.properties ?? {}))
  const missing = schema.required?.find((key) => !Object.hasOwn(value, key))
  if (missing !== undefined) return `${at}: expected ${missing}`
  return firstOf(Object.entries(value), ([key, part]) => {
    const known = properties.get(key)
    return known ? findMisfit(part, known, root, `${at}.${key}`) : `${at}: expected no ${key}`
  })
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}

function firstOf<Item>(items: Item[], find: (item: Item, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found !== undefined) return found
  }
  return undefined
}
