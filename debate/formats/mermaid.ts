/** Mermaid. */

import type { Format } from './format.ts'

export const mermaidFormat: Format = { name: 'mermaid', title: 'Mermaid' }
