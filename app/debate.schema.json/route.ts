/** `/debate.schema.json`: what a debate's `debate.json` looks like. */

import { debateSchema } from '../../debate/schema.ts'
import { schemaResponse } from '../schema-response.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return schemaResponse(debateSchema)
}
