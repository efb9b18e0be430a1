/** JSON-LD. */

import type { Format } from './format.ts'

export const jsonldFormat: Format = { name: 'jsonld', title: 'JSON-LD' }
