/** DOT, the language of Graphviz: for drawing a debate with other programs. */

import { writeDot } from './dot/write.ts'
import type { Format } from './format.ts'

export const dotFormat: Format = {
  name: 'dot',
  title: 'DOT (Graphviz)',
  write: writeDot,
  download: {
    name: 'debate.dot',
    type: 'text/vnd.graphviz',
    about: 'The map for Graphviz and programs that draw graphs (DOT).',
  },
}
