/** `/debate.schema.json`: what a debate's `debate.json` looks like. */

import { debateSchema } from '../../debate/schema.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(`${JSON.stringify(debateSchema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  })
}
