/** JSON-LD: a debate as linked data. */

import type { Format } from './format.ts'
import { writeJsonld } from './jsonld/write.ts'

export const jsonldFormat: Format = {
  name: 'jsonld',
  title: 'JSON-LD',
  write: writeJsonld,
  download: {
    name: 'debate.jsonld',
    type: 'application/ld+json',
    about: 'The debate as linked data: claims of schema.org, and how they are tied.',
  },
}
