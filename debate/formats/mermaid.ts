/** Mermaid: a drawing as text, for READMEs and wikis. */

import type { Format } from './format.ts'
import { writeMermaid } from './mermaid/write.ts'

export const mermaidFormat: Format = {
  name: 'mermaid',
  title: 'Mermaid',
  write: writeMermaid,
  download: {
    name: 'debate.mmd',
    type: 'text/plain',
    about: 'The map for READMEs, wikis and notes that draw Mermaid.',
  },
}
