/** `debate.json`: a debate as data. */

import { debateData, writeData } from '../../debate/data.ts'
import type { DebateFile } from './debate-file.ts'

export const dataFile: DebateFile = {
  names: () => ['debate.json'],
  respond: ({ view }) =>
    new Response(writeData(debateData(view.open.debate, view.open.comparison)), {
      headers: { 'Content-Type': 'application/json' },
    }),
}
