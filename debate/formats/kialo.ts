/** Kialo. */

import type { Format } from './format.ts'

export const kialoFormat: Format = { name: 'kialo', title: 'Kialo' }
