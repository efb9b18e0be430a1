/** Kialo's text exports, the old one and the new: outlines of pros and cons under a thesis, or under several that answer a question. */

import type { Format } from './format.ts'
import { titleLine } from './kialo/items.ts'
import { readKialo } from './kialo/read.ts'
import { writeKialo } from './kialo/write.ts'

export const kialoFormat: Format = {
  name: 'kialo',
  title: 'Kialo',
  recognises: (text) => titleLine.test(text.slice(0, 200)),
  read: readKialo,
  write: (debate) => writeKialo(debate),
  download: {
    name: 'debate.kialo.txt',
    type: 'text/plain',
    about: 'An outline of pros and cons, as Kialo exports it.',
  },
  losses: [
    ...(['slug, language, question, summary and date', 'ids', 'sides and positions', 'themes', 'voices'] as const),
    ...(['details of sources', 'evidence', 'detail', 'languages of statements', 'undercuts'] as const),
    ...(['linked premises', 'rephrases', 'schemes', 'order of statements', 'order of relations'] as const),
  ],
}
