/** DOT. */

import type { Format } from './format.ts'

export const dotFormat: Format = { name: 'dot', title: 'DOT' }
