/** A JSON Schema as the site serves it. */

import { writeSchema } from '../debate/yaml-schema.ts'

export function schemaResponse(schema: object): Response {
  return new Response(writeSchema(schema), { headers: { 'Content-Type': 'application/schema+json' } })
}
