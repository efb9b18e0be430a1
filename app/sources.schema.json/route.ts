/** `/sources.schema.json`: what the sources of a debate look like, for editors. */

import { sourcesSchema } from '../../debate/sources-schema.ts'
import { schemaResponse } from '../schema-response.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return schemaResponse(sourcesSchema)
}
