/** Microtexts. */

import type { Format } from './format.ts'

export const microtextFormat: Format = { name: 'microtext', title: 'Microtexts' }
