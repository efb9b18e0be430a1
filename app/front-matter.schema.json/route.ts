/** `/front-matter.schema.json`: what the head of a debate's file looks like, for editors. */

import { frontMatterSchema } from '../../debate/front-matter-schema.ts'
import { schemaResponse } from '../schema-response.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return schemaResponse(frontMatterSchema)
}
