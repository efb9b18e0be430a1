/** Argdown. */

import { readArgdown } from './argdown/read.ts'
import { isArgdown } from './argdown/recognise.ts'
import { writeArgdown } from './argdown/write.ts'
import type { Format } from './format.ts'

export const argdownFormat: Format = {
  name: 'argdown',
  title: 'Argdown',
  recognises: isArgdown,
  read: readArgdown,
  write: writeArgdown,
  download: {
    name: 'debate.argdown',
    type: 'text/plain; charset=utf-8',
    about: 'Text to read and go on writing, with arguments laid open (Argdown).',
  },
  losses: [],
}
