/** `/translation.schema.json`: what the head of a translation's file looks like, for editors. */

import { translationSchema } from '../../debate/translation-schema.ts'
import { schemaResponse } from '../schema-response.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return schemaResponse(translationSchema)
}
